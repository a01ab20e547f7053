import type { z } from "zod";
import { parseJson } from "./parseJson";
import { collectProblems, type Problem } from "./problem";
import { readText } from "./readText";
import { reportIssues } from "./schemaProblems";

/** A JSON file parsed by its schema, or null; what is wrong is added to `problems`. */
export async function readJson<T>(
  path: string,
  schema: z.ZodType<T>,
  problems: Problem[],
): Promise<T | null> {
  const collected = collectProblems(path);
  const { report } = collected;
  const text = await readText(path, report);
  const parsed = text === null ? null : parseJson(text, report);
  const result = parsed && schema.safeParse(parsed.value);
  if (parsed && result && !result.success) reportIssues(result.error.issues, parsed.value, "", report);
  problems.push(...collected.problems());
  return result?.success ? result.data : null;
}
