import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import * as fontkit from "fontkit";
import type { FontRequest } from "./requests";

const require = createRequire(import.meta.url);

/** Advance widths of characters, thousandths of an em, read from the uncut font's `hmtx` table. */
async function readAdvances({ source, characters }: FontRequest): Promise<Record<string, number>> {
  const font = fontkit.create(await readFile(require.resolve(source)));
  if (!("hasGlyphForCodePoint" in font))
    throw new Error(`${source}: a collection of fonts; one font is expected`);
  const entries = characters.map((character): [string, number] => {
    const glyph = font.glyphForCodePoint(character.codePointAt(0) as number);
    return [character, Math.round((glyph.advanceWidth / font.unitsPerEm) * 1000)];
  });
  return Object.fromEntries(entries);
}

/** Advances of the map's fonts, by font stack of the Style ("Noto Sans SemiBold"): what the SVG's labels are measured with. */
export async function advancesByStack(
  requests: readonly FontRequest[],
): Promise<Record<string, Record<string, number>>> {
  const stacks: Record<string, Record<string, number>> = {};
  for (const request of requests.filter(({ isOnMap }) => isOnMap)) {
    const face = request.style === "italic" ? "Italic" : request.weight >= 600 ? "SemiBold" : "Regular";
    const stack = `${request.family} ${face}`;
    stacks[stack] = { ...stacks[stack], ...(await readAdvances(request)) };
  }
  return stacks;
}
