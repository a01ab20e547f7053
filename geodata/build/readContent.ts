import { readdir, readFile } from "node:fs/promises";
import { z } from "zod";
import { Article, Passage } from "@/geodata/schema/article";
import { CityLabels } from "@/geodata/schema/cityLabel";
import { ClaimId, Dispute } from "@/geodata/schema/claim";
import { LayerFileId } from "@/geodata/schema/overlay";
import { PlaceFile, Sources } from "@/geodata/schema/place";
import { Settlements } from "@/geodata/schema/settlement";
import { Waypoints } from "@/geodata/schema/waypoint";

const folder = "geodata/content";

/** All hand-written content, parsed. What does not fit its schema becomes a problem and is left out. */
export async function readContent(problems: string[]) {
  const read = async <T>(file: string, schema: z.ZodType<T>): Promise<T | undefined> => {
    const path = `${folder}/${file}`;
    try {
      return parseText(path, await readFile(path, "utf8"), schema, problems);
    } catch (error) {
      problems.push(`${path}: ${error instanceof Error ? error.message : error}`);
      return undefined;
    }
  };
  const places = new Map<LayerFileId, z.infer<typeof PlaceFile>>();
  for (const file of (await readdir(`${folder}/places`)).sort()) {
    const overlay = LayerFileId.safeParse(file.replace(/\.json$/, ""));
    if (overlay.success) places.set(overlay.data, (await read(`places/${file}`, PlaceFile)) ?? []);
    else problems.push(`${folder}/places/${file}: expected the name of a layer file such as "energy.json"`);
  }
  const disputes = new Map<string, Dispute>();
  for (const file of (await readdir(`${folder}/claims`)).sort()) {
    const id = ClaimId.safeParse(file.replace(/\.json$/, ""));
    const dispute = await read(`claims/${file}`, Dispute);
    if (!id.success)
      problems.push(`${folder}/claims/${file}: expected a name in kebab-case such as "caspian.json"`);
    else if (dispute) disputes.set(id.data, dispute);
  }
  return {
    places,
    disputes,
    passages: (await read("passages.json", z.array(Passage))) ?? [],
    article: await read("article.json", Article),
    sources: (await read("sources.json", Sources)) ?? {},
    waypoints: (await read("waypoints.json", Waypoints)) ?? {},
    settlements: (await read("settlements.json", Settlements)) ?? [],
    cityLabels: (await read("cities.json", CityLabels)) ?? [],
  };
}
export type Content = Awaited<ReturnType<typeof readContent>>;

/** JSON text against its schema; what does not fit becomes problems that name the file and point into it. */
function parseText<T>(path: string, text: string, schema: z.ZodType<T>, problems: string[]): T | undefined {
  const value: unknown = JSON.parse(text);
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  problems.push(...parsed.error.issues.map((issue) => `${path}:/${issue.path.join("/")}: ${issue.message}`));
  return undefined;
}

/** A file of claims by itself. */
export const readDispute = (path: string, text: string, problems: string[]) =>
  parseText(path, text, Dispute, problems);
