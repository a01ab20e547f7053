// npm run test:quick: lint, types, and the unit and component tests that reach a changed file. A change is what has not been
// committed; if everything has, it is the last commit.
import { execFileSync } from "node:child_process";
import { node, runStages } from "./stages.mjs";
import { vitest } from "./vitest.mjs";

const isClean = execFileSync("git", ["status", "--porcelain"], { encoding: "utf8" }) === "";
const changed = isClean ? "--changed=HEAD~1" : "--changed";

const isOk = await runStages([
  vitest("unit", { args: [changed, "--passWithNoTests"] }),
  { name: "lint", run: () => node("lint", ["node_modules/@biomejs/biome/bin/biome", "check", "."]) },
  { name: "routes", run: () => node("routes", ["node_modules/next/dist/bin/next", "typegen"]) },
  {
    name: "types",
    needs: ["routes"],
    run: () => node("types", ["node_modules/typescript/bin/tsc", "--noEmit"]),
  },
]);
process.exit(isOk ? 0 : 1);
