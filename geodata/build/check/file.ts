import { inspectGeojson } from "./geojson";
import { collectProblems, type Problem } from "./problem";
import { readText } from "./readText";
import type { CheckOptions } from "./rules";

/** What the check of some files found. */
export interface Findings {
  problems: Problem[];
  /** Files looked at. */
  files: number;
  /** Features in those of them that are GeoJSON. */
  features: number;
}

/** Checks one GeoJSON file; `path` is also its name in messages. */
export async function checkFile(path: string, options: CheckOptions = {}): Promise<Findings> {
  const { report, problems } = collectProblems(path);
  const text = await readText(path, report);
  if (text === null) return { problems: problems(), files: 1, features: 0 };
  const { problems: found, features } = inspectGeojson(text, path, options);
  return { problems: found, files: 1, features };
}

/** The findings of several checks as one. */
export function joinFindings(findings: readonly Findings[]): Findings {
  return {
    problems: findings.flatMap(({ problems }) => problems),
    files: findings.reduce((sum, { files }) => sum + files, 0),
    features: findings.reduce((sum, { features }) => sum + features, 0),
  };
}
