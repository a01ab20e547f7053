import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { GET } from "@/app/embed/[pin]/route";
import { GET as pinnedExport } from "@/app/export/[file]/[name]/route";
import { GET as newestExport } from "@/app/export/[file]/route";
import { revisionOf } from "@/app/revisions";
import { publishRevision } from "@/geodata/build/revisions";
import { hashOfFiles } from "@/geodata/schema/revision";

const folder = mkdtempSync(join(tmpdir(), "passage-atlas-revisions-"));
const built = join(folder, "built");
const revisions = join(folder, "revisions");
const day = "2026-11-25";

beforeAll(() => {
  cpSync("geodata/built", built, { recursive: true });
  vi.stubEnv("GEODATA_REVISIONS", revisions);
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

const edit = (file: string, change: (text: string) => string) =>
  writeFileSync(join(built, file), change(readFileSync(join(built, file), "utf8")));
const pinned = (hash: string, query: string) =>
  GET(new Request(`http://localhost/embed/@${hash}${query}`), {
    params: Promise.resolve({ pin: `@${hash}` }),
  });

describe("publishing", () => {
  it("keeps each file once, compressed, and adds nothing for what was published before", () => {
    const first = publishRevision(built, revisions, day);
    expect(first).toMatchObject({ isNew: true });
    const count = readdirSync(built).length;
    expect(readdirSync(join(revisions, "objects"))).toHaveLength(count);
    expect(first.addedBytes).toBeLessThan(700_000);
    expect(publishRevision(built, revisions, day)).toEqual({ hash: first.hash, isNew: false, addedBytes: 0 });
    edit("article.json", (text) =>
      text.replace('"gist": "', '"gist": "Changed. ').replace('"gist":"', '"gist":"Changed. '),
    );
    const second = publishRevision(built, revisions, day);
    expect(second.hash).not.toBe(first.hash);
    expect(readdirSync(join(revisions, "objects"))).toHaveLength(count + 1);
    expect(second.addedBytes).toBeLessThan(20_000);
  });

  it("names a revision after its content alone", () => {
    const [a, b] = ["a".repeat(64), "b".repeat(64)] as const;
    expect(hashOfFiles({ "x.json": a, "y.json": b })).toBe(hashOfFiles({ "y.json": b, "x.json": a }));
    expect(hashOfFiles({ "x.json": b, "y.json": a })).not.toBe(hashOfFiles({ "x.json": a, "y.json": b }));
  });
});

describe("a pinned export", () => {
  it("is that of its revision: the same as today's while nothing has changed, another where something has", async () => {
    const query = "?area=nakhchivan&overlays=karabakh,transit";
    const exportOf = async (pin: string | null, file: string) => {
      const request = new Request(`http://localhost/export/${file}${query}`);
      const answer =
        pin === null
          ? await newestExport(request, { params: Promise.resolve({ file }) })
          : await pinnedExport(request, { params: Promise.resolve({ file: pin, name: file }) });
      expect(answer.status).toBe(200);
      return answer.text();
    };
    const same = publishRevision("geodata/built", revisions, day).hash;
    const changed = publishRevision(built, revisions, day).hash;
    expect(changed).not.toBe(same);
    for (const file of ["nakhchivan.svg", "nakhchivan.geojson"]) {
      const newest = await exportOf(null, file);
      expect(await exportOf(`@${same}`, file)).toBe(newest);
    }
    const newest = await exportOf(null, "nakhchivan.svg");
    expect(await exportOf(`@${changed}`, "nakhchivan.svg")).not.toBe(newest);
  });
});

describe("a pinned page", () => {
  it("comes from its revision, says so, and leads to the newest", async () => {
    const { hash } = publishRevision(built, revisions, day);
    const response = await pinned(hash, "?area=nakhchivan&legend=0");
    expect(response.status).toBe(200);
    expect(response.headers.get("link")).toBe('</embed?area=nakhchivan&legend=0>; rel="latest-version"');
    expect(response.headers.get("content-security-policy")).toContain("frame-ancestors *");
    const html = await response.text();
    expect(html).toContain("Changed. ");
    expect(html).toContain(`Pinned to version ${hash} of 25 November 2026`);
    expect(html).toContain('href="/embed?area=nakhchivan&amp;legend=0"');
    expect(html).not.toContain("Zoomable map");
  });

  it.each(["", "@", "@0123456789ab", "@../../../etc", "@ABCDEF012345", "@%00", "0123456789ab"])(
    "of “%s”, which was not published, is a 404 with a sentence",
    async (pin) => {
      const response = await GET(new Request("http://localhost/embed/x"), {
        params: Promise.resolve({ pin }),
      });
      expect(response.status).toBe(404);
      expect(await response.text()).toMatch(/^No version of this hash was published here/);
    },
  );

  it("is not made from a file that was changed after it was published", () => {
    edit("transit.geojson", (text) => `${text}\n`);
    const { hash } = publishRevision(built, revisions, day);
    const revision = revisionOf(`@${hash}`);
    const sum = revision?.files["transit.geojson"] as string;
    cpSync(
      join(revisions, "objects", `${revision?.files["energy.geojson"]}.br`),
      join(revisions, "objects", `${sum}.br`),
    );
    expect(() => revision?.source.read("transit.geojson")).toThrow(
      /is not what was published as transit\.geojson/,
    );
    expect(() => revision?.source.read("../secrets")).toThrow(/no file/);
  });
});
