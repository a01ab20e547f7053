import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { ArticleWithPassages } from "@/geodata/schema/article";
import { ClaimLedger } from "@/geodata/schema/claim";
import type { Bounds } from "@/geodata/schema/geometry";
import type { FeatureId } from "@/geodata/schema/ids";
import { Manifest } from "@/geodata/schema/origin";
import { layerFileIds } from "@/geodata/schema/overlay";
import { Gazetteer } from "@/geodata/schema/place";
import { checkLayer, type LayerFacts } from "./builtLayers";
import { looksSwapped } from "./extent";
import type { Findings } from "./file";
import type { Problem } from "./problem";
import { readJson } from "./readJson";

/** Files beside the layers that carry no hash in the manifest: the page reads them when it is built. */
const unlisted = ["manifest.json", "gazetteer.json", "claims.json", "article.json"];

/** Checks `geodata/built`: every layer, the manifest against the files, the gazetteer and the article. */
export async function checkBuilt(folder: string): Promise<Findings> {
  const problems: Problem[] = [];
  const names = (await readdir(folder).catch((): string[] => [])).sort();
  const ids = new Map<FeatureId, string>();
  const facts = new Map<string, LayerFacts | null>();
  for (const name of names.filter((file) => file.endsWith(".geojson"))) {
    facts.set(name, await checkLayer(join(folder, name), ids, problems));
  }
  for (const id of layerFileIds) {
    if (facts.has(`${id}.geojson`)) continue;
    const problem = "there is no such file";
    problems.push({
      file: join(folder, `${id}.geojson`),
      pointer: "",
      problem,
      expected: "a file for each layer",
    });
  }
  const manifest = await readJson(join(folder, "manifest.json"), Manifest, problems);
  if (manifest) await checkManifest(manifest, folder, names, facts, problems);
  await readJson(join(folder, "gazetteer.json"), Gazetteer, problems);
  await readJson(join(folder, "claims.json"), ClaimLedger, problems);
  await readJson(join(folder, "article.json"), ArticleWithPassages, problems);
  const features = [...facts.values()].reduce((sum, fact) => sum + (fact?.features ?? 0), 0);
  return { problems, files: names.length, features };
}

async function checkManifest(
  manifest: Manifest,
  folder: string,
  names: readonly string[],
  facts: ReadonlyMap<string, LayerFacts | null>,
  problems: Problem[],
): Promise<void> {
  const path = join(folder, "manifest.json");
  const report = (pointer: string, problem: string, expected: string) =>
    problems.push({ file: path, pointer, problem, expected });
  const listed = new Set<string>();
  for (const [i, entry] of manifest.files.entries()) {
    const at = `/files/${i}`;
    if (listed.has(entry.file)) report(`${at}/file`, `"${entry.file}" is listed twice`, "each file once");
    listed.add(entry.file);
    const bytes = await readFile(join(folder, entry.file)).catch(() => null);
    if (!bytes) {
      report(`${at}/file`, `there is no file "${entry.file}"`, "a file of this folder");
      continue;
    }
    if (bytes.length !== entry.bytes)
      report(`${at}/bytes`, `this is ${entry.bytes}`, `${bytes.length}, as the file has`);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    if (sha256 !== entry.sha256) {
      report(`${at}/sha256`, `"${entry.file}" has another SHA-256`, `${sha256}, or the file as it was built`);
    }
    for (const [j, id] of entry.origins.entries()) {
      if (id in manifest.origins) continue;
      report(`${at}/origins/${j}`, `the Origin "${id}" is not in the manifest`, "one of its /origins");
    }
    const fact = facts.get(entry.file);
    if (!fact) continue;
    if (entry.features !== fact.features) {
      report(`${at}/features`, `this is ${entry.features ?? "missing"}`, `${fact.features}, as the file has`);
    }
    const found = fact.bounds && written(fact.bounds);
    if (found && found !== (entry.bounds && written(entry.bounds))) {
      report(`${at}/bounds`, boundsProblem(entry.bounds, fact.bounds), `${found}, as the file has`);
    }
  }
  for (const name of names) {
    if (listed.has(name) || unlisted.includes(name)) continue;
    report("/files", `the file "${name}" is not listed`, "an entry for each file of this folder");
  }
}

function boundsProblem(stated: Bounds | undefined, found: Bounds | null): string {
  if (!stated) return "the Bounds are missing";
  return found && looksSwapped(found, stated)
    ? `the file lies in ${written(stated)} only with longitude and latitude swapped`
    : `these are ${written(stated)}`;
}

function written(bounds: Bounds): string {
  return `[${bounds.join(", ")}]`;
}
