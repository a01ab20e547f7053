import { type Lattice, nodePosition } from "@/geodata/division/latticeBorders";
import type { Names } from "@/geodata/schema/feature";
import type { Position } from "@/geodata/schema/geometry";
import type { ShareField } from "@/geodata/schema/shareField";
import { labelPointOf } from "../../gazetteer/labelPoint";
import { boundsOfPositions } from "../../measure/bounds";
import { type LittoralState, littoralStates } from "./coastDistances";
import type { Divider } from "./index";
import { amongOthers, equidistance, iranIndex } from "./rules";

/** Twice the lattice of the build each way: lines between its nodes are true to 0.2 km. */
const coarser = 2;
/** 1000 · ln of the factors that the shares from 11 to 20 % need, with room. */
const widest = 700;
const limit = 1000;

/** Works out what is needed to give Iran any share of the sea. */
export async function buildShareField(
  divider: Divider,
  names: ReadonlyMap<string, Names>,
): Promise<ShareField> {
  const { waters, landBorders } = divider;
  const equal = await divider.divide(equidistance("all"));
  const four = await divider.divide(amongOthers());
  const endOf = (...states: string[]) => {
    const end = landBorders.find(({ between }) => between.join() === states.join());
    if (!end) throw new Error(`no land border between ${states.join(" and ")} reaches the Caspian`);
    return end.at;
  };
  const ends = { west: endOf("azerbaijan", "iran"), east: endOf("iran", "turkmenistan") };
  const ringsOf = (state: LittoralState): Position[][] => {
    const area = four.area([state]);
    if (area.type !== "Polygon") throw new Error(`the part of ${state} is in several pieces`);
    return area.coordinates;
  };
  const [[azerbaijan = [], ...islands], [turkmenistan = [], ...others]] = [
    ringsOf("azerbaijan"),
    ringsOf("turkmenistan"),
  ];
  const [line] = (four.line(["azerbaijan"], ["turkmenistan"]) ?? []).toSorted((a, b) => b.length - a.length);
  if (!line) throw new Error("Azerbaijan and Turkmenistan have no line");
  const between = (line[0]?.[1] ?? 0) > (line[line.length - 1]?.[1] ?? 0) ? line : line.toReversed();
  const [fork, landfall] = [between[0] as Position, between[between.length - 1] as Position];
  const pairs: [LittoralState, LittoralState][] = [
    ["azerbaijan", "kazakhstan"],
    ["azerbaijan", "russia"],
    ["kazakhstan", "russia"],
    ["kazakhstan", "turkmenistan"],
  ];
  return {
    ...levelsAround(divider),
    ends,
    iranShore: [
      ...pathAlong(turkmenistan, ends.east, landfall, fork),
      ...pathAlong(azerbaijan, landfall, ends.west, fork).slice(1),
    ],
    azerbaijan: pathAlong(azerbaijan, ends.west, fork, landfall),
    turkmenistan: pathAlong(turkmenistan, fork, ends.east, landfall),
    between,
    labels: littoralStates.map((country) => ({
      country,
      at: labelPointOf(equal.area([country])),
      names: names.get(country) ?? {},
    })),
    islands: [...islands, ...others],
    others: (["kazakhstan", "russia"] as const).map((country) => ({ country, rings: ringsOf(country) })),
    lines: pairs.map((pair) => ({ between: pair, parts: four.line([pair[0]], [pair[1]]) ?? [] })),
  };

  function levelsAround({
    waters: { sea, coasts },
  }: Divider): Pick<ShareField, "lattice" | "levels" | "limit"> {
    const level = (position: Position) => {
      const km = coasts.all.at(position);
      const rest = Math.min(...km.filter((_, index) => index !== iranIndex));
      const ratio = Math.log((km[iranIndex] as number) / Math.max(rest, 1e-3)) * 1000;
      return Math.round(Math.max(-limit, Math.min(limit, ratio)));
    };
    const near = [...sea.place].flatMap((place, node): Position[] => {
      const position = nodePosition(sea.lattice, node);
      const km = waters.distances.all[node];
      return place > 0 && km && Math.abs(level(position)) < widest ? [position] : [];
    });
    const [west, south, east, north] = boundsOfPositions(near) ?? [0, 0, 0, 0];
    const steps = { lonStep: sea.lattice.lonStep * coarser, latStep: sea.lattice.latStep * coarser };
    const lattice: Lattice = {
      west: round(west - steps.lonStep),
      south: round(south - steps.latStep),
      ...steps,
      columns: Math.ceil((east - west) / steps.lonStep) + 3,
      rows: Math.ceil((north - south) / steps.latStep) + 3,
    };
    const nodes = Array.from({ length: lattice.columns * lattice.rows }, (_, node) => node);
    return { lattice, levels: nodes.map((node) => level(nodePosition(lattice, node))), limit };
  }
}

const round = (value: number) => Math.round(value * 1e6) / 1e6;

/** The part of a ring from one of its corners to another, on the side where a third is not. */
function pathAlong(ring: readonly Position[], from: Position, to: Position, avoiding: Position): Position[] {
  const open = ring.slice(1);
  const indexOf = (place: Position) => open.findIndex(([lon, lat]) => lon === place[0] && lat === place[1]);
  const [start, end, other] = [from, to, avoiding].map(indexOf) as [number, number, number];
  if (start < 0 || end < 0 || other < 0) throw new Error("a ring lacks a corner that its lines have");
  const steps = (index: number) => (index - start + open.length) % open.length;
  const isForward = steps(end) < steps(other);
  const length = isForward ? steps(end) : open.length - steps(end);
  return Array.from({ length: length + 1 }, (_, step) => {
    const index = (start + (isForward ? step : -step) + open.length) % open.length;
    return open[index] as Position;
  });
}
