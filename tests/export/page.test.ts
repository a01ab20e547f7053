import { distance } from "@turf/turf";
import { describe, expect, it } from "vitest";
import { exportCamera } from "@/components/export/exportCamera";
import { widthPx } from "@/components/export/faces";
import { greyMarkup, greyOf } from "@/components/export/greyscale";
import { projectionWords } from "@/components/export/mapStrip";
import type { TextItem } from "@/components/export/page";
import { dotsOf } from "@/components/export/pageSizes";
import { pageSvg } from "@/components/export/pageSvg";
import { formatLatitude, metersPerPx, scaleBar } from "@/components/export/scaleBar";
import { projection } from "@/components/svg/camera";
import { distanceWords } from "@/components/view/edgePlaces";
import { homeView } from "@/components/view/home";
import { homeBounds } from "@/geodata/schema/catalogue";
import { builtPlaces } from "../fixtures/built";
import { pageOf, pages, requestOf, textsOf, wordsOf } from "./exports";

describe.each(pages)("the page of ?%s", (query) => {
  it("P4, D1, D5: says all that must go with a map", async () => {
    const { page, facts, request } = await pageOf(query);
    const words = wordsOf(page).replaceAll("- ", "-");
    const saidWhole = [
      facts.title,
      ...facts.clocks.flatMap(({ label, value }) => [label, value]),
      facts.perspective,
      projectionWords,
      "N",
      "km",
      formatLatitude(facts.latitude),
      facts.hash,
      "Passage Atlas",
      ...(facts.subtitle ? [facts.subtitle] : []),
      ...(facts.sinceArticle ? [facts.sinceArticle] : []),
    ];
    for (const text of saidWhole) expect(words, text).toContain(text.replaceAll("- ", "-"));
    const all = words.replaceAll(/\s/g, "");
    const said = [
      ...facts.legend.map(({ label }) => label),
      ...facts.rule,
      ...facts.disputes,
      ...facts.statements,
      ...facts.sources.map(({ text }) => text),
      facts.citation,
      facts.permalink,
    ];
    for (const text of said) expect(all, text).toContain(text.replaceAll("- ", "-").replaceAll(/\s/g, ""));
    expect(facts.sources.length).toBeGreaterThan(2);
    const figure = page.blocks.filter(({ role }) => role === "Figure");
    expect(figure.map(({ alt }) => alt)).toEqual([expect.stringContaining("Map of the Caspian Sea")]);
    expect(request.view.theme).toBe("auto");
  });

  it("P6: sets nothing smaller than 6 pt at its final size, on the map neither", async () => {
    const { page } = await pageOf(query);
    const points = (px: number) => (px / page.unitsPerInch) * 72;
    for (const { text, sizePx } of textsOf(page)) expect(points(sizePx), text).toBeGreaterThanOrEqual(6);
    const markup = pageSvg(page, { title: "", description: "", width: 1, height: 1 });
    const sizesPx = [...markup.matchAll(/font-size="([^"]+)"/g)].map(([, size]) => Number(size));
    expect(sizesPx.length).toBeGreaterThan(20);
    expect(points(Math.min(...sizesPx))).toBeGreaterThanOrEqual(6);
  });

  it("keeps every line on the page, and no two lines on each other", async () => {
    const { page } = await pageOf(query);
    const lines = textsOf(page).filter(({ turn }) => !turn);
    const boxes = lines.map((line) => ({ text: line.text, ...boxOf(line) }));
    for (const { text, left, right, top, bottom } of boxes) {
      expect(left, text).toBeGreaterThanOrEqual(0);
      expect(right, text).toBeLessThanOrEqual(page.width);
      expect(top, text).toBeGreaterThanOrEqual(0);
      expect(bottom, text).toBeLessThanOrEqual(page.height);
    }
    const overlaps = boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (other) =>
            Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
            Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1,
        )
        .map((other) => `${one.text} | ${other.text}`),
    );
    expect(overlaps).toEqual([]);
  });
});

/** From the top of the capitals to the baseline, px. */
function boxOf({ x, y, text, face, sizePx, anchor = "start" }: TextItem) {
  const width = widthPx(text, face, sizePx);
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return { left, right: left + width, top: y - sizePx * 0.7, bottom: y };
}

describe("P1: pages as large as they should be", () => {
  it.each([
    ["size=a4-landscape", 3508, 2480],
    ["size=a4-portrait", 2480, 3508],
    ["size=a3-landscape", 4961, 3508],
    ["size=slide-16x9", 1920, 1080],
    ["size=slide-16x9&dpi=288", 3840, 2160],
    ["size=1200x630", 1200, 630],
    ["size=2400x1260&dpi=192", 2400, 1260],
  ])("%s has %i × %i pixels", (query, width, height) => {
    const { size, dpi } = requestOf("map.png", query);
    expect(dotsOf(size.width, size.unitsPerInch, dpi)).toBe(width);
    expect(dotsOf(size.height ?? 0, size.unitsPerInch, dpi)).toBe(height);
  });

  it.each([
    ["size=column-85mm", 85],
    ["size=column-170mm", 170],
  ])("%s is %i mm wide, and as high as it needs to be", async (query, widthMm) => {
    const { page } = await pageOf(query);
    expect((page.width / page.unitsPerInch) * 25.4).toBeCloseTo(widthMm);
    expect(page.height).toBeGreaterThan(page.width);
  });
});

