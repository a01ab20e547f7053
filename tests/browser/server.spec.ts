import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, places, test } from "./atlas";

const filesIn = (path: string) =>
  readdirSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), {
    recursive: true,
    encoding: "utf8",
  });
const builtFiles = filesIn("geodata/built");

const contentTypes: Record<string, string> = {
  geojson: "application/geo+json; charset=utf-8",
  json: "application/json; charset=utf-8",
  webp: "image/webp",
};

test("F1, F4: every page and file sends the security headers", async ({ request }) => {
  for (const path of ["/", "/areas/nakhchivan", "/geodata/sea.geojson", "/no-such-page"]) {
    const headers = (await request.get(path)).headers();
    const policy = new Map(
      (headers["content-security-policy"] ?? "").split("; ").map((directive) => {
        const [name = "", ...values] = directive.split(" ");
        return [name, values.join(" ")];
      }),
    );
    expect(policy.get("frame-ancestors"), path).toBe("'self'");
    expect(policy.get("default-src"), path).toBe("'self'");
    expect(policy.get("connect-src"), path).toBe("'self'");
    expect(policy.get("img-src"), path).toBe("'self' data: blob:");
    expect(policy.get("worker-src"), path).toBe("'self'");
    expect([...policy.values()].join(" "), path).not.toMatch(/unsafe-eval|https?:|\*/);
    expect(headers["x-content-type-options"], path).toBe("nosniff");
    expect(headers["x-powered-by"], path).toBeUndefined();
    expect(headers["x-frame-options"], path).toBeUndefined();
  }
});

test("/ without a query is made ahead, with a tag, and has no other address; no cache keeps a page for long", async ({
  request,
}) => {
  const home = await request.get("/");
  const { etag = "", "cache-control": cached } = home.headers();
  expect(cached).toBe("public, max-age=0, s-maxage=60");
  expect((await request.get("/", { headers: { "If-None-Match": etag } })).status()).toBe(304);
  expect((await request.get("/?area=nakhchivan")).headers()["cache-control"]).toBe(cached);
  expect((await request.get("/areas/nakhchivan")).headers()["cache-control"]).toBe(cached);
  const forged = await request.get("/?area=nakhchivan", { headers: { "x-atlas-made-ahead": "1" } });
  expect(await forged.text()).toContain('id="sheet-title"');
  const other = await request.get("/home?area=nakhchivan", { maxRedirects: 0 });
  expect(other.status()).toBe(308);
  expect(new URL(other.headers().location ?? "", other.url()).href).toBe(
    new URL("/?area=nakhchivan", other.url()).href,
  );
});

test("the built files are served with their types, kept for a year under their version only", async ({
  request,
}) => {
  for (const file of builtFiles) {
    const plain = await request.get(`/geodata/${file}`);
    expect(plain.status(), file).toBe(200);
    expect(plain.headers()["content-type"], file).toBe(contentTypes[file.split(".").at(-1) ?? ""]);
    expect(plain.headers()["cache-control"], file).toBe("public, max-age=3600");
    const versioned = await request.get(`/geodata/${file}?v=1`);
    expect(versioned.headers()["cache-control"], file).toContain("immutable");
    const { etag = "" } = plain.headers();
    // As a cache between says it that knows other versions too.
    const again = await request.get(`/geodata/${file}`, { headers: { "If-None-Match": `"older", ${etag}` } });
    expect(again.status(), file).toBe(304);
  }
  const worker = await request.get("/maplibre/maplibre-gl-worker.mjs?v=1");
  expect(worker.headers()["content-type"]).toBe("text/javascript; charset=utf-8");
  expect(worker.headers()["cache-control"]).toContain("immutable");
});

test("a file that is not there is answered with a sentence, and is kept nowhere, not on the server either", async ({
  request,
}) => {
  for (const path of [
    "/geodata/atlantis.geojson?v=1",
    "/geodata/..%2Fschema%2Fids.ts",
    "/maplibre/index.js",
    "/fonts/x",
  ]) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(404);
    expect(answer.headers()["cache-control"], path).toBe("no-store");
    expect(await answer.text(), path).toMatch(/^There is no file ".*" here\./);
  }
  expect(filesIn(".next/server").filter((name) => name.includes("atlantis"))).toEqual([]);
});

test("each place has a page of its own, and an unknown one is 404", async ({ request }) => {
  for (const { id, name } of places) {
    const answer = await request.get(`/areas/${id}`);
    expect(answer.status(), id).toBe(200);
    expect(await answer.text(), id).toContain(name.replaceAll("&", "&amp;").replaceAll("'", "&#x27;"));
  }
  expect((await request.get("/areas/atlantis")).status()).toBe(404);
});
