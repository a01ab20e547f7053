import type { ExpressionSpecification, SymbolLayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { FeatureId, Language } from "@/geodata/schema/ids";
import { dateSuffix, isOneOf, nameIn } from "../expressions";
import { fontStacks } from "../fontFaces";
import { type ColourName, palettes } from "../palette";
import type { StyleAssets, StyleView } from "../styleView";

type Paint = NonNullable<SymbolLayerSpecification["paint"]>;

/** Zooms from which a label is shown (absent = always) and has the place's own name under it. */
interface Zooms {
  named?: number;
  local: number;
}

interface Extra {
  /** Follows the name in small type. */
  after?: ExpressionSpecification;
  /** Features that are left without a name: another label stands for them. */
  unnamed?: readonly FeatureId[];
}

/** Label text in the view's language; closer with the name in the language of the place under it where that differs. */
export function labelText(
  view: StyleView,
  assets: StyleAssets,
  zooms: Zooms,
  { after, unnamed = [] }: Extra = {},
): ExpressionSpecification {
  const full = nameIn(view.lang);
  const name = unnamed.length === 0 ? full : ["case", isOneOf(unnamed), "", full];
  const suffix = ["concat", after ?? "", dateSuffix(view)];
  const small = { "font-scale": 0.84, "text-font": ["literal", [...fontStacks.regular]] };
  const secondLine = [
    "case",
    ["==", localName(assets, full), full],
    "",
    ["concat", "\n", localName(assets, full)],
  ];
  const alone = ["format", name, {}, suffix, small];
  const both = ["format", name, {}, secondLine, small, suffix, small];
  const start = zooms.named === undefined ? [alone] : ["", zooms.named, alone];
  return ["step", ["zoom"], ...start, zooms.local, both] as unknown as ExpressionSpecification;
}

/** Name in the language of the country that a place lies in; `otherwise` where the map has none to add. */
function localName(assets: StyleAssets, otherwise: ExpressionSpecification): ExpressionSpecification {
  const groups = Object.entries(assets.derived.localLanguages).filter(([, ids]) => ids.length > 0);
  if (groups.length === 0) return otherwise;
  const branches = groups.flatMap(([language, ids]) => [[...ids], nameIn(language as Language)]);
  return ["match", ["get", "id"], ...branches, otherwise] as unknown as ExpressionSpecification;
}

/** Paint of a label: ink over a halo in the ground's colour; steps back where something else is selected. */
export function labelPaint(
  view: StyleView,
  colour: ColourName,
  ground: ColourName,
  isOfSelection = false,
): Paint {
  const palette = palettes[view.theme];
  const opacity = isOfSelection || view.highlightIds.length === 0 ? 1 : 0.6;
  return {
    "text-color": palette[colour],
    "text-halo-color": palette[ground],
    "text-halo-width": 1.4,
    "text-halo-blur": 0.4,
    "text-opacity": opacity,
    "icon-opacity": opacity,
  };
}
