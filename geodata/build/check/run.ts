import { relative, resolve } from "node:path";
import { parseArgs, usage } from "./args";
import { checkFile, joinFindings } from "./file";
import { formatProblem } from "./problem";
import { overlayOptions } from "./rules";
import { counted } from "./shown";

/** What a command prints, each with its line end, and its exit status. */
export interface Outcome {
  stdout: string;
  stderr: string;
  /** 0 no problems, 1 problems, 2 the command line cannot be read. */
  status: 0 | 1 | 2;
}

/** Does what the arguments ask for. Paths are relative to the working directory. */
export async function run(args: readonly string[]): Promise<Outcome> {
  const command = parseArgs(args);
  if (command.kind === "unreadable") return { stdout: "", stderr: `${command.sentence}\n`, status: 2 };
  if (command.kind === "help") return { stdout: `${usage}\n`, stderr: "", status: 0 };
  const { problems, files, features } =
    command.kind === "project" ? await checkProject() : await checkFiles(command.files, command.isOverlay);
  const extent = `${counted(files, "file")}, ${counted(features, "Feature")}`;
  const isGood = problems.length === 0;
  const lines = isGood ? `${extent}: no problems` : problems.map(formatProblem).join("\n");
  return {
    stdout: `${command.isJson ? JSON.stringify(problems, null, 2) : lines}\n`,
    stderr: isGood ? "" : `${extent}: ${counted(problems.length, "problem")}\n`,
    status: isGood ? 0 : 1,
  };
}

/** Checks the project; what that needs is loaded for that alone, so that a file is checked sooner. */
async function checkProject() {
  return (await import("./project")).checkProject();
}

/** Whether a path leads to a layer file of `geodata/built`, whose rules it must then keep. */
export const isBuiltLayer = (path: string) =>
  /^geodata[\\/]built[\\/][^\\/]+\.geojson$/.test(relative(".", resolve(path)));

/** Checks the files named, one after the other: two large ones at once need twice the memory. */
async function checkFiles(paths: readonly string[], isOverlay: boolean) {
  const findings = [];
  for (const path of paths)
    findings.push(await checkFile(path, isOverlay || isBuiltLayer(path) ? overlayOptions(path) : {}));
  return joinFindings(findings);
}
