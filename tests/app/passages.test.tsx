import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { goalOf } from "@/app/poster.server";
import { pageLabelSets } from "@/app/posterLabels";
import { PassageItem } from "@/components/article/PassageItem";
import { cameraFor, noPadding, projection, type Size } from "@/components/svg/camera";
import { highlightedIds, type PlaceSummary } from "@/components/view/atlas";
import { selectPassage } from "@/components/view/change";
import { edgePlaces } from "@/components/view/edgePlaces";
import { articleDate, homeView } from "@/components/view/home";
import type { Camera } from "@/components/view/view";
import { viewHref } from "@/components/view/viewUrl";
import { frame } from "@/geodata/schema/catalogue";
import { builtGazetteer } from "../fixtures/built";
import { isInView, overlaps } from "../inView";
import { drawnAt } from "../style/drawn";
import { atlas } from "../style/queryViews";

/** Places as drawn: a group by its members. */
const drawnOf = (place: PlaceSummary): PlaceSummary[] =>
  place.members ? placesOf(place.members).flatMap(drawnOf) : place.bounds ? [place] : [];
const placesOf = (ids: readonly string[]) => ids.flatMap((id) => atlas.place(id) ?? []);

/** Layers that outline areas, run beside lines and stand around points. */
const isAccent = (layerId: string) => /^selected:.*:(outline-accent|glow-accent|ring)$/.test(layerId);

function isShown({ bounds }: PlaceSummary, camera: Camera, size: Size): boolean {
  if (!bounds) return false;
  const project = projection(camera, size);
  const [west, south, east, north] = bounds;
  const [[left, top], [right, bottom]] = [project(west, north), project(east, south)];
  const box = { left, top, right, bottom };
  // An upright map can't show the whole width of the frame, nor look beyond its height.
  const isWidest = camera.zoom < cameraFor(frame, size, noPadding, { frame }).zoom + 0.001;
  return isWidest && size.width < size.height ? overlaps(box, size) : isInView(bounds, box, size);
}

const maps = pageLabelSets({ hasSheet: false, hasCaption: true });

describe.each(atlas.article.passages)("passage $id", (passage) => {
  const { id, gist, featureIds } = passage;
  const view = selectPassage(homeView, id);
  const places = placesOf(featureIds);
  const drawn = places.filter(({ overlay }) => overlay !== "off-frame").flatMap(drawnOf);

  test("a small, a middle and a large map look at all of its places", () => {
    const { bounds, limits } = goalOf(view, atlas);
    for (const { size, padding } of maps) {
      const camera = cameraFor(bounds, size, padding, limits);
      const outside = drawn.filter((place) => !isShown(place, camera, size)).map((place) => place.id);
      expect(outside, `${size.width} × ${size.height} px`).toEqual([]);
    }
  });

  test("its places are outlined, or an arrow points to them", () => {
    const highlightIds = highlightedIds(view.selection, atlas);
    const outlined = drawnAt(articleDate, homeView.overlays, highlightIds, isAccent);
    expect([...outlined.keys()]).toEqual(expect.arrayContaining(drawn.map((place) => place.id)));
    const pointedTo = edgePlaces(view, atlas).flatMap((place) => (place.isSelected ? [place.id] : []));
    const offFrame = places.flatMap((place) => (place.overlay === "off-frame" ? [place.id] : []));
    expect(pointedTo.sort()).toEqual(offFrame.sort());
  });

  test("its link is marked", () => {
    const item = (
      <PassageItem
        {...{ passage, atlas, view }}
        isAnchor
        hoveredIds={[]}
        sources={builtGazetteer.sources}
        footnotes={new Map()}
      />
    );
    const link = `<a href="${viewHref(view)}" aria-current="true">${renderToStaticMarkup(gist)}</a>`;
    expect(renderToStaticMarkup(item)).toContain(link);
  });
});
