import { readdirSync } from "node:fs";
import { expect, inject, test } from "vitest";
import { builtGazetteer } from "../fixtures/built";

const site = inject("site");
const filesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: "utf8" });

const contentTypes: Record<string, string> = {
  geojson: "application/geo+json; charset=utf-8",
  json: "application/json; charset=utf-8",
  webp: "image/webp",
};

test.each(["/", "/areas/nakhchivan", "/geodata/sea.geojson", "/no-such-page"])(
  "%s sends the security headers",
  async (path) => {
    const { headers } = await fetch(site + path);
    const policy = new Map(
      (headers.get("content-security-policy") ?? "").split("; ").map((directive) => {
        const [name = "", ...values] = directive.split(" ");
        return [name, values.join(" ")];
      }),
    );
    expect(policy.get("frame-ancestors")).toBe("'self'");
    expect(policy.get("default-src")).toBe("'self'");
    expect(policy.get("connect-src")).toBe("'self'");
    expect(policy.get("img-src")).toBe("'self' data: blob:");
    expect(policy.get("worker-src")).toBe("'self'");
    expect([...policy.values()].join(" ")).not.toMatch(/unsafe-eval|https?:|\*/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.has("x-powered-by")).toBe(false);
    expect(headers.has("x-frame-options")).toBe(false);
  },
);

test("/ without a query is made ahead, with a tag, and has no other address; no cache keeps a page for long", async () => {
  const { headers } = await fetch(`${site}/`);
  const cached = headers.get("cache-control");
  expect(cached).toBe("public, max-age=0, s-maxage=60");
  const known = await fetch(`${site}/`, {
    // Beside a tag, fetch says "no-cache" unless told otherwise.
    headers: { "If-None-Match": headers.get("etag") ?? "", "Cache-Control": "max-age=0" },
  });
  expect(known.status).toBe(304);
  for (const path of ["/?area=nakhchivan", "/areas/nakhchivan"])
    expect((await fetch(site + path)).headers.get("cache-control"), path).toBe(cached);
  const forged = await fetch(`${site}/?area=nakhchivan`, { headers: { "x-atlas-made-ahead": "1" } });
  expect(await forged.text()).toContain('id="sheet-title"');
  const other = await fetch(`${site}/home?area=nakhchivan`, { redirect: "manual" });
  expect(other.status).toBe(308);
  expect(new URL(other.headers.get("location") ?? "", site).href).toBe(`${site}/?area=nakhchivan`);
});

test("the built files are served with their types, kept for a year under their version only", async () => {
  for (const file of filesIn("geodata/built")) {
    const plain = await fetch(`${site}/geodata/${file}`);
    expect(plain.status, file).toBe(200);
    expect(plain.headers.get("content-type"), file).toBe(contentTypes[file.split(".").at(-1) ?? ""]);
    expect(plain.headers.get("cache-control"), file).toBe("public, max-age=3600");
    const versioned = await fetch(`${site}/geodata/${file}?v=1`);
    expect(versioned.headers.get("cache-control"), file).toContain("immutable");
    // As a cache between says it that knows other versions too.
    const known = `"older", ${plain.headers.get("etag")}`;
    const again = await fetch(`${site}/geodata/${file}`, { headers: { "If-None-Match": known } });
    expect(again.status, file).toBe(304);
  }
  const worker = await fetch(`${site}/maplibre/maplibre-gl-worker.mjs?v=1`);
  expect(worker.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
  expect(worker.headers.get("cache-control")).toContain("immutable");
});

test.each([
  "/geodata/atlantis.geojson?v=1",
  "/geodata/..%2Fschema%2Fids.ts",
  "/maplibre/index.js",
  "/fonts/x",
])(
  "%s is not there: the answer is a sentence, and nothing is kept, not on the server either",
  async (path) => {
    const answer = await fetch(site + path);
    expect(answer.status).toBe(404);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(await answer.text()).toMatch(/^There is no file ".*" here\./);
    expect(filesIn(".next/server").filter((name) => name.includes("atlantis"))).toEqual([]);
  },
);

test("each place has a page of its own, and an unknown one is 404", async () => {
  for (const { id, name } of builtGazetteer.places) {
    const answer = await fetch(`${site}/areas/${id}`);
    expect(answer.status, id).toBe(200);
    expect(await answer.text(), id).toContain(name.replaceAll("&", "&amp;").replaceAll("'", "&#x27;"));
  }
  expect((await fetch(`${site}/areas/atlantis`)).status).toBe(404);
});
