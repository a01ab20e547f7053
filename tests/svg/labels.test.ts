import { Formatted, FormattedSection } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { Definitions } from "@/components/svg/definitions";
import { formatLines } from "@/components/svg/labels/formatLines";
import { languageOf } from "@/components/svg/labels/language";
import { widthEm } from "@/components/svg/labels/measure";
import { placeLabels } from "@/components/svg/labels/placeLabels";
import { outlinePicture } from "@/components/svg/outlinePicture";
import { layersAt } from "@/components/svg/outlines";
import { screenDetail } from "@/components/svg/renderSvg";
import { styleOf } from "../style/views";
import { cameraOf, everyOverlay, type Picture, pictureOf, pictures, svgData } from "./atlasPictures";

function place({ view, size, ...rest }: Picture) {
  const camera = cameraOf({ view, size, ...rest });
  const layers = layersAt(styleOf(view), svgData, camera.zoom);
  const drawn = { left: 0, top: 0, right: size.width, bottom: size.height };
  const options = { camera, size, fit: "fixed" as const, drawn, stepPx: 0.25 };
  return placeLabels(layers, outlinePicture(layers, options, screenDetail, new Definitions(""), "s"));
}

const crowded: Picture = { ...pictureOf("Karabakh"), view: everyOverlay };
const everyPicture = { ...pictures, crowded };
/** The two names that the Style may draw over others: they stand in every view. */
const overAll = ["nakhchivan", "nagorno-karabakh"];

describe("labels", () => {
  it.each(Object.entries(everyPicture))("%s: none overlaps another, none crosses the edge", (_, picture) => {
    const { labels } = place(picture).placement;
    expect(labels.length).toBeGreaterThan(2);
    const { width, height } = picture.size;
    for (const [index, { id, box }] of labels.entries()) {
      expect(box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height, id).toBe(true);
      const overlapping = labels
        .slice(index + 1)
        .filter(
          ({ box: b }) =>
            box.left < b.right && b.left < box.right && box.top < b.bottom && b.top < box.bottom,
        )
        .filter((other) => !overAll.includes(id) && !overAll.includes(other.id));
      expect(overlapping.map((other) => `${other.id} over ${id}`)).toEqual([]);
    }
  });

  it.each(["home, wide", "home, narrow", "dark"])("%s: the four headline places are named", (name) => {
    const { drawn } = place(pictureOf(name)).placement;
    expect([...drawn]).toEqual(
      expect.arrayContaining(["caspian-sea", "nakhchivan", "nagorno-karabakh", "border-iran-azerbaijan"]),
    );
  });

  it("are placed in the order of the Style, the foremost layer first", () => {
    const order = place(pictureOf("home, wide")).placement.labels.map(({ id }) => id);
    const first = (...ids: string[]) =>
      Math.min(...ids.map((id) => order.indexOf(id)).filter((at) => at >= 0));
    expect(first("nakhchivan")).toBeLessThan(first("azerbaijan", "iran", "georgia"));
    expect(first("azerbaijan", "iran", "georgia")).toBeLessThan(first("baku", "tbilisi", "yerevan"));
  });

  it("are broken where lines come out about equally long, and at every line feed", () => {
    const lines = (text: string, maxWidthEm: number) =>
      formatLines(new Formatted([new FormattedSection(text, null, null, null, null, null)]), {
        fontStack: "Noto Sans Regular",
        letterSpacingEm: 0,
        maxWidthEm,
      }).map(({ runs }) => runs.map((run) => run.text).join(""));
    expect(lines("Baku", 7)).toEqual(["Baku"]);
    expect(lines("Iran–Azerbaijan border", 8)).toEqual(["Iran–Azerbaijan", "border"]);
    expect(lines("Nagorno-Karabakh", 7)).toEqual(["Nagorno-", "Karabakh"]);
    expect(lines("Stepanakert / Khankendi", 9)).toHaveLength(2);
    expect(lines("Stepanakert / Khankendi", 9).join(" ")).toBe("Stepanakert / Khankendi");
    expect(lines("Name\nsince the article", 40)).toEqual(["Name", "since the article"]);
  });

  it("are measured in the fonts that they are set in", () => {
    expect(widthEm("MM", "Noto Sans Regular", 0)).toBeCloseTo(2 * widthEm("M", "Noto Sans Regular", 0), 6);
    expect(widthEm("Baku", "Noto Sans SemiBold", 0)).toBeGreaterThan(widthEm("Baku", "Noto Sans Regular", 0));
    expect(widthEm("ab", "Noto Sans Regular", 0.5) - widthEm("ab", "Noto Sans Regular", 0)).toBeCloseTo(1, 6);
  });

  it("tell their language by their script", () => {
    expect(languageOf("دریای خزر")).toEqual({ lang: "fa", isRightToLeft: true });
    expect(languageOf("נחיצ׳וואן")).toEqual({ lang: "he", isRightToLeft: true });
    expect(languageOf("Նախիջևան")).toEqual({ lang: "hy", isRightToLeft: false });
    expect(languageOf("Баку / Baku")).toEqual({ lang: null, isRightToLeft: false });
  });
});
