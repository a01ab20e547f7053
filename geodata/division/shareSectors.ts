import type { Position } from "@/geodata/schema/geometry";
import type { FeatureId } from "@/geodata/schema/ids";
import type { ShareField } from "@/geodata/schema/shareField";
import { endingAt } from "./endingAt";
import { latticeBorders, nodePosition } from "./latticeBorders";
import { isInRing, polygonKm2, ringKm2 } from "./ringArea";

/** The sea with a given share for Iran. */
export interface ShareSectors {
  /** Iran has what lies nearer to its coast than this many times the distance to the nearest other coast. */
  factor: number;
  sectors: { country: FeatureId; rings: Position[][]; km2: number; percent: number }[];
  lines: { between: readonly [FeatureId, FeatureId]; parts: Position[][] }[];
}

/** A line of a lattice passes a place within this many km: a cell is 7 km wide. */
const cellKm = 10;
/** How near the share must come to what is asked, in points. */
const enough = 0.005;

/**
 * The sectors under which Iran has `percent` of the sea: its line moves, those of the others stay where equidistance has them
 * and end where they meet it. Coordinates are degrees, WGS 84.
 */
export function shareSectors(field: ShareField, percent: number): ShareSectors {
  const othersKm2 = field.others.reduce((sum, { rings }) => sum + polygonKm2(rings), 0);
  const seaKm2 = southKm2(field) + othersKm2;
  // The share grows with the level, nearly in proportion: regula falsi comes near in a few steps.
  let [low, high] = [-field.limit, field.limit].map((level) => ({ level, off: -percent }));
  const at = (level: number) => {
    const iran = withHoles(iranRing(field, level), field);
    return { level, off: (polygonKm2(iran) / seaKm2) * 100 - percent };
  };
  [low, high] = [at(-field.limit * 0.7), at(field.limit * 0.7)];
  if (low.off > 0 || high.off < 0)
    throw new Error(`the field has no line for a share of ${percent} per cent`);
  let best = low;
  for (let step = 0; step < 30 && Math.abs(best.off) > enough; step++) {
    const share = low.off / (low.off - high.off);
    // Towards the middle, so that both ends move.
    best = at(low.level + (high.level - low.level) * (0.05 + 0.9 * share));
    if (best.off > 0) high = best;
    else low = best;
  }
  return assemble(field, best.level, seaKm2);
}

/** Km² of what Azerbaijan, Turkmenistan and Iran have together, whatever the share. */
function southKm2(field: ShareField): number {
  const ring = [...field.azerbaijan, ...field.turkmenistan.slice(1), ...field.iranShore.slice(1)];
  return polygonKm2([ring, ...field.islands]);
}

/** Iran's line at a level, from the western to the eastern end. */
function iranLine({ lattice, levels, ends }: ShareField, level: number): Position[] {
  const above = (node: number) => (levels[node] as number) - level;
  const borders = latticeBorders(lattice, {
    labelOf: (node) => (above(node) < 0 ? "iran" : "others"),
    crossing: (from, to) => {
      const share = above(from) / (above(from) - above(to));
      const [a, b] = [nodePosition(lattice, from), nodePosition(lattice, to)];
      return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
    },
    fork: () => {
      throw new Error("two labels have no fork");
    },
  });
  for (const { line } of borders.toSorted((a, b) => b.line.length - a.line.length)) {
    const toEast = endingAt(line, ends.east, cellKm);
    const toWest = toEast && endingAt(toEast, ends.west, cellKm);
    if (toWest) return toWest.reverse();
  }
  throw new Error("Iran’s line does not reach both shores");
}

const iranRing = (field: ShareField, level: number) => [
  ...iranLine(field, level),
  ...field.iranShore.slice(1),
];

const withHoles = (outer: Position[], { islands }: ShareField) => [
  outer,
  ...islands.filter((island) => isInRing(island[0] as Position, outer)),
];

function assemble(field: ShareField, level: number, seaKm2: number): ShareSectors {
  const line = iranLine(field, level);
  const { place, before, after } = meeting(field.between, line);
  const shared = [...field.between.slice(0, before), place];
  const [west, east] = [line.slice(0, after), line.slice(after)];
  const areas: [FeatureId, Position[][]][] = [
    ["azerbaijan", withHoles([...field.azerbaijan, ...shared.slice(1), ...west.toReversed()], field)],
    ["iran", withHoles([...west, place, ...east, ...field.iranShore.slice(1)], field)],
    ...field.others.map(({ country, rings }): [FeatureId, Position[][]] => [country, rings]),
    ["turkmenistan", withHoles([...field.turkmenistan, ...east.toReversed(), ...shared.toReversed()], field)],
  ];
  return {
    factor: Math.exp(level / 1000),
    sectors: areas.map(([country, rings]) => {
      const km2 = polygonKm2(rings);
      return { country, rings: rings.map(rightHanded), km2, percent: (km2 / seaKm2) * 100 };
    }),
    lines: [
      { between: ["azerbaijan", "iran"], parts: [[...west, place]] },
      { between: ["azerbaijan", "turkmenistan"], parts: [shared] },
      { between: ["iran", "turkmenistan"], parts: [[place, ...east]] },
      ...field.lines,
    ],
  };
}

/** RFC 7946: outer rings counterclockwise, holes clockwise. */
const rightHanded = (ring: readonly Position[], index: number): Position[] =>
  ringKm2(ring) > 0 === (index === 0) ? [...ring] : ring.toReversed();

/** The first place at which a line meets another, and how many corners of each lie before it. */
function meeting(line: readonly Position[], other: readonly Position[]) {
  for (let before = 1; before < line.length; before++) {
    for (let after = 1; after < other.length; after++) {
      const place = crossing(
        line[before - 1] as Position,
        line[before] as Position,
        other[after - 1] as Position,
        other[after] as Position,
      );
      if (place) return { place, before, after };
    }
  }
  throw new Error("Iran’s line does not meet the line between Azerbaijan and Turkmenistan");
}

function crossing(a: Position, b: Position, c: Position, d: Position): Position | null {
  const [abx, aby, cdx, cdy] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]];
  const turn = abx * cdy - aby * cdx;
  if (turn === 0) return null;
  const along = ((c[0] - a[0]) * cdy - (c[1] - a[1]) * cdx) / turn;
  const across = ((c[0] - a[0]) * aby - (c[1] - a[1]) * abx) / turn;
  if (along < 0 || along > 1 || across < 0 || across > 1) return null;
  return [a[0] + abx * along, a[1] + aby * along];
}
