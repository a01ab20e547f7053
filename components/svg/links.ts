import type { Drawable, LayerWithFeatures } from "./layer";
import { element, escapeXml } from "./markup";
import type { Picture } from "./picture";
import type { Piece } from "./pieces";
import { isAreaLike } from "./shapes";

/** Radius of the target around a point, px: targets are at least 24 px wide (WCAG 2.5.8). */
const pointRadiusPx = 12;

/** Address of a Feature's page or view; null = no link. */
export type HrefOf = (featureId: string) => string | null;

export interface Targets {
  picture: Picture;
  /** The same with far fewer corners: enough to be hit. */
  coarse: Picture;
  /** Points with a pictogram or a label; of the others there is nothing to hit. */
  drawnIds: ReadonlySet<string>;
}

/** Unseen links over everything that can be picked, areas first, so that a line or point on an area is reached. */
export function drawLinks(
  layers: readonly LayerWithFeatures[],
  targets: Targets,
  hrefOf: HrefOf,
  /** Group that a layer's links are switched with. */
  groupOf: (layerId: string) => string | null = () => null,
): Piece[] {
  const known = new Set<string>();
  const pieces: (Piece & { rank: number })[] = [];
  for (const { layer, features } of layers) {
    if (!(layer.layer.metadata as { isHit?: true } | undefined)?.isHit) continue;
    const source = targets.picture.sourceOf(layer);
    for (const feature of features) {
      const id = String(feature.properties?.id);
      const href = hrefOf(id);
      const target = href && !known.has(id) ? targetOf(source, feature, id, targets) : null;
      if (!href || !target) continue;
      known.add(id);
      const title = element("title", {}, escapeXml(String(feature.properties?.name)));
      pieces.push({
        kind: target.kind,
        rank: target.rank,
        markup: element("a", { href, "data-group": groupOf(layer.layer.id) }, title + target.markup),
      });
    }
  }
  const runs = [0, 1, 2].map((rank) => pieces.filter((piece) => piece.rank === rank));
  return runs.flatMap((run) => {
    const [first] = run;
    if (!first) return [];
    const attributes =
      first.rank === 1
        ? { fill: "none", stroke: "transparent", "stroke-width": pointRadiusPx, "pointer-events": "stroke" }
        : { fill: "transparent" };
    const markup = element("g", { ...attributes }, run.map((piece) => piece.markup).join(""));
    return [{ kind: first.kind as "outline" | "px", markup }];
  });
}

function targetOf(
  source: string,
  feature: Drawable,
  id: string,
  { picture, coarse, drawnIds }: Targets,
): { kind: "outline" | "px"; rank: number; markup: string } | null {
  if (feature.geometry.type === "Point") {
    // The label of an area is no second target.
    if (source === "labels" || !drawnIds.has(id)) return null;
    const at = picture.project(...(feature.geometry.coordinates as [number, number]));
    return { kind: "px", rank: 2, markup: picture.at(at, element("circle", { r: pointRadiusPx })) };
  }
  if (source === "label-lines") return null;
  if (!picture.shapes.meets(feature)) return null;
  const rank = isAreaLike(feature) ? 0 : 1;
  if (picture.shapes.has(source, feature)) {
    const shape = picture.shapes.of(source, feature);
    return shape && { kind: "outline", rank, markup: element("use", { href: `#${shape.ref}` }) };
  }
  const d = coarse.shapes.data(feature) || picture.shapes.data(feature);
  return d ? { kind: "outline", rank, markup: element("path", { d }) } : null;
}
