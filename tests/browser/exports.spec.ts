import { get, type IncomingHttpHeaders } from "node:http";
import { expect, test } from "./atlas";

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

test("P1, P7: a view comes in every format, under its name, for no search engine", async ({ request }) => {
  for (const [format, type] of Object.entries(types)) {
    const answer = await request.get(`/export/nakhchivan.${format}?area=nakhchivan`);
    expect(answer.status(), format).toBe(200);
    const headers = answer.headers();
    expect(headers["content-type"], format).toBe(type);
    expect(headers["x-robots-tag"], format).toBe("noindex");
    expect(headers["cache-control"], format).toBe("public, max-age=300");
    expect(headers["content-disposition"], format).toMatch(
      /^(inline|attachment); filename="inss-insight-366_nakhchivan_[a-z0-9-]+_20120826\.[a-z]+"$/,
    );
    expect(headers["content-disposition"]?.startsWith("inline"), format).toBe(
      ["svg", "png", "pdf"].includes(format),
    );
    expect((await answer.body()).length, format).toBeGreaterThan(1000);
  }
});

test("P2: the same link gives the same bytes, and none to who has them", async ({ request }) => {
  const link = "/export/a.png?area=nakhchivan&size=column-85mm&dpi=96";
  const first = await request.get(link);
  const again = await request.get(link.replace("/a.png", "/b.png"));
  expect((await again.body()).equals(await first.body())).toBe(true);
  const { etag = "" } = first.headers();
  const known = await request.get(link, { headers: { "If-None-Match": etag } });
  expect(known.status()).toBe(304);
});

test("what can't be made is refused with a sentence, and isn't kept", async ({ request }) => {
  const refused: [string, number, RegExp][] = [
    ["/export/x.png?size=10000x10000", 400, /too large/],
    ["/export/x.png?size=99999999x1", 400, /is no size/],
    ["/export/x.png?dpi=-1", 400, /is no resolution/],
    ["/export/x.png?%3Cscript%3E=1", 400, /There is no parameter/],
    ["/export/x.png?map=1e99/NaN/0", 400, /no position/],
    ["/export/x.png?size=400x300", 400, /leave no room/],
    ["/export/x.exe", 404, /There is no such export/],
    ["/export/..%2F..%2Fpackage.json", 404, /There is no such export/],
    ["/export/%00.png", 404, /There is no such export/],
  ];
  for (const [path, status, sentence] of refused) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(status);
    expect(answer.headers()["content-type"], path).toBe("text/plain; charset=utf-8");
    expect(answer.headers()["cache-control"], path).toBe("no-store");
    expect(await answer.text(), path).toMatch(sentence);
  }
});

test("an SVG that is opened by itself shows its own fonts and runs nothing", async ({ page, request }) => {
  const problems: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  await page.goto("/export/home.svg");
  const fonts = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family);
  });
  expect(fonts.join()).toContain("Noto Sans");
  expect(fonts.join()).toContain("Source Serif 4");
  expect(problems).toEqual([]);
  const policy = (await request.get("/export/home.svg")).headers()["content-security-policy"] ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'self'");
});

test("one address may have 30 new exports in a minute, whatever its headers say; what was made is free", async ({
  baseURL,
}) => {
  // An address of its own, so that no other test is kept waiting.
  const from = (path: string, forwarded: string) =>
    new Promise<{ status: number; headers: IncomingHttpHeaders; text: string }>((resolve, reject) => {
      const headers = { "X-Forwarded-For": forwarded, "x-connection-address": forwarded };
      get(new URL(path, baseURL), { localAddress: "127.0.0.9", headers }, (answer) => {
        let text = "";
        answer.setEncoding("utf8");
        answer.on("data", (chunk) => {
          text += chunk;
        });
        answer.on("end", () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
      }).on("error", reject);
    });
  const first = await from("/export/x.csv?map=5/40/50", "10.0.0.1").catch(
    (error: NodeJS.ErrnoException) => error,
  );
  test.skip(first instanceof Error, "this machine has one loopback address only");
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, index) =>
      from(`/export/x.csv?map=6/40/${44 + index / 10}`, `10.0.1.${index}`),
    ),
  );
  const refused = answers.filter(({ status }) => status === 429);
  expect(refused.length).toBeGreaterThanOrEqual(5);
  expect(answers.filter(({ status }) => status === 200).length).toBe(40 - refused.length);
  for (const { headers, text } of refused) {
    expect(Number(headers["retry-after"])).toBeGreaterThan(0);
    expect(text).toMatch(
      /^That is more than 30 new exports in a minute\. Please try again in \d+ seconds?\.\n$/,
    );
  }
  expect((await from("/export/y.csv?map=5/40/50", "10.0.0.1")).status).toBe(200);
});
