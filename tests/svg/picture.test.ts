import { gzipSync } from "node:zlib";
import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { checkProperties } from "@/components/svg/properties";
import { renderPoster, usualLabelSets } from "@/components/svg/renderPoster";
import { fullDetail, renderSvg } from "@/components/svg/renderSvg";
import { frame, homeBounds } from "@/geodata/schema/catalogue";
import { styleOf, views } from "../style/views";
import { cameraOf, pictureOf, pictures, svgData } from "./atlasPictures";

const hrefOf = (id: string) => `?area=${id}&lang=en`;
const draw = (name: string) => {
  const picture = pictureOf(name);
  return renderSvg(styleOf(picture.view), svgData, cameraOf(picture), picture.size, { title: name, hrefOf });
};
const home = pictureOf("home, wide");
const limits = { minZoom: 3.2, maxZoom: 10.5, frame };
const poster = () =>
  renderPoster(
    styleOf(home.view),
    svgData,
    { bounds: homeBounds, limits },
    { title: "Home", hrefOf, reliefUrl: "/r.webp" },
  );

/** libxml, through librsvg: refuses what is not well-formed. */
const sizeOf = async (svg: string) => {
  const { width, height } = await sharp(Buffer.from(svg)).metadata();
  return [width, height];
};

describe("an SVG picture", () => {
  it.each(Object.entries(views))(
    "%s: every property that the Style sets is one that the renderer reads",
    (_, view) => {
      expect(styleOf(view).layers.flatMap(checkProperties)).toEqual([]);
    },
  );

  it("refuses a layer that it would draw otherwise than MapLibre", () => {
    const [first, ...layers] = styleOf(home.view).layers;
    const strange = {
      ...first,
      paint: { "background-pattern": "icon:town:ink:light" },
    } as LayerSpecification;
    const style = { ...styleOf(home.view), layers: [strange, ...layers] };
    expect(() => renderSvg(style, svgData, cameraOf(home), home.size, { title: "" })).toThrow(
      'layer "background": the SVG renderer does not read "background-pattern"',
    );
    expect(checkProperties({ id: "x", type: "heatmap", source: "sea" })).toEqual([
      'layer "x": the SVG renderer draws no layers of type "heatmap"',
    ]);
  });

  it.each(Object.keys(pictures))(
    "%s: well-formed, as large as asked, every local reference there",
    async (name) => {
      const svg = draw(name);
      expect(await sizeOf(svg)).toEqual([pictureOf(name).size.width, pictureOf(name).size.height]);
      const ids = new Set([...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
      const references = [...svg.matchAll(/(?:href="|url\()#([^")]*)/g)].map(([, id]) => id);
      expect(references.length).toBeGreaterThan(5);
      expect(references.filter((id) => !ids.has(id))).toEqual([]);
    },
  );

  it("gives the same text for the same input", () => {
    expect(draw("Karabakh")).toBe(draw("Karabakh"));
    expect(poster()).toBe(poster());
  });

  it("writes names as text, whatever is in them", async () => {
    const hostile = `</text><script>alert("1")</script>&amp;\u0000\ud800`;
    const data = {
      ...svgData,
      labels: (svgData.labels ?? []).map((feature) => ({
        ...feature,
        properties: { ...feature.properties, name: hostile },
      })),
    };
    const data2 = {
      ...data,
      countries: (svgData.countries ?? []).map((feature) => ({
        ...feature,
        properties: { ...feature.properties, name: hostile },
      })),
    };
    const svg = renderSvg(styleOf(home.view), data2, cameraOf(home), home.size, {
      title: hostile,
      hrefOf: () => `?"><script>`,
    });
    expect(svg).not.toMatch(/<script/i);
    expect(svg).toContain("&lt;script&gt;");
    expect(await sizeOf(svg)).toEqual([900, 700]);
  });

  it("names what it shows and links to it", () => {
    const svg = draw("home, wide");
    expect(svg).toContain("<title>home, wide</title>");
    expect(svg).toContain('<a href="?area=nakhchivan&amp;lang=en"><title>Nakhchivan</title>');
    for (const id of ["caspian-sea", "azerbaijan", "baku", "crossing-julfa"])
      expect(svg).toContain(`area=${id}&amp;`);
  });

  it("says the language and the direction of names in other scripts", () => {
    const svg = renderSvg(styleOf({ ...home.view, lang: "fa" }), svgData, cameraOf(home), home.size, {
      title: "",
    });
    expect(svg).toMatch(/<tspan[^>]* lang="fa" direction="rtl"[^>]*>[^<]*\p{Script=Arabic}/u);
    expect(draw("home, wide")).not.toContain("rtl");
  });

  it("names the four headline places in every set of labels with room for them", () => {
    const sets = [...poster().matchAll(/<g class="ml(\d)">(.*?)<\/g>(?=<g |<svg |<\/svg)/gs)];
    for (const [set] of usualLabelSets.entries()) {
      const labels = sets
        .filter(([, index]) => Number(index) === set)
        .map(([, , markup]) => markup)
        .join("");
      // The border's name is too long for the very smallest.
      const names = ["Caspian Sea", "Nakhchivan", "Karabakh", ...(set > 0 ? ["Iran–Azerbaijan"] : [])];
      for (const name of names) expect(labels, `set ${set}`).toContain(`>${name}<`);
    }
  });

  it("keeps the first paint small and gives exports all the detail", () => {
    const bytes = (text: string) => gzipSync(text, { level: 9 }).length;
    const full = renderSvg(styleOf(home.view), svgData, cameraOf(home), home.size, {
      title: "",
      detail: fullDetail,
    });
    console.log(`poster ${bytes(poster())} bytes gzip, export in full detail ${bytes(full)}`);
    expect(bytes(poster())).toBeLessThan(22_000);
    expect(bytes(full)).toBeGreaterThan(bytes(draw("home, wide")));
  });
});
