import { readdir } from "node:fs/promises";
import { checkContent } from "../content/checkContent";
import { readContent } from "../readContent";
import type { Findings } from "./file";
import type { Problem } from "./problem";

const folder = "geodata/content";

/** Checks `geodata/content`: its files against their schemas, and every link between them. */
export async function checkContentFolder(): Promise<Findings> {
  const names = await readdir(folder, { recursive: true }).catch((): string[] => []);
  const files = names.filter((name) => name.endsWith(".json")).length;
  const sentences: string[] = [];
  if (files === 0) sentences.push(`${folder}: there is no content; expected JSON files`);
  else sentences.push(...checkContent(await readContent(sentences)));
  return { problems: sentences.map(problemOf), files, features: 0 };
}

/** A problem of the content, `[folder/]file.json:[/json/pointer:] what is wrong[; expected what]`, taken apart. */
export function problemOf(sentence: string): Problem {
  const [, name = "", pointer = "", said = sentence] =
    /^([^\s:]+):(?:(\/[^:\s]*):)? (.*)$/s.exec(sentence) ?? [];
  const file = name === "" || name.startsWith(folder) ? name || folder : `${folder}/${name}`;
  const [, problem = said, expected = ""] = /^(.*?); expected (.*)$/s.exec(said) ?? [];
  return { file, pointer, problem, expected };
}
