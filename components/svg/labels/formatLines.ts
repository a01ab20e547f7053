import type { Formatted } from "@maplibre/maplibre-gl-style-spec";
import { widthEm } from "./measure";

/** A stretch of one line in one font and size. */
export interface Run {
  text: string;
  fontStack: string;
  /** Relative to the label's size. */
  scale: number;
}

export interface TextLine {
  runs: Run[];
  widthEm: number;
}

interface Typesetting {
  fontStack: string;
  letterSpacingEm: number;
  /** Longer texts are broken into lines of about equal length. */
  maxWidthEm: number;
}

interface Break {
  index: number;
  x: number;
  before: Break | null;
  badness: number;
}

/** After these a line may end (MapLibre's list, as far as our names use it). */
const mayEndLine = /[\n &)+\-/·\u200b\u2010\u2013]/;
const mayStartLine = /\(/;
/** Badness is reckoned in MapLibre's glyph units. */
const unitsPerEm = 24;
const wantedBreak = -10000;

/** Lines of a label: broken at line feeds and where MapLibre would break them, so that both show the same block. */
export function formatLines(text: Formatted, typesetting: Typesetting): TextLine[] {
  const characters = text.sections.flatMap((section) =>
    [...section.text].map((character) => ({
      text: character,
      fontStack: section.fontStack ?? typesetting.fontStack,
      scale: section.scale ?? 1,
    })),
  );
  let from = 0;
  return lineEnds(characters, typesetting)
    .map((end) => {
      const line = toLine(characters.slice(from, end), typesetting.letterSpacingEm);
      from = end;
      return line;
    })
    .filter(({ runs }) => runs.length > 0);
}

function lineEnds(characters: readonly Run[], { letterSpacingEm, maxWidthEm }: Typesetting): number[] {
  const advance = ({ text, fontStack, scale }: Run) =>
    (widthEm(text, fontStack, 0) * scale + letterSpacingEm) * unitsPerEm;
  const total = characters.reduce((sum, character) => sum + advance(character), 0);
  const target = total / Math.max(1, Math.ceil(total / (maxWidthEm * unitsPerEm)));
  const isShort = total <= maxWidthEm * unitsPerEm && !characters.some(({ text }) => text === "\n");
  if (isShort) return [characters.length];
  const breaks: Break[] = [];
  let x = 0;
  for (const [index, character] of characters.entries()) {
    const before = characters[index - 1]?.text;
    if (before && (mayEndLine.test(before) || mayStartLine.test(character.text))) {
      breaks.push(bestBreak(index, x, target, breaks, before === "\n" ? wantedBreak : 0, false));
    }
    if (!/\s/.test(character.text)) x += advance(character);
  }
  const ends: number[] = [];
  for (let at: Break | null = bestBreak(characters.length, x, target, breaks, 0, true); at; at = at.before) {
    ends.unshift(at.index);
  }
  return ends;
}

/** The break before this one that leaves all lines nearest to their share of the whole. */
function bestBreak(
  index: number,
  x: number,
  target: number,
  breaks: readonly Break[],
  penalty: number,
  isLast: boolean,
): Break {
  const badnessOf = (width: number) => {
    const raggedness = (width - target) ** 2;
    if (isLast) return width < target ? raggedness / 2 : raggedness * 2;
    return raggedness + Math.abs(penalty) * penalty;
  };
  let best: Break = { index, x, before: null, badness: badnessOf(x) };
  for (const before of breaks) {
    const badness = badnessOf(x - before.x) + before.badness;
    if (badness <= best.badness) best = { index, x, before, badness };
  }
  return best;
}

/** Characters of one line as runs; white space at its ends is left out. */
function toLine(characters: readonly Run[], letterSpacingEm: number): TextLine {
  const runs: Run[] = [];
  for (const character of characters) {
    const last = runs.at(-1);
    if (last && last.fontStack === character.fontStack && last.scale === character.scale)
      last.text += character.text;
    else runs.push({ ...character });
  }
  const [first, last] = [runs[0], runs.at(-1)];
  if (first) first.text = first.text.trimStart();
  if (last) last.text = last.text.trimEnd();
  const written = runs.filter(({ text }) => text);
  const width = written.reduce(
    (sum, { text, fontStack, scale }) => sum + widthEm(text, fontStack, letterSpacingEm / scale) * scale,
    0,
  );
  return { runs: written, widthEm: Math.max(0, width - letterSpacingEm) };
}