describe("places beyond the map stand inside its frame, each with its distance", () => {
  const beyond = builtPlaces.filter(({ overlay, validFrom }) => overlay === "off-frame" && !validFrom);
  const shownOn = async (query: string) => {
    const texts = textsOf((await pageOf(query)).page);
    return beyond.filter(({ name, distanceKm = 0 }) =>
      texts.some(({ text }, index) => text === name && texts[index + 1]?.text === distanceWords(distanceKm)),
    );
  };

  it("all of them on the whole map, none where something else is selected, the one that is", async () => {
    expect(beyond.length).toBeGreaterThan(3);
    expect(await shownOn("size=a4-landscape")).toEqual(beyond);
    expect(await shownOn("area=nakhchivan&size=a4-landscape")).toEqual([]);
    expect((await shownOn("area=israel&size=column-85mm")).map(({ id }) => id)).toEqual(["israel"]);
  });
});

describe("P4: the scale bar", () => {
  it.each([300, 700, 1100])("is true within 2 %% at the centre of a map of %i px", (width) => {
    const goal = { bounds: homeBounds, limits: { minZoom: 3, maxZoom: 10 } };
    const size = { width, height: width * 0.7 };
    const camera = exportCamera(homeView, goal, size);
    const bar = scaleBar(camera, width * 0.3, 96);
    const project = projection(camera, size);
    const [lon, lat] = camera.center;
    const pxPerDegree = project(lon + 1, lat)[0] - project(lon, lat)[0];
    const degrees = bar.widthPx / pxPerDegree;
    const metres = distance([lon - degrees / 2, lat], [lon + degrees / 2, lat], { units: "meters" });
    expect(metres / 1000 / bar.km).toBeGreaterThan(0.98);
    expect(metres / 1000 / bar.km).toBeLessThan(1.02);
    expect(bar.widthPx).toBeLessThanOrEqual(width * 0.3);
    expect(bar.latitude).toBe(lat);
    const denominator = Number(bar.fraction.replace("1:", "").replaceAll(",", ""));
    expect((metersPerPx(camera) * 96) / 0.0254 / denominator).toBeCloseTo(1, 1);
  });
});

describe("P5: without colour", () => {
  it("a greyscale page holds greys alone, as light as the colours were", async () => {
    const { page } = await pageOf("theme=greyscale&overlays=karabakh,energy");
    const markup = greyMarkup(pageSvg(page, { title: "", description: "", width: 1, height: 1 }));
    const colours = [...new Set([...markup.matchAll(/="(#[0-9a-f]{6})"/g)].map(([, colour = ""]) => colour))];
    expect(colours.length).toBeGreaterThan(5);
    for (const colour of colours) expect(colour.slice(1, 3).repeat(3)).toBe(colour.slice(1));
    expect(greyOf("#ffffff")).toBe("#ffffff");
    expect(greyOf("#000000")).toBe("#000000");
    expect(greyOf("#c8320f")).toBe("#6b6b6b");
  });
});

describe("D1, P4: the caption and the legend", () => {
  const spoken = async (query: string) => (await pageOf(query)).facts;

  it("speak of what the map shows, and of nothing else", async () => {
    const near = await spoken("area=nakhchivan&overlays=karabakh,energy,caspian-division&size=column-85mm");
    const statuses = near.legend.map(({ status }) => status);
    expect(statuses).not.toContain("oil-field");
    expect(near.disputes.join()).not.toMatch(/Alov|Kapaz|Astara/);
    const far = await spoken("overlays=karabakh,energy,caspian-division");
    expect(far.legend.map(({ status }) => status)).toEqual(
      expect.arrayContaining(["oil-field", "held-territory"]),
    );
    expect(far.disputes.join()).toMatch(/Alov.*/);
    expect((await spoken("overlays=")).legend.map(({ status }) => status)).not.toContain("held-territory");
  });

  it("D3: name claimant, holder and date of each dispute in view", async () => {
    const { disputes } = await spoken("overlays=karabakh");
    expect(disputes.join(" ")).toMatch(
      /recognised as part of Azerbaijan; on 26 August 2012 most of it was held by the Nagorno-Karabakh Republic/,
    );
  });
});

describe("P4: what is later than the article", () => {
  it("is said on the page, by the date and by what is selected", async () => {
    const words = async (query: string) => wordsOf((await pageOf(query)).page);
    expect(await words("date=2021-01-01&size=1600x1200")).toContain(
      "Since the article: the shown date is later",
    );
    expect(await words("area=tripp&size=1600x1200")).toContain(
      "Since the article: what is selected came after",
    );
    expect(await words("size=1600x1200")).not.toContain("Since the article");
  });
});
