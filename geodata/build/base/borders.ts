import { length, multiLineString } from "@turf/turf";
import { mesh } from "topojson-client";
import { sovietUnionEnd } from "@/geodata/schema/catalogue";
import type { DatedStatus } from "@/geodata/schema/feature";
import { frame } from "@/geodata/schema/geometry";
import type { FeatureId } from "@/geodata/schema/ids";
import type { Drawn } from "../drawn";
import type { UnitTopology } from "./topology";
import { countryIds } from "./units";

type Line = [number, number][];

export interface Border {
  id: FeatureId;
  between: [FeatureId, FeatureId];
  /** Longest part first. */
  lines: Line[];
}

/** Ids that other rooms know under the order of their words, not of the alphabet. */
const knownIds: Record<string, FeatureId> = { "border-azerbaijan-iran": "border-iran-azerbaijan" };
const countryNames: Record<string, string> = { turkey: "Türkiye" };

const seas = new Set(["caspian-sea", "black-sea"]);

/**
 * One border per pair of neighbours, along the very arcs of their areas; no shore. Outlines of exclaves are left to the
 * exclaves themselves, so that no stretch is drawn twice.
 */
export function bordersOf(topology: UnitTopology): Border[] {
  const pairs = new Map<string, [FeatureId, FeatureId]>();
  const pairOf = (a: unknown, b: unknown): string | undefined => {
    const between = [ownerOf(a), ownerOf(b)];
    const [first, second] = between.sort((x = "", y = "") => plain(x).localeCompare(plain(y), "en"));
    if (!first || !second || first === second) return undefined;
    const id = `border-${plain(first)}-${plain(second)}`;
    pairs.set(id, [first, second]);
    return id;
  };
  mesh(topology, topology.objects.units as never, (a, b) => pairOf(a, b) !== undefined);
  return [...pairs]
    .sort(([a], [b]) => a.localeCompare(b, "en"))
    .map(([id, between]) => {
      const { coordinates } = mesh(topology, topology.objects.units as never, (a, b) => pairOf(a, b) === id);
      const lines = (coordinates as Line[]).sort((a, b) => kilometres([b]) - kilometres([a]));
      const known = knownIds[id];
      return known ? { id: known, between: [between[1], between[0]], lines } : { id, between, lines };
    });
}

/** Country to which a unit belongs in the eyes of both neighbours; nothing for exclaves and seas. */
function ownerOf(unit: unknown): FeatureId | undefined {
  const id = (unit as { properties: { id: FeatureId } }).properties.id;
  if (id === "nakhchivan-main") return "azerbaijan";
  return seas.has(id) || !Object.values(countryIds).includes(id) ? undefined : id;
}

const plain = (id: FeatureId) => id.replace("context-", "");

/** Length in km on the sphere of radius 6 371 008.8 m. */
export const kilometres = (lines: Line[]): number => length(multiLineString(lines), { units: "kilometers" });

export function drawBorders(borders: readonly Border[]): Drawn[] {
  return borders.map(({ id, between, lines }) => {
    const isWhole = !lines.some((line) => [line[0], line.at(-1)].some(isOnFrame));
    const [a, b] = between.map((country) => countryName(plain(country)));
    return {
      overlay: id === "border-iran-azerbaijan" ? "iran-azerbaijan-border" : "borders",
      id,
      geometry: { type: "MultiLineString", coordinates: lines },
      properties: {
        kind: "state border",
        status: statusOf(id),
        name: `${a}–${b} border`,
        origins: ["osm-countries"],
        between,
        ...(between.every((country) => sovietRepublics.has(plain(country))) && {
          statusBy: untilIndependence,
        }),
        ...(isWhole && { lengthKm: Math.round(kilometres(lines) * 10) / 10 }),
      },
    };
  });
}

/** Countries of the map that were republics of the Soviet Union, whose borders were internal then. */
const sovietRepublics = new Set([
  "armenia",
  "azerbaijan",
  "georgia",
  "kazakhstan",
  "russia",
  "turkmenistan",
  "ukraine",
  "uzbekistan",
]);
const untilIndependence: DatedStatus[] = [{ to: sovietUnionEnd, status: "border-republic" }];

function statusOf(id: FeatureId) {
  if (id === "border-armenia-turkey") return "border-closed";
  // 12.7 km of about 930 are delimited since 2024; in 2012 none was.
  if (id === "border-armenia-azerbaijan") return "border-contested";
  return "border-recognised";
}

function countryName(id: string): string {
  return countryNames[id] ?? id.charAt(0).toUpperCase() + id.slice(1);
}

function isOnFrame(position?: [number, number]): boolean {
  if (!position) return false;
  const [lon, lat] = position;
  const [west, south, east, north] = frame;
  return lon <= west || lon >= east || lat <= south || lat >= north;
}
