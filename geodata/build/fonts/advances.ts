import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import * as fontkit from "fontkit";
import type { FontRequest } from "./requests";

const require = createRequire(import.meta.url);

/** Advance widths of characters, thousandths of an em, read from the uncut font's `hmtx` table. */
export async function readAdvances({ source, characters }: FontRequest): Promise<Record<string, number>> {
  const font = fontkit.create(await readFile(require.resolve(source)));
  if (!("hasGlyphForCodePoint" in font))
    throw new Error(`${source}: a collection of fonts; one font is expected`);
  const entries = characters.map((character): [string, number] => {
    const glyph = font.glyphForCodePoint(character.codePointAt(0) as number);
    return [character, Math.round((glyph.advanceWidth / font.unitsPerEm) * 1000)];
  });
  return Object.fromEntries(entries);
}
