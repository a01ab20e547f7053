interface Segment {
  a: number[];
  b: number[];
}

/** Width of the cells in which segments are compared, degrees. */
const cell = 0.25;

/**
 * Places `[lon, lat]` where arcs cross or touch themselves or another arc anywhere but at shared ends, or have collapsed;
 * one at each end of each segment concerned.
 */
export function crossings({ arcs }: { arcs: number[][][] }): number[][] {
  const found: number[][] = [];
  const cells = new Map<string, Segment[]>();
  for (const arc of arcs) {
    const isRing = same(arc[0], arc.at(-1));
    if (arc.length < (isRing ? 4 : 2)) found.push(...arc);
    for (let index = 0; index + 1 < arc.length; index++) {
      const segment: Segment = { a: arc[index] ?? [], b: arc[index + 1] ?? [] };
      for (const key of cellsOf(segment)) {
        const others = cells.get(key) ?? [];
        for (const other of others) {
          if (!cross(segment, other)) continue;
          found.push(segment.a, segment.b, other.a, other.b);
        }
        cells.set(key, [...others, segment]);
      }
    }
  }
  return found;
}

function* cellsOf({ a: [ax = 0, ay = 0], b: [bx = 0, by = 0] }: Segment): Generator<string> {
  const [west, east] = [Math.floor(Math.min(ax, bx) / cell), Math.floor(Math.max(ax, bx) / cell)];
  const [south, north] = [Math.floor(Math.min(ay, by) / cell), Math.floor(Math.max(ay, by) / cell)];
  for (let x = west; x <= east; x++) for (let y = south; y <= north; y++) yield `${x} ${y}`;
}

const same = (p?: readonly number[], q?: readonly number[]) => p?.[0] === q?.[0] && p?.[1] === q?.[1];

/** Whether two segments meet anywhere but in one shared end point. */
function cross({ a, b }: Segment, { a: c, b: d }: Segment): boolean {
  const shared = [same(a, c), same(a, d), same(b, c), same(b, d)].filter(Boolean).length;
  if (shared === 2) return true;
  if (shared === 1) {
    // With one end shared they can only run along each other.
    const [from, to, other] =
      same(a, c) || same(a, d) ? [a, b, same(a, c) ? d : c] : [b, a, same(b, c) ? d : c];
    return turn(from, to, other) === 0 && along(from, to, other) > 0;
  }
  const t1 = turn(a, b, c);
  const t2 = turn(a, b, d);
  const t3 = turn(c, d, a);
  const t4 = turn(c, d, b);
  if (t1 * t2 < 0 && t3 * t4 < 0) return true;
  return (
    (t1 === 0 && within(a, b, c)) ||
    (t2 === 0 && within(a, b, d)) ||
    (t3 === 0 && within(c, d, a)) ||
    (t4 === 0 && within(c, d, b))
  );
}

/** Sign of the turn from `p` over `q` to `r`; whole numbers of 1e-6 degrees keep it exact. */
function turn(p: number[], q: number[], r: number[]): number {
  const [px, py, qx, qy, rx, ry] = [...p.slice(0, 2), ...q.slice(0, 2), ...r.slice(0, 2)].map((value) =>
    Math.round(value * 1e6),
  ) as [number, number, number, number, number, number];
  return Math.sign((qx - px) * (ry - py) - (qy - py) * (rx - px));
}

const along = (p: number[], q: number[], r: number[]) =>
  ((q[0] ?? 0) - (p[0] ?? 0)) * ((r[0] ?? 0) - (p[0] ?? 0)) +
  ((q[1] ?? 0) - (p[1] ?? 0)) * ((r[1] ?? 0) - (p[1] ?? 0));

function within(p: number[], q: number[], r: number[]): boolean {
  const between = (axis: number) =>
    (r[axis] ?? 0) >= Math.min(p[axis] ?? 0, q[axis] ?? 0) &&
    (r[axis] ?? 0) <= Math.max(p[axis] ?? 0, q[axis] ?? 0);
  return between(0) && between(1);
}
