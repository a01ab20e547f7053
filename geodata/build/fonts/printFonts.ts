import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import * as fontkit from "fontkit";
import subsetFont from "subset-font";

const require = createRequire(import.meta.url);

interface PrintFace {
  /** Name of the face, and of its file: "NotoSans-SemiBold". */
  name: string;
  source: string;
  /** Characters that the face is asked for: what of them it lacks is left out. */
  takes: (character: string) => boolean;
}

const noto = (face: string) => `@expo-google-fonts/noto-sans/${face}/NotoSans_${face}.ttf`;
const serif = (face: string) => `@expo-google-fonts/source-serif-4/${face}/SourceSerif4_${face}.ttf`;
const script = (name: string, file: string) =>
  `@expo-google-fonts/noto-sans-${name}/400Regular/NotoSans${file}_400Regular.ttf`;
const isBetween = (from: number, to: number) => (character: string) => {
  const codePoint = character.codePointAt(0) ?? 0;
  return codePoint >= from && codePoint <= to;
};
/** Latin, Cyrillic, punctuation and signs. */
const isWestern = (character: string) =>
  isBetween(0x20, 0x52f)(character) || isBetween(0x2000, 0x22ff)(character);

/** A script's own letters, and what stands among them: a line is set in one font alone. */
const withWestern = (from: number, to: number) => (character: string) =>
  isBetween(from, to)(character) || isWestern(character) || /[\u200c\u200d]/.test(character);

/**
 * Faces of pictures for print. Unlike the page's they aren't split by script: renderers without a browser set a whole line in one
 * font. They don't read woff2 either.
 */
const faces: readonly PrintFace[] = [
  { name: "NotoSans-Regular", source: noto("400Regular"), takes: isWestern },
  { name: "NotoSans-SemiBold", source: noto("600SemiBold"), takes: isWestern },
  { name: "NotoSans-Italic", source: noto("400Regular_Italic"), takes: isWestern },
  { name: "SourceSerif4-Regular", source: serif("400Regular"), takes: isWestern },
  { name: "SourceSerif4-SemiBold", source: serif("600SemiBold"), takes: isWestern },
  {
    name: "NotoSansArmenian-Regular",
    source: script("armenian", "Armenian"),
    takes: withWestern(0x530, 0x58f),
  },
  {
    name: "NotoSansGeorgian-Regular",
    source: script("georgian", "Georgian"),
    takes: withWestern(0x10a0, 0x10ff),
  },
  { name: "NotoSansArabic-Regular", source: script("arabic", "Arabic"), takes: withWestern(0x600, 0x6ff) },
  { name: "NotoSansHebrew-Regular", source: script("hebrew", "Hebrew"), takes: withWestern(0x590, 0x5ff) },
];

/** Faces that the words around a map are set in. */
const measured = /^(NotoSans|SourceSerif4)-/;

/** Advance of each character, thousandths of an em, by the name of the face. */
type Advances = Record<string, Record<string, number>>;

/** Writes the faces as TrueType files with only these characters, and a table of their advances; gives back what it wrote. */
export async function writePrintFonts(folder: string, characters: readonly string[]): Promise<string[]> {
  const advances: Advances = {};
  const written: string[] = [];
  for (const { name, source, takes } of faces) {
    const original = await readFile(require.resolve(source));
    const isArabic = name.includes("Arabic");
    const wanted = characters.filter(takes);
    const font = await subsetFont(original, wanted.join(""), {
      targetFormat: "sfnt",
      noLayoutClosure: !isArabic,
      // The family that all weights share stands in 16, where 1 names the weight too.
      preserveNameIds: [1, 2, 4, 6, 16, 17],
    });
    await writeFile(path.join(folder, `${name}.ttf`), font);
    written.push(`${name}.ttf: ${wanted.length} characters, ${font.length} bytes`);
    if (measured.test(name)) advances[name] = advancesOf(original, wanted);
  }
  await writeFile(path.join(folder, "advances.json"), `${JSON.stringify(advances)}\n`);
  return written;
}

function advancesOf(file: Buffer, characters: readonly string[]): Record<string, number> {
  const font = fontkit.create(file);
  if (!("hasGlyphForCodePoint" in font)) throw new Error("a collection of fonts; one font is expected");
  return Object.fromEntries(
    characters
      .filter((character) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0))
      .map((character): [string, number] => {
        const { advanceWidth } = font.glyphForCodePoint(character.codePointAt(0) ?? 0);
        return [character, Math.round((advanceWidth / font.unitsPerEm) * 1000)];
      }),
  );
}
