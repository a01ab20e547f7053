import type { DivisionMethod } from "@/geodata/schema/catalogue";
import type { FeatureProperties, Names } from "@/geodata/schema/feature";
import type { Drawn } from "../../drawn";
import { labelPointOf } from "../../gazetteer/labelPoint";
import { areaKm2 } from "../../measure/sphere";
import type { CutSea } from "./cutSea";
import { type LinePlan, type PiecePlan, stateNames } from "./methods";

const file = "caspian-sectors";
const origins = ["osm-countries", "osm-seas"];
/** As the median line of the overlay: the points fixed by treaty lie within 2 km of it. */
const accuracyKm = 2;

export interface Plans {
  pieces: readonly PiecePlan[];
  lines: readonly LinePlan[];
}

/** The Features of a method. `names` are those of the five states, for the labels of their sectors. */
export function drawPlans(
  method: DivisionMethod,
  plans: Plans,
  cut: CutSea,
  seaKm2: number,
  names: ReadonlyMap<string, Names>,
): Drawn[] {
  return [
    ...plans.pieces.flatMap((piece) => drawPiece(method, piece, cut, seaKm2, names)),
    ...plans.lines.flatMap(({ id, between, status, name, validFrom }): Drawn[] => {
      const parts = cut.line(...between);
      if (!parts) return [];
      const properties: Partial<FeatureProperties> = { kind: "line at sea", status, name, method };
      return [
        {
          overlay: file,
          id,
          geometry: { type: "MultiLineString", coordinates: parts },
          properties: { ...properties, ...(validFrom && { validFrom }), accuracyKm, origins },
        },
      ];
    }),
  ];
}

function drawPiece(
  method: DivisionMethod,
  { id, labels, status, country, name, validFrom, validTo }: PiecePlan,
  cut: CutSea,
  seaKm2: number,
  names: ReadonlyMap<string, Names>,
): Drawn[] {
  const geometry = cut.area(labels);
  const km2 = areaKm2(geometry);
  const sharePercent = Math.round((km2 / seaKm2) * 1e4) / 100;
  const dates = { ...(validFrom && { validFrom }), ...(validTo && { validTo }) };
  const shared = { method, ...(country && { country }), ...dates, origins };
  const kind =
    status === "undivided-sea"
      ? "sea in common"
      : method === "zones"
        ? "zone of the sea"
        : "sector of the sea";
  const sector: Drawn = {
    overlay: file,
    id,
    geometry,
    properties: { kind, status, name, areaKm2: Math.round(km2), sharePercent, ...shared },
  };
  // Zones are narrow bands: the country beside each is enough.
  if (status === "zone-territorial" || status === "zone-fishing") return [sector];
  const percent = `${sharePercent.toFixed(1)} %`;
  const said = country ? stateNames[country] : method === "zones" ? "Common space" : "Not divided";
  const inLanguages = Object.entries((country && names.get(country)) ?? {}).map(([language, name]) => [
    language,
    `${name} ${percent}`,
  ]);
  const label: Drawn = {
    overlay: file,
    id: id.replace(/^(sector|zone)-/, "label-"),
    geometry: { type: "Point", coordinates: labelPointOf(geometry) },
    properties: {
      kind: "label",
      status: "label",
      name: `${said} ${percent}`,
      ...(inLanguages.length > 0 && { names: Object.fromEntries(inLanguages) }),
      ...shared,
      origins: [],
    },
  };
  return [sector, label];
}
