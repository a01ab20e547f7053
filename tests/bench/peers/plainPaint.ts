import { palettes } from "@/components/style/palette";
import { symbols } from "@/components/style/symbols";
import type { AtlasFeature } from "@/geodata/schema/feature";

const palette = { ...palettes.light, claimant: palettes.light.inkSoft };

export interface PlainPaint {
  fill: string;
  fillOpacity: number;
  stroke: string;
  widthPx: number;
  dashPx: string;
  /** Of points. */
  radiusPx: number;
}

/** The colours and widths of our symbols without casings, hatches and pictograms: what a plain page would draw. */
export function plainPaint({ properties }: AtlasFeature): PlainPaint {
  const symbol = symbols[properties.status];
  const none = { fill: "none", fillOpacity: 0, stroke: "none", widthPx: 0, dashPx: "", radiusPx: 0 };
  switch (symbol.kind) {
    case "area": {
      const line = symbol.outline?.at(-1);
      return {
        ...none,
        fill: symbol.fill ? palette[symbol.fill.colour] : palette.headlineEdge,
        fillOpacity: symbol.fill?.opacity ?? 0.2,
        stroke: line ? palette[line.colour] : "none",
        widthPx: line?.widthPx ?? 0,
        dashPx: line?.dashPx?.join(" ") ?? "",
      };
    }
    case "line": {
      const line = symbol.strokes.findLast(({ colour }) => colour !== "halo");
      return line
        ? {
            ...none,
            stroke: palette[line.colour],
            widthPx: line.widthPx,
            dashPx: line.dashPx?.join(" ") ?? "",
          }
        : none;
    }
    case "point":
      return { ...none, fill: palette[symbol.colour], fillOpacity: 1, radiusPx: symbol.sizePx / 4 };
    case "none":
      return none;
  }
}

/** Where the name of a Feature stands; null where a plain page would leave it out. */
export function labelPoint({ geometry, properties }: AtlasFeature): [lon: number, lat: number] | null {
  if ((properties.rank ?? 9) > 2) return null;
  if (geometry?.type === "Point") return geometry.coordinates;
  return properties.labelPoint ?? null;
}
