import type { Pixel } from "./camera";

/**
 * Rings that enclose what the given rings enclose together, without the borders between them: an edge that two rings run
 * in opposite directions is dropped, which changes no point's winding number. To be filled with the nonzero rule; outer rings
 * must run one way, holes the other.
 */
export function mergeRings(rings: readonly Pixel[][]): Pixel[][] {
  const edges = new Map<string, { from: Pixel; to: Pixel; count: number }>();
  for (const ring of rings) {
    for (const [index, to] of ring.entries()) {
      const from = ring.at(index - 1) as Pixel;
      if (from[0] === to[0] && from[1] === to[1]) continue;
      const opposite = edges.get(`${to} ${from}`);
      if (opposite && opposite.count > 0) {
        opposite.count -= 1;
        continue;
      }
      const edge = edges.get(`${from} ${to}`);
      if (edge) edge.count += 1;
      else edges.set(`${from} ${to}`, { from, to, count: 1 });
    }
  }
  const next = new Map<string, Pixel[]>();
  for (const { from, to, count } of edges.values()) {
    for (let index = 0; index < count; index++) next.set(`${from}`, [...(next.get(`${from}`) ?? []), to]);
  }
  return joinEdges(next);
}

/** Every point has as many edges in as out, so following them always comes back to the start. */
function joinEdges(next: Map<string, Pixel[]>): Pixel[][] {
  const rings: Pixel[][] = [];
  for (const start of next.keys()) {
    for (let to = next.get(start)?.pop(); to; to = next.get(start)?.pop()) {
      const ring: Pixel[] = [to];
      for (let at: Pixel = to; `${at}` !== start; ) {
        const step = next.get(`${at}`)?.pop();
        if (!step) throw new Error(`rings to merge are not closed at ${at}`);
        ring.push(step);
        at = step;
      }
      rings.push(ring);
    }
  }
  return rings;
}
