import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "./atlas";
import { serveWith } from "./ownServer";

const port = Number(process.env.TEST_PORT ?? 4317) + 4;
const folder = mkdtempSync(join(tmpdir(), "passage-atlas-pinned-"));
const env = { GEODATA_BUILT: join(folder, "built"), GEODATA_REVISIONS: join(folder, "revisions") };

test.afterAll(() => rmSync(folder, { recursive: true }));

const publish = () => {
  const { stdout } = spawnSync(
    process.execPath,
    ["node_modules/tsx/dist/cli.mjs", "geodata/build/publish.ts"],
    {
      env: { ...process.env, ...env },
      encoding: "utf8",
    },
  );
  return /Revision ([0-9a-f]{12})/.exec(stdout)?.[1] ?? "";
};

function edit(file: string, from: string, to: string): void {
  const path = join(env.GEODATA_BUILT, file);
  const text = readFileSync(path, "utf8");
  expect(text).toContain(from);
  writeFileSync(path, text.replaceAll(from, to));
}

test("a pinned frame or export has the same bytes after the content has changed and the server was started anew", async () => {
  cpSync("geodata/built", env.GEODATA_BUILT, { recursive: true });
  const hash = publish();
  const paths = [
    `/embed/@${hash}`,
    `/embed/@${hash}?area=nakhchivan&overlays=karabakh,exclaves`,
    `/embed/@${hash}?passage=p4a&lang=az&theme=dark&legend=0`,
    `/export/@${hash}/nakhchivan.svg?area=nakhchivan`,
    `/export/@${hash}/data.geojson?overlays=karabakh`,
  ];
  const textOf = async (url: string) => {
    const answer = await fetch(url);
    expect(answer.status, url).toBe(200);
    return answer.text();
  };
  const before = await serveWith(port, env);
  const first = await Promise.all(paths.map((path) => textOf(before.site + path)));
  expect(await textOf(`${before.site}/embed`)).not.toContain("Renamed");
  await before.stop();

  edit("gazetteer.json", '"Nakhchivan"', '"Renamed"');
  edit("article.json", "The article opens with", "Rewritten: the article opens with");
  const after = await serveWith(port, env);
  const newest = await textOf(`${after.site}/embed?area=nakhchivan`);
  expect(newest).toContain("Renamed");
  expect(newest).toContain("Rewritten: the article opens with");
  expect(await Promise.all(paths.map((path) => textOf(after.site + path)))).toEqual(first);
  for (const path of ["/embed/@0123456789ab", "/export/@0123456789ab/map.svg", "/export/nothing/map.svg"])
    expect((await fetch(after.site + path)).status, path).toBe(404);

  const second = publish();
  expect(second).not.toBe(hash);
  expect(await textOf(`${after.site}/embed/@${second}`)).toContain("Renamed");
  await after.stop();
});
