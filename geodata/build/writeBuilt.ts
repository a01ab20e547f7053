import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Build } from "./buildGeodata";

/**
 * Writes the files of a build into the folder and removes what it no longer makes. While there is a problem nothing is
 * touched. Comes back with the lines to print.
 */
export async function writeBuilt({ files, problems }: Build, folder: string): Promise<string[]> {
  if (problems.length > 0) {
    const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
    return [...problems, `${count}; nothing was written to ${folder}`];
  }
  await mkdir(folder, { recursive: true });
  const stale = (await readdir(folder)).filter((file) => !files.has(file));
  for (const file of stale) await rm(join(folder, file), { recursive: true });
  for (const [file, bytes] of files) await writeFile(join(folder, file), bytes);
  return [`${folder}: files written: ${files.size}`, ...stale.map((file) => `removed ${file}`)];
}
