import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** All that `next build` reads. */
const sources = [
  "app",
  "components",
  "geodata",
  "instrumentation.ts",
  "next.config.js",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
];
/** Read by `npm run geodata` alone, whose output is in the sources. */
const leftOut = join("geodata", "origins");
const stamp = ".next/sources.sha256";

/** @param {string} path @returns {string[]} */
function filesUnder(path) {
  if (!existsSync(path) || path === leftOut) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

/** SHA-256 of names and bytes, as the times of files in a clone say nothing. Static pages contain SITE_URL. */
function hashOfSources() {
  const hash = createHash("sha256").update(`${process.env.SITE_URL ?? ""}\0`);
  for (const file of sources.flatMap(filesUnder)) {
    hash.update(`${file}\0`).update(createHash("sha256").update(readFileSync(file)).digest());
  }
  return hash.digest("hex");
}

/**
 * Builds the site unless `.next` holds a build of these very sources.
 *
 * @returns {boolean} false where the build failed; its messages have been printed
 */
export function ensureBuild() {
  const hash = hashOfSources();
  if (existsSync(".next/BUILD_ID") && existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return true;
  const build = spawnSync(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
    stdio: "inherit",
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
  });
  if (build.status !== 0) return false;
  writeFileSync(stamp, hash);
  return true;
}
