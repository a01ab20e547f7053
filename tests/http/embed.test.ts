import { expect, inject, test } from "vitest";

const headersOf = async (path: string) => {
  const answer = await fetch(inject("site") + path);
  expect(answer.status, path).toBe(200);
  return answer.headers;
};

test("anyone may frame /embed, and only /embed", async () => {
  const policyOf = async (path: string) => {
    const headers = await headersOf(path);
    expect(headers.get("x-frame-options"), path).toBeNull();
    return headers.get("content-security-policy") ?? "";
  };
  for (const path of ["/embed", "/embed?area=nakhchivan"]) {
    const policy = await policyOf(path);
    expect(policy).toContain("frame-ancestors *");
    expect(policy).toContain("worker-src 'self' blob: data:");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toContain("unsafe-eval");
    expect(policy.match(/frame-ancestors/g)).toHaveLength(1);
  }
  for (const path of ["/", "/?area=embed", "/embed/files/page.js", "/areas/nakhchivan"])
    expect(await policyOf(path), path).toContain("frame-ancestors 'self'");
});

test("what a frame without an origin fetches may be read by strangers", async () => {
  for (const path of [
    "/embed/files/map.js",
    "/style.json",
    "/geodata/sea.geojson",
    "/maplibre/maplibre-gl.mjs",
    "/maplibre/maplibre-gl-worker.mjs",
  ])
    expect((await headersOf(path)).get("access-control-allow-origin"), path).toBe("*");
});
