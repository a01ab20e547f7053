import { describe, expect, it } from "vitest";
import { minZoom } from "@/components/map/cameraGoal";
import { labelAxes } from "@/components/style/labelAnchors";
import { caspianSteps } from "@/components/style/layers/axisLabels";
import { projection } from "@/components/svg/camera";
import { textBlock } from "@/components/svg/labels/textBlock";
import { compileLayer, type Drawable } from "@/components/svg/layer";
import { languages } from "@/geodata/schema/catalogue";
import { assets, styleOf, views } from "./views";

/** Zoom at which MapLibre measures a label for its line. */
const measuredZoom = 18;

const sea = assets.derived.labelLines.features.find(
  ({ properties }) => properties.id === "caspian-sea",
) as unknown as Drawable;

/** Length in px of the sea's axis at a zoom. */
function axisPx(zoom: number): number {
  const project = projection({ center: [50, 42], zoom }, { width: 0, height: 0 });
  const line = labelAxes["caspian-sea"]?.[0] ?? [];
  const pixels = line.map(([lon, lat]) => project(lon, lat));
  return pixels.reduce((sum, [x, y], index) => {
    const [fromX, fromY] = pixels[index - 1] ?? [x, y];
    return sum + Math.hypot(x - fromX, y - fromY);
  }, 0);
}

describe("the Caspian Sea's name", () => {
  it.each(languages)("fits its line at every zoom, as MapLibre measures it: %s", (lang) => {
    const { layers } = styleOf({ ...(views.home as NonNullable<typeof views.home>), lang });
    for (const { id, minzoom, maxzoom } of caspianSteps) {
      const layer = layers.find((candidate) => candidate.id === id);
      if (!layer) throw new Error(`no layer ${id}`);
      for (let tileZoom = Math.floor(Math.max(minzoom, minZoom)); tileZoom < maxzoom; tileZoom++) {
        const widthPx = textBlock(compileLayer(layer, measuredZoom), sea)?.widthPx ?? Number.NaN;
        expect(widthPx, `${id} at zoom ${tileZoom}`).toBeLessThan(axisPx(tileZoom));
      }
    }
  });

  it("has one step at every zoom until it is repeated", () => {
    for (let zoom = minZoom; zoom < 6.4; zoom += 0.1) {
      expect(caspianSteps.filter((step) => zoom >= step.minzoom && zoom < step.maxzoom)).toHaveLength(1);
    }
  });
});
