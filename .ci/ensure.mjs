// Makes a bare clone ready: packages, with --build the site, with --browser a Chromium. Node's own modules only, because
// it runs before any package is there.
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureBrowser } from "./browser.mjs";
import { ensureBuild } from "./build.mjs";
import { ensurePackages } from "./install.mjs";
import { stop } from "./say.mjs";

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  stop(
    `Passage Atlas needs Node.js 20.19 or newer, and this is ${process.versions.node}: see https://nodejs.org.`,
  );
}

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
ensurePackages();
if (process.argv.includes("--browser")) ensureBrowser();
if (process.argv.includes("--build") && !ensureBuild())
  stop("The site could not be built, see the message above.");
