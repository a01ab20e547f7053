import { distance } from "@turf/turf";
import type { Position } from "@/geodata/schema/geometry";
import type { Border } from "./borders";

type Line = [number, number][];

/** Borders that follow the Aras from the mouth of the Akhurian downstream; of the last, the river leaves part-way. */
const along = [
  "border-armenia-turkey",
  "border-azerbaijan-turkey",
  "border-iran-azerbaijan",
  "border-armenia-iran",
];

/**
 * The Aras from `from`, the mouth of the Akhurian, to the Kura, lon/lat. For most of that way it is the border, and there it takes the very
 * line of the border: Natural Earth's runs a median 1 km beside it and would show a second river.
 */
export function arasCourse(from: Position, lines: readonly Line[], borders: readonly Border[]): Line {
  const parts = along.flatMap((id) => borders.find((border) => border.id === id)?.lines ?? []);
  const course = followParts(parts, from);
  // The border turns away from the river at its northernmost point between Iran and Azerbaijan.
  const eastern = course.filter(([lon]) => lon > 46.6);
  const leave = eastern.reduce((best, point) => (point[1] > best[1] ? point : best), eastern[0] ?? [0, 0]);
  const lower = lines.flat();
  const join = nearestIndex(lower, leave);
  return [...course.slice(0, course.indexOf(leave) + 1), ...lower.slice(join + 1)];
}

/** The parts end to end, from the point of the first that is nearest to `from`, each turned the way of the course. */
function followParts(parts: readonly Line[], from: [number, number]): Line {
  const left = [...parts];
  const first = left.shift() ?? [];
  const cut = nearestIndex(first, from);
  const pieces = [first.slice(cut), first.slice(0, cut + 1).reverse()];
  let course = pieces.find((piece) => left.some((part) => meets(part, piece.at(-1)))) ?? [];
  while (left.length > 0) {
    const index = left.findIndex((part) => meets(part, course.at(-1)));
    if (index < 0) throw new Error(`Aras: no border goes on from ${course.at(-1)?.join(", ")}`);
    const part = left.splice(index, 1)[0] ?? [];
    const isForward = same(part[0], course.at(-1));
    course = [...course, ...(isForward ? part : [...part].reverse()).slice(1)];
  }
  return course;
}

const same = (p?: readonly number[], q?: readonly number[]) => p?.[0] === q?.[0] && p?.[1] === q?.[1];
const meets = (line: Line, point?: readonly number[]) => same(line[0], point) || same(line.at(-1), point);

function nearestIndex(line: Line, to: readonly [number, number]): number {
  const kilometres = line.map((point) => distance(point, [...to]));
  return kilometres.indexOf(Math.min(...kilometres));
}
