import type { AtlasFeature } from "@/geodata/schema/feature";
import type { Position } from "@/geodata/schema/geometry";
import { lineKm, linesOf } from "../measure/sphere";
import { type Area, countryAt, type Ground } from "./ground";
import { countInWords, formatKm, listInWords } from "./words";

/** Sentences about a line: how long it is drawn, in how many parts, and through what it runs, in order. */
export function lineRelations(feature: AtlasFeature, ground: Ground): string[] {
  const { properties, geometry } = feature;
  if (!geometry) return [];
  const km = properties.lengthKm ?? 0;
  if (properties.between) return borderSentences(linesOf(geometry), km);
  if (properties.schematic) {
    const lands = landsOf(linesOf(geometry), ground);
    return [
      ...(lands.length > 0 ? [`Runs through ${listInWords(lands)}.`] : []),
      `About ${formatKm(km, 10)} long as drawn; the line is schematic.`,
    ];
  }
  return [`About ${formatKm(km, km < 50 ? 1 : 5)} long as drawn.`];
}

/** Lines of one border whose ends meet are one part; land borders come in few. */
function borderSentences(lines: Position[][], km: number): string[] {
  const parts = joinedLengths(lines).filter((length) => length >= 0.5);
  if (parts.length < 2) return [`${formatKm(km)} long as drawn.`];
  const lengths = listInWords(parts.map((length) => formatKm(length)));
  return [`${formatKm(km)} long as drawn, in ${countInWords(parts.length)} parts: ${lengths}.`];
}

/** Km of each run of lines that share end points, longest first. */
function joinedLengths(lines: Position[][]): number[] {
  const runs: { ends: Set<string>; km: number }[] = [];
  for (const line of lines) {
    const ends = [line[0], line[line.length - 1]].map(String);
    const touching = runs.filter((run) => ends.some((end) => run.ends.has(end)));
    for (const run of touching) runs.splice(runs.indexOf(run), 1);
    runs.push({
      ends: new Set([...ends, ...touching.flatMap((run) => [...run.ends])]),
      km: lineKm(line) + touching.reduce((sum, run) => sum + run.km, 0),
    });
  }
  return runs.map((run) => run.km).sort((a, b) => b - a);
}

/** Nearer than this to a border a place of a schematic line stands in no country: lines often start and end there, km. */
const borderKm = 0.5;
/** A schematic line that is at sea for less than this only cuts a corner of the coast, km. */
const seaKm = 60;

/**
 * Names of the countries in which the places of the lines stand, and of the sea where a line sails, each once and in order.
 * What lies under a straight line between two places says nothing about the real route.
 */
function landsOf(lines: Position[][], ground: Ground): string[] {
  const names = new Set<string>();
  for (const line of lines) {
    for (const [index, position] of line.entries()) {
      const previous = line[index - 1];
      if (previous && ground.sea && kmAtSea(previous, position, ground.sea) >= seaKm)
        names.add(ground.sea.name);
      const near = ground.countries.filter(({ edge }) => edge.isWithin(position, borderKm));
      const country = near.length < 2 ? countryAt(position, ground) : undefined;
      if (country) names.add(country.name);
    }
  }
  return [...names];
}

/** Km of a straight line that lie in the sea, to 2 km. */
function kmAtSea(from: Position, to: Position, sea: Area): number {
  const km = lineKm([from, to]);
  const pieces = Math.max(1, Math.ceil(km / 2));
  const isAtSea = (piece: number) => {
    const along = (piece + 0.5) / pieces;
    return sea.contains([from[0] + (to[0] - from[0]) * along, from[1] + (to[1] - from[1]) * along]);
  };
  return (km / pieces) * Array.from({ length: pieces }, (_, piece) => piece).filter(isAtSea).length;
}
