import sharp from "sharp";
import { atlasData } from "@/app/atlasData";
import { dataSource } from "@/app/dataSource";
import { drawingOf } from "@/app/divisionData.server";
import { goalOf } from "@/app/poster.server";
import { siteUrl } from "@/app/siteUrl";
import { composePage, type TooSmall } from "@/components/export/composePage";
import { exportCamera, fittingWorld } from "@/components/export/exportCamera";
import { type ExportFacts, type ExportSource, exportFacts } from "@/components/export/exportFacts";
import type { ExportRequest } from "@/components/export/exportRequest";
import type { Page, PageParts } from "@/components/export/page";
import type { PageSize } from "@/components/export/pageSizes";
import {
  cutRelief,
  type Pixels,
  placeRelief,
  reliefOpacity,
  reliefPart,
  reliefPlaceholder,
} from "@/components/export/relief";
import { mapLabel } from "@/components/panel/mapLabel";
import { buildStyle } from "@/components/style/buildStyle";
import { buildStyleView } from "@/components/style/buildStyleView";
import type { Size } from "@/components/svg/camera";
import { drawnFeatures } from "@/components/svg/drawnFeatures";
import { fullDetail, renderSvg } from "@/components/svg/renderSvg";
import type { Atlas } from "@/components/view/atlas";
import { Lru } from "@/components/view/lru";
import type { Camera, ViewState } from "@/components/view/view";
import { contentHash } from "./contentHash";

/** A page of an export with its relief in it, and all the words that go with it. */
export interface ComposedExport {
  page: Page;
  facts: ExportFacts;
  alt: string;
}

export const exportSource = (view: ViewState, atlas: Atlas): ExportSource => {
  const { files, origins } = atlasData().props;
  return { view, atlas, files, origins, siteUrl: siteUrl.origin, contentHash: contentHash() };
};

/** Composes the page that a link asks for; a document sets some of its parts itself. */
export async function picturePage(
  { view, tone, format }: Pick<ExportRequest, "view" | "tone" | "format">,
  size: PageSize,
  parts: PageParts,
  atlas: Atlas,
): Promise<ComposedExport | TooSmall> {
  const { assets, features } = drawingOf(view);
  const style = buildStyle(buildStyleView(view, atlas, "light"), assets);
  const goal = goalOf(view, atlas);
  const source = exportSource(view, atlas);
  const wordsOf = (camera: Camera, map: Size) =>
    exportFacts(source, { camera, map, drawn: drawnFeatures(style, features, camera, map) });
  const alt = exportAlt(view, atlas);
  const composed = composePage({
    size,
    parts,
    alt,
    facts: wordsOf,
    cameraOf: (map) => exportCamera(view, goal, map),
    worldAt: (map) => fittingWorld(view, goal, map),
    draw: (camera, map) =>
      renderSvg(style, features, camera, map, {
        title: "",
        reliefUrl: reliefPlaceholder,
        idPrefix: "map-",
        detail: fullDetail,
        softEdges: "steps",
      }).replace("<title/>", ""),
  });
  if ("neededHeight" in composed) return composed;
  const { page, map, camera, facts } = composed;
  const relief = await reliefPixels();
  const isSent = format === "svg" || format === "pdf";
  const part = reliefPart(camera, map, relief);
  const figure = page.blocks.find(({ role }) => role === "Figure");
  for (const item of figure?.items ?? []) {
    if (item.kind !== "graphic") continue;
    const opacity = reliefOpacity(item.markup);
    if (opacity > 0)
      item.markup = placeRelief(
        item.markup,
        part,
        await pngUrl(cutRelief(relief, part.pixels, opacity, tone === "greyscale"), isSent),
      );
  }
  return { page, alt, facts };
}

/** What the picture shows, for who can't see it; on paper there is no index to point to. */
const exportAlt = (view: ViewState, atlas: Atlas) =>
  mapLabel(view, atlas).replace(" The index of places lists the same.", "");

/** By source of data, 4 MB each. */
const pixels = new Lru<Promise<Pixels>>(2);

/** The relief of the light theme, decoded once. */
function reliefPixels(): Promise<Pixels> {
  const { key, read } = dataSource();
  return pixels.get(key, () => decode(read("relief-light.webp")));
}

async function decode(webp: Buffer): Promise<Pixels> {
  const { data, info } = await sharp(webp).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

/** The image as a data URL: small where it is sent on, made fast where it is only drawn. */
async function pngUrl({ width, height, data }: Pixels, isSent: boolean): Promise<string> {
  const png = await sharp(data, { raw: { width, height, channels: 4 } })
    .png(isSent ? { palette: true, compressionLevel: 9 } : { compressionLevel: 1 })
    .toBuffer();
  return `data:image/png;base64,${png.toString("base64")}`;
}
