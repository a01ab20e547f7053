import { describe, expect, it } from "vitest";
import { cameraFor } from "@/components/svg/camera";
import { drawnFeatures } from "@/components/svg/drawnFeatures";
import { homeBounds } from "@/geodata/schema/catalogue";
import type { Bounds } from "@/geodata/schema/geometry";
import { styleOf } from "../style/views";
import { everyOverlay, svgData } from "./atlasPictures";

const size = { width: 700, height: 500 };
const drawnIn = (bounds: Bounds, view = everyOverlay) =>
  drawnFeatures(styleOf(view), svgData, cameraFor(bounds, size), size).features;

describe("what a picture shows", () => {
  it("is what is painted, labelled or marked within it", () => {
    const drawn = drawnIn([44.6, 38.7, 46.4, 40]);
    for (const id of ["nakhchivan", "crossing-julfa", "border-armenia-azerbaijan"])
      expect(drawn.has(id), id).toBe(true);
    for (const id of ["field-kashagan", "caspian-sea", "border-russia-kazakhstan"])
      expect(drawn.has(id), id).toBe(false);
    expect(drawn.get("crossing-julfa")).toMatchObject({ properties: { status: "crossing-open" } });
  });

  it("holds an area that it lies wholly within, and nothing of an overlay that is off", () => {
    expect(drawnIn([46.6, 39.7, 46.7, 39.8]).has("held-2012")).toBe(true);
    const without = drawnIn(homeBounds, { ...everyOverlay, overlays: [] });
    for (const id of ["held-2012", "field-alov", "crossing-julfa"]) expect(without.has(id), id).toBe(false);
    expect(without.has("caspian-sea")).toBe(true);
  });
});
