import { type FaceId, widthPx } from "./faces";

/** Where a line may end besides at a space: within addresses, after the sign. */
const breakable = /(?<=[^:/]\/|[?&,–-])(?=[^\s/])/;

/** The text in lines of at most so many px; a word that is wider than a line is cut. */
export function breakLines(text: string, face: FaceId, sizePx: number, maxWidthPx: number): string[] {
  const fits = (line: string) => widthPx(line.trimEnd(), face, sizePx) <= maxWidthPx;
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces(text)) {
    if (fits(line + piece)) {
      line += piece;
      continue;
    }
    if (line.trim()) lines.push(line.trim());
    line = piece.trimStart();
    while (!fits(line)) {
      const cut = longestThatFits(line, fits);
      lines.push(line.slice(0, cut));
      line = line.slice(cut);
    }
  }
  if (line.trim()) lines.push(line.trim());
  return lines;
}

/** Words with the space after them; addresses in parts. */
const pieces = (text: string) =>
  text.split(/(?<= )/).flatMap((word) => (word.length > 24 ? word.split(breakable) : [word]));

function longestThatFits(line: string, fits: (part: string) => boolean): number {
  let length = 1;
  while (length < line.length && fits(line.slice(0, length + 1))) length++;
  return length;
}
