import { describe, expect, it } from "vitest";
import { exportFormats, exportHref } from "@/components/export/exportHref";
import { requestKey } from "@/components/export/exportRequest";
import { fileName } from "@/components/export/fileName";
import { homeView } from "@/components/view/home";
import { atlas, parse, requestOf } from "./exports";

const series = atlas.article.series;

describe("P7: the name of the file", () => {
  it.each([
    ["nakhchivan.png", "area=nakhchivan", "inss-insight-366_nakhchivan_a4-landscape_20120826.png"],
    ["x.pdf", "size=column-85mm&theme=greyscale", "inss-insight-366_x_column-85mm-greyscale_20120826.pdf"],
    ["after-2020.svg", "date=2021-01-01&size=1600x900", "inss-insight-366_after-2020_1600x900_20210101.svg"],
    ["x.docx", "", "inss-insight-366_x_a4-portrait_20120826.docx"],
    ["x.pptx", "", "inss-insight-366_x_slide-16x9_20120826.pptx"],
    ["x.csv", "overlays=energy", "inss-insight-366_x_data_20120826.csv"],
  ])("of /export/%s?%s is %s", (file, query, expected) => {
    expect(fileName(requestOf(file, query), series)).toBe(expected);
  });
});

describe("a link to an export", () => {
  it.each(exportFormats)("to a %s leads to what it names", (format) => {
    const view = { ...homeView, selection: { kind: "feature", featureId: "nakhchivan" } } as const;
    const [file = "", query = ""] = exportHref(view, format).slice("/export/".length).split("?");
    expect(requestOf(file, query)).toMatchObject({ name: "nakhchivan", format, view });
  });

  it("carries size, resolution and theme beside the view", () => {
    const href = exportHref(homeView, "png", { size: "column-85mm", dpi: 600, theme: "greyscale" });
    expect(href).toBe("/export/caspian-and-caucasus.png?size=column-85mm&dpi=600&theme=greyscale");
    expect(requestOf("x.png", href.split("?")[1])).toMatchObject({ dpi: 600, tone: "greyscale" });
  });

  it("asks for the same bytes whatever it calls them", () => {
    const key = (file: string, query: string) => requestKey(requestOf(file, query));
    expect(key("a.png", "size=a4-landscape&overlays=karabakh,headline")).toBe(
      key("b.png", "overlays=headline,karabakh&dpi=300"),
    );
    expect(key("a.png", "")).not.toBe(key("a.png", "theme=greyscale"));
  });
});

describe("an address that is no export", () => {
  it.each([
    "x",
    "x.gif",
    ".png",
    "X.png",
    "a b.png",
    "../x.png",
    "a--b.png",
    "-a.png",
    `${"a".repeat(65)}.png`,
    "x.png.exe",
  ])("/export/%s is not found, with a sentence that says what there is", (file) => {
    expect(parse(file)).toEqual({
      status: 404,
      sentence: expect.stringMatching(/^There is no such export\..*png, pdf/),
    });
  });
});

describe("an odd query", () => {
  it.each([
    ["map.png", "size=10000x10000", "too large; edges are from 240 to 8000 pixels"],
    ["map.png", "size=8000x8000", "at most 18 million"],
    ["map.png", "size=20x2000", "too small"],
    ["map.png", "size=1e3x1e3", "is no size of a png; there are a4-landscape"],
    ["map.png", "size=-5x5", "is no size"],
    ["map.png", "size=0x0", "is no size"],
    ["map.png", "size=__proto__", "is no size"],
    ["map.png", "size=constructor", "is no size"],
    ["map.png", "size=a4-landscape&size=a3-landscape", "more than once"],
    ["map.png", "size=a3-landscape&dpi=600", "too large"],
    ["map.png", "dpi=71", "a whole number from 72 to 600"],
    ["map.png", "dpi=1e2", "is no resolution"],
    ["map.png", "theme=dark", "there are light and greyscale"],
    ["map.png", "zoom=5", "There is no parameter “zoom”; there are size, dpi, theme, area"],
    ["map.png", "area=atlantis", "no place “atlantis”"],
    ["map.png", "map=99/99/99", "no position"],
    ["map.png", "overlays=karabakh,nonsense", "no overlay “nonsense”"],
    ["map.docx", "size=a3-landscape", "is no size of a docx; there are a4-portrait"],
    ["map.docx", "size=800x600", "is no size of a docx"],
    ["map.pptx", "size=a4-landscape", "there are slide-16x9"],
    ["map.csv", "dpi=300", "are for pictures"],
  ])("of %s, %s, is refused with a sentence", (file, query, sentence) => {
    expect(parse(file, query)).toEqual({ status: 400, sentence: expect.stringContaining(sentence) });
  });

  it("is told all that is wrong with it, and never at length", () => {
    const query = `size=${"9".repeat(9000)}&dpi=x&theme=${"<b>".repeat(500)}&q=1`;
    const refusal = parse("map.png", query) as { sentence: string };
    expect(refusal.sentence.split("\n").length).toBeGreaterThanOrEqual(4);
    expect(refusal.sentence.length).toBeLessThan(1200);
  });
});
