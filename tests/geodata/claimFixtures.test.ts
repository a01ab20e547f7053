import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkContent } from "@/geodata/build/content/checkContent";
import { readContent, readDispute } from "@/geodata/build/readContent";

const folder = "tests/fixtures/invalid/claims";
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".json") && !file.endsWith(".errors.json"))
  .map((file) => file.slice(0, -".json".length));
const content = await readContent([]);

/** The problems of the project's content with one more dispute, which stands in a file. */
function problemsWith(name: string): string[] {
  const problems: string[] = [];
  const dispute = readDispute(
    join(folder, `${name}.json`),
    readFileSync(join(folder, `${name}.json`), "utf8"),
    problems,
  );
  if (!dispute) return problems;
  return checkContent({ ...content, disputes: new Map([...content.disputes, ["test", dispute]]) });
}

describe("bad claims", () => {
  it("there are as many lists of problems as files", () => {
    expect(names.length).toBeGreaterThanOrEqual(30);
    if (!process.env.UPDATE)
      expect(readdirSync(folder).filter((file) => file.endsWith(".errors.json"))).toHaveLength(names.length);
  });

  it.each(names)("D3: %s: exactly the problems expected, each with its file and pointer", (name) => {
    const found = problemsWith(name);
    const beside = join(folder, `${name}.errors.json`);
    // UPDATE=1 rewrites the lists; read the difference before you commit it.
    if (process.env.UPDATE) writeFileSync(beside, `${JSON.stringify(found, null, 2)}\n`);
    expect(found).not.toEqual([]);
    expect(found).toEqual(JSON.parse(readFileSync(beside, "utf8")));
    for (const problem of found) expect(problem).toMatch(/^[\w/.-]+\.json:(\/[\w-]+)*: \S/);
  });
});
