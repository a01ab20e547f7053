import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { builtArticle, builtGazetteer } from "../fixtures/built";
import { freePort, serveWith } from "./ownServer";

const folder = mkdtempSync(join(tmpdir(), "passage-atlas-pinned-"));
afterAll(() => rmSync(folder, { recursive: true }));

const env = {
  GEODATA_BUILT: join(folder, "built"),
  GEODATA_REVISIONS: join(folder, "revisions"),
  // Links hold it, so that it must be the same after the restart.
  SITE_URL: "https://atlas.example",
};

/** Publishes the content as it is, and gives the name of the revision. */
function publish(): string {
  const { stdout } = spawnSync(
    process.execPath,
    ["node_modules/tsx/dist/cli.mjs", "geodata/build/publish.ts"],
    { env: { ...process.env, ...env }, encoding: "utf8" },
  );
  return /Revision ([0-9a-f]{12})/.exec(stdout)?.[1] ?? "";
}

function edit(file: string, from: string, to: string): void {
  const path = join(env.GEODATA_BUILT, file);
  const text = readFileSync(path, "utf8");
  const quoted = JSON.stringify(from);
  expect(text).toContain(quoted);
  writeFileSync(path, text.replaceAll(quoted, JSON.stringify(to)));
}

async function textOf(url: string): Promise<string> {
  const answer = await fetch(url);
  expect(answer.status, url).toBe(200);
  return answer.text();
}

test("a pinned frame or export has the same bytes after the content has changed and the server was started anew", async () => {
  const passage = builtArticle.passages.find(({ featureIds }) => featureIds.length === 1);
  const place = builtGazetteer.places.find(({ id }) => id === passage?.featureIds[0]);
  if (!passage || !place) throw new Error("no passage speaks of one place only");
  cpSync("geodata/built", env.GEODATA_BUILT, { recursive: true });
  const hash = publish();
  const paths = [
    `/embed/@${hash}`,
    `/embed/@${hash}?area=${place.id}&overlays=karabakh,exclaves`,
    `/embed/@${hash}?passage=${passage.id}&lang=az&theme=dark&legend=0`,
    `/export/@${hash}/place.svg?area=${place.id}`,
    `/export/@${hash}/data.geojson?overlays=karabakh`,
  ];
  const before = await serveWith(await freePort(), env);
  const first = await Promise.all(paths.map((path) => textOf(before.site + path)));
  expect(await textOf(`${before.site}/embed`)).not.toContain("Renamed");
  await before.stop();

  edit("gazetteer.json", place.name, "Renamed");
  edit("article.json", passage.gist, "Rewritten gist.");
  const after = await serveWith(await freePort(), env);
  const newest = await textOf(`${after.site}/embed?area=${place.id}`);
  expect(newest).toContain("Renamed");
  expect(newest).toContain("Rewritten gist.");
  expect(await Promise.all(paths.map((path) => textOf(after.site + path)))).toEqual(first);
  for (const path of ["/embed/@0123456789ab", "/export/@0123456789ab/map.svg", "/export/nothing/map.svg"])
    expect((await fetch(after.site + path)).status, path).toBe(404);

  const second = publish();
  expect(second).not.toBe(hash);
  expect(await textOf(`${after.site}/embed/@${second}?area=${place.id}`)).toContain("Renamed");
  await after.stop();
});
