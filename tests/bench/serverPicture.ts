import { buildStyle } from "@/components/style/buildStyle";
import type { StyleAssets } from "@/components/style/styleView";
import { cameraFor, type Size } from "@/components/svg/camera";
import { renderSvg, type SvgData } from "@/components/svg/renderSvg";
import { layerFileIds } from "@/geodata/schema/catalogue";
import type { Collections } from "./peerData";
import type { PeerData } from "./peers/peerPage";
import { peerStyleView } from "./peers/peerStyleView";

/** Our renderer's picture of the first view, for a page that any number of Features can be put into. */
export function serverPicture(
  data: PeerData & { assets: StyleAssets },
  collections: Collections,
  size: Size,
): string {
  const style = buildStyle(peerStyleView(data), data.assets);
  const drawn = (features: readonly { geometry: unknown }[]) =>
    features.filter(({ geometry }) => geometry) as unknown as SvgData[string];
  const { labels, circles, labelLines } = data.assets.derived;
  const svgData: SvgData = {
    ...Object.fromEntries(layerFileIds.map((id) => [id, drawn(collections[id].features)])),
    labels: drawn(labels.features),
    circles: drawn(circles.features),
    "label-lines": drawn(labelLines.features),
  };
  return renderSvg(style, svgData, cameraFor(data.bounds, size, data.padding), size, {
    title: "Map",
    reliefUrl: data.assets.relief.light,
    hrefOf: (id) => `?area=${id}`,
  });
}
