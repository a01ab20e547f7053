import { createHash } from "node:crypto";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import subsetFont from "subset-font";
import { advancesByStack } from "./fonts/advances";
import { writePrintFonts } from "./fonts/printFonts";
import { type FontRequest, fontRequests } from "./fonts/requests";
import { toUnicodeRange } from "./fonts/unicodeRange";
import { usedCharacters } from "./fonts/usedCharacters";

// `npm run fonts`: cuts the fonts of page, map and print down to the characters in use.

const folder = path.resolve("components/style/fonts");
const printFolder = path.resolve("components/export/fonts");
const require = createRequire(import.meta.url);

async function main(): Promise<void> {
  const used = await usedCharacters();
  const files = [];
  for (const old of await readdir(folder)) if (old.endsWith(".woff2")) await rm(path.join(folder, old));
  for (const request of fontRequests(used)) {
    const font = await subset(request);
    await writeFile(path.join(folder, request.file), font);
    const { characters, source, ...facts } = request;
    files.push({
      ...facts,
      unicodeRange: toUnicodeRange(characters),
      sha256: createHash("sha256").update(font).digest("hex"),
    });
    console.log(`${request.file}: ${characters.length} characters, ${font.length} bytes`);
  }
  await writeFile(path.join(folder, "fonts.json"), `${JSON.stringify(files, null, 2)}\n`);
  const advances = await advancesByStack(fontRequests(used));
  await writeFile(path.join(folder, "advances.json"), `${JSON.stringify(advances)}\n`);
  for (const line of await writePrintFonts(printFolder, used)) console.log(line);
}

async function subset({ source, characters }: FontRequest): Promise<Buffer> {
  const original = await readFile(require.resolve(source));
  // Arabic letters need their joined shapes; elsewhere the alternates (small capitals, old figures) would double the size.
  const needsAlternates = source.includes("arabic");
  return subsetFont(original, characters.join(""), {
    targetFormat: "woff2",
    noLayoutClosure: !needsAlternates,
  });
}

await main();
