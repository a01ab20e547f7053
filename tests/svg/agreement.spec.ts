import { writeFileSync } from "node:fs";
import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { legendItems } from "@/components/style/legend";
import { renderSvg } from "@/components/svg/renderSvg";
import { readGazetteer } from "../geodata/readBuilt";
import { styleOf } from "../style/views";
import { cameraOf, pictureOf, pictures, reliefUrl, svgData, withoutSymbols } from "./atlasPictures";
import { drawCanvas, expect, pictureOfCanvas, rasterise, test } from "./mapPage";

// `KEEP=folder` keeps the pictures that are compared.
//
// The SVG picture against MapLibre's canvas: same Style, camera and size, pixel ratio 1, without labels and pictograms.

/** pixelmatch's distance in YIQ, 0 to 1, above which two pixels differ; antialiased edges count. */
const threshold = 0.1;
/** Share of pixels in which fills and lines may differ. */
const allowedShare = 0.02;

for (const [name, picture] of Object.entries(pictures)) {
  test(`${name}: fills and lines stand on the same pixels`, async ({ mapPage }, info) => {
    const { size, view } = picture;
    const style = withoutSymbols(styleOf(view));
    const camera = cameraOf(picture);
    await drawCanvas(mapPage, style, camera, size);
    const canvas = PNG.sync.read(await pictureOfCanvas(mapPage));
    const svg = await rasterise(
      mapPage,
      renderSvg(style, svgData, camera, size, { title: name, reliefUrl: reliefUrl(view) }),
      size,
    );
    const difference = new PNG(size);
    const count = pixelmatch(canvas.data, svg.data, difference.data, size.width, size.height, {
      threshold,
      includeAA: true,
    });
    const share = count / (size.width * size.height);
    console.log(`${name}: ${(share * 100).toFixed(2)} % of pixels differ`);
    for (const [part, png] of Object.entries({ canvas, svg, difference })) {
      await info.attach(part, { body: PNG.sync.write(png), contentType: "image/png" });
      if (process.env.KEEP) writeFileSync(`${process.env.KEEP}/${name}-${part}.png`, PNG.sync.write(png));
    }
    expect(share).toBeLessThan(allowedShare);
  });
}

test("the shore is within a pixel of MapLibre's", async ({ mapPage }) => {
  const picture = pictureOf("home, wide");
  const { size, view } = picture;
  const camera = cameraOf(picture);
  const style = withoutSymbols(styleOf(view));
  const seaAlone = {
    ...style,
    layers: style.layers.flatMap((layer): LayerSpecification[] => {
      if (layer.type === "background" && layer.id === "background") {
        return [{ ...layer, paint: { "background-color": "#ffffff" } }];
      }
      return layer.type === "fill" && layer.id === "sea:fill"
        ? [{ ...layer, paint: { "fill-color": "#000000", "fill-antialias": false } }]
        : [];
    }),
  };
  expect(seaAlone.layers).toHaveLength(2);
  await drawCanvas(mapPage, seaAlone, camera, size);
  const canvas = PNG.sync.read(await pictureOfCanvas(mapPage));
  const svg = await rasterise(mapPage, renderSvg(seaAlone, svgData, camera, size, { title: "sea" }), size);
  const isSea = (png: PNG, x: number, y: number) => (png.data[(y * png.width + x) * 4] ?? 0) < 128;
  const isShore = (png: PNG, x: number, y: number) =>
    [-1, 0, 1].some((dx) => [-1, 0, 1].some((dy) => isSea(png, x + dx, y + dy) !== isSea(png, x, y)));
  // MapLibre draws the sea without smoothing: of a spit narrower than a pixel it shows all or nothing.
  const isCut = ({ data, width }: PNG, x: number, y: number) => {
    const value = data[(y * width + x) * 4] ?? 0;
    return value > 5 && value < 250;
  };
  let [differing, astray, sea] = [0, 0, 0];
  for (let y = 1; y < size.height - 1; y++) {
    for (let x = 1; x < size.width - 1; x++) {
      if (isSea(canvas, x, y)) sea++;
      if (isSea(canvas, x, y) === isSea(svg, x, y)) continue;
      differing++;
      if (!(isShore(canvas, x, y) && isShore(svg, x, y)) && !isCut(svg, x, y)) astray++;
    }
  }
  console.log(`shore: ${differing} pixels differ, ${astray} of them further than a pixel from a shore`);
  expect(sea).toBeGreaterThan(10_000);
  expect(astray).toBe(0);
});

for (const name of ["home, wide", "Karabakh", "forces and routes"]) {
  test(`${name}: the SVG's links are the Features that MapLibre can be asked for`, async ({ mapPage }) => {
    const picture = pictureOf(name);
    const style = styleOf(picture.view);
    await drawCanvas(mapPage, style, cameraOf(picture), picture.size);
    const shown = await mapPage.evaluate(() => window.bareMap.shown());
    const hit = style.layers.filter(
      ({ id, metadata }) => (metadata as { isHit?: true } | undefined)?.isHit && shown[id],
    );
    const drawn = new Set(hit.filter((layer) => !isOfLabel(layer)).flatMap(({ id }) => shown[id] ?? []));
    const named = new Set(hit.flatMap(({ id }) => shown[id] ?? []));
    const svg = renderSvg(style, svgData, cameraOf(picture), picture.size, {
      title: name,
      hrefOf: (id) => `?area=${id}`,
    });
    const linked = new Set([...svg.matchAll(/href="\?area=([^"]*)"/g)].map(([, id = ""]) => id));
    console.log(`${name}: ${linked.size} links, ${drawn.size} drawn Features that can be hit`);
    expect(
      [...drawn].filter((id) => !linked.has(id)),
      "drawn but not linked",
    ).toEqual([]);
    // Towns give way to labels; whether one does can hang on a px.
    const extra = [...linked].filter((id) => !named.has(id));
    expect(
      extra.filter((id) => !townIds.has(id)),
      "linked but not drawn",
    ).toEqual([]);
    expect(extra.length).toBeLessThanOrEqual(linked.size / 50);
    const listed = readGazetteer().places;
    const legendOf = (ids: ReadonlySet<string>) =>
      legendItems(
        listed.filter(({ id }) => ids.has(id)),
        picture.view,
      );
    expect(legendOf(linked)).toEqual(legendOf(drawn));
  });
}

const townIds = new Set((svgData.cities ?? []).map(({ properties }) => String(properties?.id)));

/** Labels of areas and along lines stand for a Feature that is drawn itself. */
const isOfLabel = (layer: LayerSpecification) =>
  "source" in layer && (layer.source === "labels" || layer.source === "label-lines");
