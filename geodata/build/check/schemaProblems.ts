import type { z } from "zod";
import { pointerTo, type Report } from "./problem";
import { counted, shown } from "./shown";

/** Where zod met something else than a schema asks, as problems with pointers; `value` is what was parsed. */
export function reportIssues(
  issues: readonly z.core.$ZodIssue[],
  value: unknown,
  pointer: string,
  report: Report,
): void {
  for (const issue of issues) {
    const found = valueAt(value, issue.path);
    const at = pointerTo(pointer, ...issue.path);
    const name = issue.path.at(-1);
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys) {
        report(
          "unknown-property",
          pointerTo(at, key),
          `the property "${key}" is not known`,
          "it to be absent",
        );
      }
    } else if (found === undefined && typeof name === "string") {
      // The object that lacks the property is there to point at; the property is not.
      const parent = pointerTo(pointer, ...issue.path.slice(0, -1));
      report("schema", parent, `the property "${name}" is missing`, expectedBy(issue));
    } else if (issue.code === "invalid_union") {
      const [variant = []] = [...issue.errors].sort((a, b) => depthOf(b) - depthOf(a));
      if (variant.length === 0) report("schema", at, `this is ${shown(found)}`, issue.message);
      else reportIssues(variant, found, at, report);
    } else {
      const isCount = (issue.code === "too_big" || issue.code === "too_small") && Array.isArray(found);
      const problem = isCount ? `this has ${counted(found.length, "item")}` : `this is ${shown(found)}`;
      report("schema", at, problem, expectedBy(issue));
    }
  }
}

/** How far into a value the issues of a union's variant reach: the deepest is the one that was meant. */
function depthOf(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(0, ...issues.map(({ path }) => path.length));
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (found, key) =>
      typeof found === "object" && found !== null ? (found as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}

const formats: Record<string, string> = { date: "a calendar day such as 2012-08-26", url: "a URL" };

/** What an issue asks for, without zod's own opening words. */
function expectedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.expected === "object" || issue.expected === "array" || issue.expected === "int"
        ? `an ${issue.expected === "int" ? "integer" : issue.expected}`
        : `a ${issue.expected}`;
    case "invalid_value":
      return issue.values.length === 1
        ? JSON.stringify(issue.values[0])
        : `one of ${issue.values.map((value) => String(value)).join(", ")}`;
    case "too_big":
      return `${issue.inclusive === false ? "less than" : "at most"} ${issue.maximum}${unitOf(issue.origin)}`;
    case "too_small":
      return `${issue.inclusive === false ? "more than" : "at least"} ${issue.minimum}${unitOf(issue.origin)}`;
    case "invalid_format":
      return formats[issue.format] ?? issue.message.replace(/^expected /, "");
    default:
      return issue.message.replace(/^(Invalid input: )?expected /, "");
  }
}

function unitOf(origin: string): string {
  return origin === "array" || origin === "set" ? " items" : origin === "string" ? " characters" : "";
}
