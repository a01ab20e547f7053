/** Code points from ranges as CSS writes them: "U+0000-00FF", "U+0131". */
export function parseUnicodeRange(ranges: readonly string[]): (codePoint: number) => boolean {
  const spans = ranges.map((range) => {
    const [from = "", to = from] = range.replace(/^U\+/i, "").split("-");
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
  return (codePoint) => spans.some(([from, to]) => codePoint >= from && codePoint <= to);
}

/** The shortest list of CSS unicode ranges that holds exactly these characters. */
export function toUnicodeRange(characters: readonly string[]): string[] {
  const codePoints = characters.map((character) => character.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const spans: [number, number][] = [];
  for (const codePoint of codePoints) {
    const last = spans.at(-1);
    if (last && codePoint <= last[1] + 1) last[1] = codePoint;
    else spans.push([codePoint, codePoint]);
  }
  const hex = (value: number) => value.toString(16).toUpperCase();
  return spans.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`));
}
