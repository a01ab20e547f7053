import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { Correction, Origin } from "@/geodata/schema/origin";
import type { Findings } from "./file";
import type { Problem } from "./problem";
import { readJson } from "./readJson";

/** Files that may lie beside an extract without being one. */
const ownFiles = ["origin.json", "corrections.json"];

/** Checks `geodata/origins`: every `origin.json` and the hashes of the extracts that it lists. */
export async function checkOrigins(folder: string): Promise<Findings> {
  const problems: Problem[] = [];
  let files = 0;
  for (const id of (await readdir(folder).catch((): string[] => [])).sort()) {
    const names = await readdir(join(folder, id)).catch((): string[] => []);
    files += names.length;
    const path = join(folder, id, "origin.json");
    const origin = await readJson(path, Origin, problems);
    if (names.includes("corrections.json")) {
      await readJson(join(folder, id, "corrections.json"), z.array(Correction), problems);
    }
    if (!origin) continue;
    for (const [i, { file, sha256 }] of origin.files.entries()) {
      const bytes = await readFile(join(folder, id, file)).catch(() => null);
      const found = bytes && createHash("sha256").update(bytes).digest("hex");
      const at = { file: path, pointer: `/files/${i}/${found ? "sha256" : "file"}` };
      if (!found)
        problems.push({ ...at, problem: `there is no file "${file}"`, expected: "a file of this folder" });
      else if (found !== sha256) {
        const expected = `${found}, or the file as it was received`;
        problems.push({ ...at, problem: `"${file}" has another SHA-256`, expected });
      }
    }
    const listed = new Set([...ownFiles, ...origin.files.map(({ file }) => file)]);
    for (const name of names.filter((file) => !listed.has(file))) {
      const problem = `the file "${name}" is not listed`;
      problems.push({
        file: path,
        pointer: "/files",
        problem,
        expected: "an entry for each file of this folder",
      });
    }
  }
  return { problems, files, features: 0 };
}
