import { createRef } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { MentionList } from "@/components/article/MentionList";
import { originalHref } from "@/components/article/textFragment";
import { PlaceIndex } from "@/components/panel/PlaceIndex";
import { PlaceSheet } from "@/components/panel/PlaceSheet";
import { buildAtlas } from "@/components/view/atlas";
import { selectFeature } from "@/components/view/change";
import { homeView } from "@/components/view/home";
import { builtArticle, builtGazetteer, builtManifest, builtPlaces } from "../fixtures/built";

const atlas = buildAtlas(builtArticle, builtPlaces);
const escaped = (text: string) => renderToStaticMarkup(text);

function sheetOf(id: string): string {
  const place = builtGazetteer.places.find((candidate) => candidate.id === id);
  const summary = atlas.place(id);
  if (!place || !summary) throw new Error(`no place ${id}`);
  const view = selectFeature(homeView, id);
  return renderToStaticMarkup(
    <PlaceSheet
      place={summary}
      texts={{ kind: "ready", place, sources: builtGazetteer.sources }}
      origins={builtManifest.origins}
      view={view}
      claims={null}
      mentions={<MentionList mentions={atlas.mentionsOf(id)} atlas={atlas} view={view} />}
      heading={createRef()}
    />,
  );
}

describe("the sheet of a place", () => {
  it("holds all that is known of it, for every place", () => {
    for (const place of builtGazetteer.places) {
      const html = sheetOf(place.id);
      expect(html).toMatch(/^<section class="sheet" aria-labelledby="sheet-title">/);
      expect(html).toContain(`<h2 id="sheet-title" tabindex="-1">${escaped(place.name)}</h2>`);
      const texts = [place.name, place.august2012, place.since, place.note, ...place.relations].filter(
        Boolean,
      );
      for (const text of texts) expect(html).toContain(escaped(String(text)));
      for (const figure of place.figures ?? []) expect(html).toContain(escaped(figure.value));
      for (const key of place.sources)
        expect(html).toContain(escaped(builtGazetteer.sources[key]?.title ?? "?"));
      for (const id of place.origins)
        expect(html).toContain(escaped(builtManifest.origins[id]?.licence ?? "?"));
      const meant = [place.id, ...(place.memberOf ?? [])];
      const mentions = builtArticle.passages.filter(({ featureIds }) =>
        meant.some((id) => featureIds.includes(id)),
      );
      const listed = [...html.matchAll(/data-passage="([^"]+)"/g)].map(([, id]) => id);
      expect(listed, "in the article’s order").toEqual(mentions.map(({ id }) => id));
      for (const passage of mentions) {
        expect(html).toContain(escaped(passage.gist));
        expect(html).toContain(escaped(originalHref(builtArticle.url, passage.selector)));
      }
      expect(html.includes("Not in the article")).toBe(mentions.length === 0);
    }
  });

  it("marks each name with its language, and Persian and Hebrew with their direction", () => {
    const html = sheetOf("nakhchivan");
    for (const lang of ["az", "hy"]) expect(html).toContain(`<bdi lang="${lang}" dir="ltr">`);
    for (const lang of ["fa", "he"]) expect(html).toContain(`<bdi lang="${lang}" dir="rtl">`);
  });

  it("marks what came after the article", () => {
    const sinceArticle = builtPlaces.filter(({ validFrom }) => validFrom && validFrom > "2012-08-26");
    expect(sinceArticle.length).toBeGreaterThan(2);
    for (const { id } of sinceArticle) expect(sheetOf(id)).toContain('class="since-mark"');
  });

  it("tells computed figures from published ones", () => {
    const html = sheetOf("nakhchivan");
    expect(html).toContain("computed from the line drawn here");
    expect(html).toContain("published: ");
  });
});

describe("the index of places", () => {
  it("has a link for every place, with the paragraphs that speak of it", () => {
    const html = renderToStaticMarkup(<PlaceIndex atlas={atlas} view={homeView} hoveredIds={[]} />);
    for (const { id } of builtPlaces) expect(html).toContain(`href="/?area=${id}" data-feature="${id}"`);
  });

  it("marks the selected place", () => {
    const view = selectFeature(homeView, "baku");
    const html = renderToStaticMarkup(<PlaceIndex atlas={atlas} view={view} hoveredIds={[]} />);
    expect(html.match(/aria-current="true"/g)).toHaveLength(1);
  });
});
