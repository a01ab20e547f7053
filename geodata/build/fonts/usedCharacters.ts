import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

/** Beside ASCII: quotation marks, dashes, figures and signs that the page's own text may use. */
const always = `${String.fromCharCode(...Array.from({ length: 95 }, (_, i) => 32 + i))}\u00a0‘’“”–—…·¶§°′″×±²³½©«»‹›•−≈≤≥\u2009\u202f№`;

/** Every character of the texts in `geodata/content`, in small letters and capitals, sorted. */
export async function usedCharacters(): Promise<string[]> {
  const used = new Set(always);
  for (const file of await contentFiles()) {
    eachText(JSON.parse(await readFile(file, "utf8")), (text) => {
      const normal = text.normalize("NFC");
      for (const character of normal) used.add(character);
      // Country labels are set in capitals; Turkish and Azerbaijani have a dotted İ. Georgian is not: its capitals are rare.
      for (const language of ["en", "tr"]) {
        for (const character of normal.toLocaleUpperCase(language)) {
          if (!isGeorgianCapital(character)) used.add(character);
        }
      }
    });
  }
  return [...used, ...shapes(used)].filter((character) => character >= " ").sort();
}

const isGeorgianCapital = (character: string) => character >= "\u1c90" && character <= "\u1cbf";

async function contentFiles(): Promise<string[]> {
  const files: string[] = [];
  for (const folder of ["geodata/content", "geodata/built"]) {
    const entries = await readdir(folder, { recursive: true });
    files.push(
      ...entries.filter((name) => /\.(geo)?json$/.test(name)).map((name) => path.join(folder, name)),
    );
  }
  return files.sort();
}

function eachText(value: unknown, visit: (text: string) => void): void {
  if (typeof value === "string") visit(value);
  else if (value && typeof value === "object") for (const item of Object.values(value)) eachText(item, visit);
}

/** MapLibre joins Arabic letters by their presentation forms: those whose letters are all in use. */
function shapes(used: ReadonlySet<string>): string[] {
  const blocks = [
    [0xfb50, 0xfdff],
    [0xfe70, 0xfefc],
  ] as const;
  return blocks.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).filter((form) => {
      const letters = form.normalize("NFKC");
      return letters !== form && [...letters].every((letter) => used.has(letter));
    }),
  );
}
