import type { ExpressionSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { claimantNames } from "@/components/view/claimants";
import type { LayerFileId } from "@/geodata/schema/catalogue";
import { all, byZoom, isLine, isRestIn, nameIn } from "../expressions";
import { fontStacks } from "../fontFaces";
import type { StyleView } from "../styleView";
import { symbols } from "../symbols";
import { labelPaint } from "./labelText";

const lineFiles: readonly LayerFileId[] = ["energy", "transit", "karabakh", "caspian-division"];

/** "schematic" or "computed", by status, after what sets it off from the name; nothing where the name says it. */
const caveatAfter = (mark: string): ExpressionSpecification =>
  [
    "match",
    ["get", "status"],
    ...Object.entries(symbols).flatMap(([status, symbol]) =>
      symbol.kind === "line" && symbol.caveat
        ? [status, ["case", ["in", symbol.caveat, ["get", "name"]], "", `${mark}${symbol.caveat}`]]
        : [],
    ),
    "",
  ] as unknown as ExpressionSpecification;
/** Whose line a claimed line is, and that a perspective does not accept one, after its name. */
function sideAfter({ statuses = {}, lineClaimants = {} }: StyleView): ExpressionSpecification | "" {
  const rejected = Object.keys(statuses).filter((id) => statuses[id] === "rejected-line");
  const claimed = Object.entries(lineClaimants).filter(([id]) => !rejected.includes(id));
  const branches = [
    ...rejected.flatMap((id) => [id, " · not accepted"]),
    ...claimed.flatMap(([id, claimant]) => [id, ` · ${claimantNames[claimant]}`]),
  ];
  return branches.length === 0
    ? ""
    : (["match", ["get", "id"], ...branches, ""] as unknown as ExpressionSpecification);
}

export const caveatBelow = caveatAfter("\n");

/** Names along rivers and along the lines of overlays, the first to give way to others. */
export function lineLabelLayers(
  view: StyleView,
  isVisible: (file: LayerFileId) => boolean,
): LayerSpecification[] {
  return [
    {
      id: "rivers:labels",
      type: "symbol",
      source: "rivers",
      minzoom: 6.2,
      layout: {
        "symbol-placement": "line",
        "symbol-spacing": 420,
        "text-field": nameIn(view.lang),
        "text-font": [...fontStacks.italic],
        "text-size": 11,
        "text-letter-spacing": 0.06,
        "text-max-angle": 32,
      },
      paint: labelPaint(view, "waterLabel", "halo"),
    },
    ...lineFiles.map(
      (file): LayerSpecification => ({
        id: `${file}:line-labels`,
        type: "symbol",
        source: file,
        filter: all(isRestIn(view, file), isLine),
        layout: {
          visibility: isVisible(file) ? "visible" : "none",
          "symbol-placement": "line",
          "symbol-spacing": 240,
          "text-field": ["concat", nameIn(view.lang), caveatAfter(" · "), sideAfter(view)],
          "text-font": [...fontStacks.regular],
          "text-size": byZoom([5, 10.5], [9, 12.5]),
          "text-offset": [0, -0.95],
          "text-max-angle": 45,
          "text-padding": 12,
        },
        paint: labelPaint(view, "inkSoft", "halo"),
      }),
    ),
  ];
}
