import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { stop } from "./say.mjs";

const readJson = (file) => JSON.parse(readFileSync(file, "utf8"));
const sameEntries = (a = {}, b = {}) =>
  JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());

/** Whether node_modules holds what package.json and the lockfile name, in those versions: by npm's list and on disk. */
function isInstalled() {
  const installedFile = "node_modules/.package-lock.json";
  if (!existsSync(installedFile) || !existsSync("package-lock.json")) return false;
  const wanted = readJson("package.json");
  const locked = readJson("package-lock.json").packages;
  const installed = readJson(installedFile).packages;
  return (
    sameEntries(wanted.dependencies, locked[""].dependencies) &&
    sameEntries(wanted.devDependencies, locked[""].devDependencies) &&
    Object.entries(locked).every(
      // Optional packages are those of other machines: each system installs its own.
      ([path, { version, optional, devOptional, peer }]) =>
        path === "" ||
        optional ||
        devOptional ||
        peer ||
        (installed[path]?.version === version && existsSync(path)),
    )
  );
}

/**
 * Installs the packages if they are not there.
 *
 * - `npm install`, not `npm ci`: a registry may lack the optional packages of other systems; the lockfile then leaves them
 *   out, and `npm ci` refuses such a lockfile.
 * - Development packages too, whatever NODE_ENV says: TypeScript builds the site.
 * - No install scripts. What we use works without them; one of them compiles SQLite for minutes, for a format of mapshaper
 *   that we don't read.
 */
export function ensurePackages() {
  if (isInstalled()) return;
  console.log("Installing the packages (once) …");
  const npm = process.env.npm_execpath?.endsWith("npm-cli.js") ? process.env.npm_execpath : null;
  const [command, first] = npm ? [process.execPath, [npm]] : ["npm", []];
  const install = spawnSync(
    command,
    [...first, "install", "--include=dev", "--ignore-scripts", "--no-audit", "--no-fund"],
    {
      stdio: "inherit",
      shell: npm === null && process.platform === "win32",
    },
  );
  if (install.error) stop(`npm could not be started (${install.error.message}): install Node.js with npm.`);
  if (install.status !== 0) {
    stop("npm install failed, see its message above: a connection to the npm registry is needed once.");
  }
}
