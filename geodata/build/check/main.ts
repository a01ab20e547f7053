import { relative, resolve } from "node:path";
import { optionsTakenByNpm, parseArgs, usage } from "./args";
import { checkFile, joinFindings } from "./file";
import { formatProblem } from "./problem";
import { overlayOptions } from "./rules";
import { counted } from "./shown";

/*
 * npm run geodata:check [-- [--json] [--overlay] [file…]]: without a file, everything of the project; with files, any
 * GeoJSON of anyone's. Problems go to standard output, one a line, the sum of them to standard error.
 * Exit status: 0 no problems, 1 problems, 2 the command line cannot be read.
 */
const command = parseArgs([...optionsTakenByNpm(process.env), ...process.argv.slice(2)]);
if (command.kind === "unreadable") {
  console.error(command.sentence);
  process.exitCode = 2;
} else if (command.kind === "help") {
  console.log(usage);
} else {
  const { problems, files, features } =
    command.kind === "project" ? await checkProject() : await checkFiles(command.files, command.isOverlay);
  const extent = `${counted(files, "file")}, ${counted(features, "Feature")}`;
  if (command.isJson) console.log(JSON.stringify(problems, null, 2));
  else if (problems.length === 0) console.log(`${extent}: no problems`);
  else console.log(problems.map(formatProblem).join("\n"));
  if (problems.length > 0) {
    console.error(`${extent}: ${counted(problems.length, "problem")}`);
    process.exitCode = 1;
  }
}

/** Checks the project; what that needs is loaded for that alone, so that a file is checked sooner. */
async function checkProject() {
  return (await import("./project")).checkProject();
}

/** Checks the files named, one after the other: two large ones at once need twice the memory. */
async function checkFiles(paths: readonly string[], isOverlay: boolean) {
  const findings = [];
  for (const path of paths) {
    const isBuilt = /^geodata[\\/]built[\\/][^\\/]+\.geojson$/.test(relative(".", resolve(path)));
    findings.push(await checkFile(path, isBuilt || isOverlay ? overlayOptions(path) : {}));
  }
  return joinFindings(findings);
}
