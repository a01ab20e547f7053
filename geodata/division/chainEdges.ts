/** Edges put together to lines of nodes, as long as they go without a fork. */
export function chainEdges(edges: readonly (readonly [number, number])[]): number[][] {
  const next = new Map<number, number[]>();
  for (const [a, b] of edges) {
    next.set(a, [...(next.get(a) ?? []), b]);
    next.set(b, [...(next.get(b) ?? []), a]);
  }
  const used = new Set<string>();
  const take = (a: number, b: number) => {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    return !used.has(key) && used.add(key);
  };
  const follow = (from: number, to: number): number[] => {
    const chain = [from, to];
    for (let node = to; next.get(node)?.length === 2; ) {
      const onward = next.get(node)?.find((other) => take(node, other));
      if (onward === undefined) break;
      chain.push(onward);
      node = onward;
    }
    return chain;
  };
  const nodes = [...next.keys()].sort((a, b) => a - b);
  // Lines first, from their ends; what is left then are closed rings.
  const starts = [...nodes.filter((node) => next.get(node)?.length !== 2), ...nodes];
  return starts.flatMap((node) =>
    (next.get(node) ?? []).flatMap((other) => (take(node, other) ? [follow(node, other)] : [])),
  );
}
