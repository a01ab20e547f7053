import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** @param {string} folder */
const bytesOf = (folder) =>
  new Map(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name))]),
  );

/**
 * Runs a build that writes into a folder, and says which files it changed. The old bytes come back: a test leaves
 * things as it found them.
 *
 * @param {string} folder
 * @param {() => boolean} build
 * @returns {boolean} true where it succeeded and every byte is as before
 */
export function buildsSameBytes(folder, build) {
  const before = bytesOf(folder);
  const isBuilt = build();
  const after = bytesOf(folder);
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => !before.get(name)?.equals(after.get(name) ?? Buffer.alloc(0)),
  );
  for (const name of changed) {
    const bytes = before.get(name);
    if (bytes) writeFileSync(join(folder, name), bytes);
    else rmSync(join(folder, name));
  }
  for (const name of changed) {
    console.error(
      `${folder}/${name}: not what \`npm run geodata\` writes; run it and commit what it writes.`,
    );
  }
  return isBuilt && changed.length === 0;
}
