import { expect, inject, test } from "vitest";

const site = inject("site");

const types = {
  svg: "image/svg+xml; charset=utf-8",
  png: "image/png",
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  geojson: "application/geo+json; charset=utf-8",
  topojson: "application/json; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  kml: "application/vnd.google-earth.kml+xml; charset=utf-8",
};

test("a view comes in every format, under its name, for no search engine", async () => {
  for (const [format, type] of Object.entries(types)) {
    const answer = await fetch(`${site}/export/nakhchivan.${format}?area=nakhchivan`);
    expect(answer.status, format).toBe(200);
    expect(answer.headers.get("content-type"), format).toBe(type);
    expect(answer.headers.get("x-robots-tag"), format).toBe("noindex");
    expect(answer.headers.get("cache-control"), format).toBe("public, max-age=300");
    const isShown = ["svg", "png", "pdf"].includes(format);
    expect(answer.headers.get("content-disposition"), format).toMatch(
      new RegExp(
        `^${isShown ? "inline" : "attachment"}; filename="[a-z0-9-]+_nakhchivan_[a-z0-9-]+_\\d{8}\\.${format}"$`,
      ),
    );
    expect((await answer.arrayBuffer()).byteLength, format).toBeGreaterThan(1000);
  }
});

test("the same link gives the same bytes, and a browser that has them gets none", async () => {
  const query = "?area=nakhchivan&size=column-85mm&dpi=96";
  const first = await fetch(`${site}/export/a.png${query}`);
  const again = await fetch(`${site}/export/b.png${query}`);
  expect(Buffer.from(await again.arrayBuffer()).equals(Buffer.from(await first.arrayBuffer()))).toBe(true);
  const headers = { "If-None-Match": first.headers.get("etag") ?? "" };
  expect((await fetch(`${site}/export/a.png${query}`, { headers })).status).toBe(304);
});

test.each([
  ["/export/x.png?size=10000x10000", 400, /too large/],
  ["/export/x.png?size=99999999x1", 400, /is no size/],
  ["/export/x.png?dpi=-1", 400, /is no resolution/],
  ["/export/x.png?%3Cscript%3E=1", 400, /There is no parameter/],
  ["/export/x.png?map=1e99/NaN/0", 400, /no position/],
  ["/export/x.png?size=400x300", 400, /leave no room/],
  ["/export/x.exe", 404, /There is no such export/],
  ["/export/..%2F..%2Fpackage.json", 404, /There is no such export/],
  ["/export/%00.png", 404, /There is no such export/],
])("%s is refused with a sentence that no cache keeps", async (path, status, sentence) => {
  const answer = await fetch(site + path);
  expect(answer.status).toBe(status);
  expect(answer.headers.get("content-type")).toBe("text/plain; charset=utf-8");
  expect(answer.headers.get("cache-control")).toBe("no-store");
  expect(await answer.text()).toMatch(sentence);
});

test("an SVG that is opened by itself may load and run nothing, and be framed by the atlas only", async () => {
  const { headers } = await fetch(`${site}/export/home.svg`);
  const policy = headers.get("content-security-policy");
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'self'");
});
