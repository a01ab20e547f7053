import type {
  ExpressionSpecification,
  LayerSpecification,
  SourceSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import type { Status } from "@/geodata/schema/feature";
import { all, byZoom, hasStatus, isCurrent, isPoint, nameIn, not } from "../expressions";
import { fontStacks } from "../fontFaces";
import { hatchImageId, iconImageId } from "../images";
import { type ColourName, palettes } from "../palette";
import { sectorLooks } from "../sectorLooks";
import type { Filter, StyleAssets, StyleView } from "../styleView";
import { symbols } from "../symbols";
import { labelPaint } from "./labelText";
import { strokeLayout, strokePaint } from "./stroke";

/*
 * The Caspian Sea divided. Nobody else needs these data, so that their source and layers are there only while the sea is shown
 * divided; between methods only filters change.
 */

const areaStatuses = ["sector", "zone-territorial", "zone-fishing"] as const satisfies readonly Status[];
const lineStatuses = [
  "computed-line",
  "claimed-line",
  "agreed-sea-line",
] as const satisfies readonly Status[];

/** Where the division's Features come from, and which of them are drawn. */
function drawn({ division, ...view }: StyleView): { source: string; which: Filter } | null {
  switch (division.kind) {
    case "none":
      return null;
    case "method": {
      const isOfMethod: Filter = ["==", ["get", "method"], division.method];
      return { source: "caspian-sectors", which: all(isOfMethod, isCurrent({ division, ...view })) };
    }
    case "share":
      return { source: "caspian-share", which: true as unknown as Filter };
  }
}

export function divisionSources(
  { division }: StyleView,
  { division: files, share }: StyleAssets,
): Record<string, SourceSpecification> {
  const shared = { type: "geojson" as const, promoteId: "id", maxzoom: 10, tolerance: 0.2 };
  switch (division.kind) {
    case "none":
      return {};
    case "method":
      return { "caspian-sectors": { ...shared, data: files.sectors } };
    case "share":
      return { "caspian-share": { ...shared, data: share ?? { type: "FeatureCollection", features: [] } } };
  }
}

const byCountry = (
  value: (colour: ColourName, hatch: keyof typeof sectorLooks) => string,
  otherwise: string,
) =>
  [
    "match",
    ["get", "country"],
    ...Object.entries(sectorLooks).flatMap(([country, { colour }]) => [
      country,
      value(colour, country as keyof typeof sectorLooks),
    ]),
    otherwise,
  ] as unknown as ExpressionSpecification;

/** Sectors and zones in the hue and hatch of the state that they go to. */
export function divisionAreaLayers(view: StyleView): LayerSpecification[] {
  const found = drawn(view);
  if (!found) return [];
  const { source, which } = found;
  const palette = palettes[view.theme];
  return areaStatuses.flatMap((status): LayerSpecification[] => {
    const symbol = symbols[status];
    if (symbol.kind !== "area" || !symbol.ofState) return [];
    const filter = all(which, hasStatus(view, status));
    const fill: LayerSpecification = {
      id: `division:${status}:fill`,
      type: "fill",
      source,
      filter,
      paint: {
        "fill-color": byCountry((colour) => palette[colour], palette.sea),
        "fill-opacity": symbol.ofState.opacity,
        "fill-antialias": false,
      },
    };
    const pattern = byCountry(
      (colour, country) => hatchImageId(sectorLooks[country].hatch, colour, view.theme),
      hatchImageId("dots", "inkSoft", view.theme),
    );
    const hatch: LayerSpecification = {
      id: `division:${status}:hatch`,
      type: "fill",
      source,
      filter,
      paint: { "fill-pattern": pattern, "fill-antialias": false },
    };
    return symbol.ofState.isHatched ? [fill, hatch] : [fill];
  });
}

/** Lines between sectors, and the points where treaties have agreed lines meet. */
export function divisionLineLayers(view: StyleView): LayerSpecification[] {
  const found = drawn(view);
  if (!found) return [];
  const { source, which } = found;
  const lines = lineStatuses.flatMap((status): LayerSpecification[] => {
    const symbol = symbols[status];
    if (symbol.kind !== "line") return [];
    return symbol.strokes.map((stroke, index) => ({
      id: `division:${status}:stroke-${index}`,
      type: "line" as const,
      source,
      filter: all(which, hasStatus(view, status)),
      layout: strokeLayout(stroke),
      paint: strokePaint(stroke, view),
    }));
  });
  return [...lines, ...treatyPoints(view)];
}

function treatyPoints(view: StyleView): LayerSpecification[] {
  const { division, overlays } = view;
  if (division.kind !== "method" || division.method !== "agreed") return [];
  return [
    {
      id: "division:treaty-points",
      type: "symbol",
      source: "caspian-division",
      filter: all(isPoint, hasStatus(view, "treaty-point"), isCurrent(view)),
      layout: {
        // The overlay draws them itself.
        visibility: overlays.includes("caspian-division") ? "none" : "visible",
        "icon-image": iconImageId("diamond", "waterLabel", view.theme),
        "icon-size": 0.55,
        "icon-allow-overlap": true,
        "icon-ignore-placement": true,
      },
    },
  ];
}

/** State and share on each sector. */
export function divisionLabelLayers(view: StyleView): LayerSpecification[] {
  const found = drawn(view);
  if (!found) return [];
  return [
    {
      id: "division:labels",
      type: "symbol",
      source: found.source,
      filter: all(found.which, isPoint, not(["==", ["get", "name"], ""])),
      layout: {
        "text-field": nameIn(view.lang),
        "text-font": [...fontStacks.semibold],
        "text-size": byZoom([4, 11], [6, 13.5], [9, 17]),
        "text-max-width": 6,
        "text-line-height": 1.15,
        "text-variable-anchor": ["center", "bottom", "top", "left", "right"],
        "text-radial-offset": 1,
        "text-padding": 1,
      },
      paint: labelPaint(view, "ink", "halo"),
    },
  ];
}
