import { readFileSync } from "node:fs";
import { buildBase } from "@/geodata/build/base";
import { caspianCoast } from "@/geodata/build/caspian";
import { divisionInput } from "@/geodata/build/caspian/buildCaspian";
import { buildDivider } from "@/geodata/build/caspian/division";
import { buildShareField } from "@/geodata/build/caspian/division/shareField";
import { readContent } from "@/geodata/build/readContent";
import { shareSectors } from "@/geodata/division/shareSectors";
import { shareRange } from "@/geodata/schema/catalogue";
import { ShareField } from "@/geodata/schema/shareField";
import { root } from "./peerData";
import { median } from "./stats";

/** How long the slider's lines take. */
export interface DivisionSteps {
  /** Steps measured: every share of the slider. */
  steps: number;
  medianMs: number;
  slowestMs: number;
  /** The same from the coast as it came: distances of all places, lines, the sea cut along them. */
  rebuildMs: number;
}

/** A step may take this long: then a hand on the slider sees the line move with it. */
const goalMs = 100;

/** Every share once, after one that warms the code; against working all of it out from the coast, as the build does. */
export async function divisionSteps(): Promise<DivisionSteps> {
  const field = ShareField.parse(
    JSON.parse(readFileSync(new URL("geodata/built/caspian-share.json", root), "utf8")),
  );
  shareSectors(field, shareRange.least);
  const steps = Math.round((shareRange.most - shareRange.least) / shareRange.step) + 1;
  const times = Array.from({ length: steps }, (_, step) => {
    const start = performance.now();
    shareSectors(field, shareRange.least + step * shareRange.step);
    return performance.now() - start;
  });
  const input = divisionInput(await buildBase(), (await readContent([])).places, caspianCoast());
  const start = performance.now();
  shareSectors(await buildShareField(buildDivider(input), input.names), shareRange.most);
  return {
    steps,
    medianMs: median(times) ?? Number.NaN,
    slowestMs: Math.max(...times),
    rebuildMs: performance.now() - start,
  };
}

export function printDivision({ steps, medianMs, slowestMs, rebuildMs }: DivisionSteps): void {
  console.log(
    "\nThe slider for Iran’s share of the Caspian Sea, one step (in Node.js; in the browser in a worker)",
  );
  console.log(
    `  ${steps} shares: median ${medianMs.toFixed(1)} ms, slowest ${slowestMs.toFixed(1)} ms; goal ${goalMs} ms: ${slowestMs <= goalMs ? "reached" : "missed"}`,
  );
  console.log(
    `  ${(rebuildMs / medianMs).toFixed(0)} times as fast as from the coast anew, which takes ${(rebuildMs / 1000).toFixed(1)} s`,
  );
}
