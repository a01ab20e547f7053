import { checkBuilt } from "./builtFolder";
import { checkContentFolder } from "./contentFolder";
import { type Findings, joinFindings } from "./file";
import { checkOrigins } from "./originsFolder";

/** Checks everything of the project: what is built, the Origins it was built from, and the content. */
export async function checkProject(): Promise<Findings> {
  const built = await checkBuilt("geodata/built");
  return joinFindings([built, await checkOrigins("geodata/origins"), await checkContentFolder()]);
}
