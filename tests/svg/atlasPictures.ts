import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { StyleView } from "@/components/style/styleView";
import { cameraFor, type Size } from "@/components/svg/camera";
import type { SvgData } from "@/components/svg/renderSvg";
import type { Camera } from "@/components/view/view";
import { homeBounds, overlayIds } from "@/geodata/schema/catalogue";
import type { Bounds } from "@/geodata/schema/geometry";
import { readLayers } from "../geodata/readBuilt";
import { assets } from "../style/views";

/** A picture that both renderers draw. */
export interface Picture {
  view: StyleView;
  size: Size;
  bounds: Bounds;
}

const home: Picture = {
  view: {
    overlays: ["headline", "iran-azerbaijan-border", "karabakh"],
    highlightIds: [],
    date: "2012-08-26",
    perspective: "on-the-ground",
    compare: null,
    division: { kind: "none" },
    lang: "en",
    theme: "light",
  },
  size: { width: 900, height: 700 },
  bounds: homeBounds,
};
const withView = (change: Partial<StyleView>): Picture => ({ ...home, view: { ...home.view, ...change } });

export const pictures: Readonly<Record<string, Picture>> = {
  "home, wide": home,
  "home, narrow": { ...home, size: { width: 390, height: 380 } },
  Karabakh: { ...home, bounds: [45.3, 38.7, 47.9, 40.5] },
  "Nakhchivan selected": { ...withView({ highlightIds: ["nakhchivan"] }), bounds: [44.7, 38.8, 46.2, 39.8] },
  dark: withView({ theme: "dark" }),
  energy: withView({ overlays: ["energy"] }),
  "Caspian division": withView({ overlays: ["headline", "caspian-division"] }),
  "forces and routes": withView({ overlays: ["military", "transit"] }),
  exclaves: { ...withView({ overlays: ["exclaves"] }), bounds: [44.6, 40.4, 45.9, 41.2] },
};

export function pictureOf(name: string): Picture {
  const picture = pictures[name];
  if (!picture) throw new Error(`no picture is called "${name}"`);
  return picture;
}

export const everyOverlay: StyleView = { ...home.view, overlays: overlayIds };
export const cameraOf = ({ bounds, size }: Picture): Camera => cameraFor(bounds, size);

const { labels, circles, labelLines } = assets.derived;

/** Features of every source of the Style. */
export const svgData: SvgData = Object.fromEntries(
  [
    ...readLayers(),
    ["labels", labels.features] as const,
    ["circles", circles.features] as const,
    ["label-lines", labelLines.features] as const,
  ].map(([source, features]) => [
    source,
    features.flatMap(({ geometry, ...feature }) => (geometry ? [{ ...feature, geometry }] : [])),
  ]),
) as SvgData;

export const reliefUrl = ({ theme }: StyleView) => assets.relief?.[theme] ?? null;

/** Fills and lines alone: labels and pictograms left out. */
export function withoutSymbols(style: StyleSpecification): StyleSpecification {
  return { ...style, layers: style.layers.filter(({ type }) => type !== "symbol") };
}
