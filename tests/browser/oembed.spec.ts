import { extract } from "@extractus/oembed-extractor";
import { expect, test } from "./atlas";
import { type OwnServer, refusedStart, serveWith } from "./ownServer";

const port = Number(process.env.TEST_PORT ?? 4317) + 2;
const ancestors = "https://news.example https://*.example.org";

test.describe.configure({ mode: "serial" });

test.use({ baseURL: `http://127.0.0.1:${port}` });

let server: OwnServer;
test.beforeAll(async () => {
  server = await serveWith(port, { EMBED_ANCESTORS: ancestors });
});
test.afterAll(() => server.stop());

const pages = [
  "/",
  "/?area=nakhchivan&overlays=karabakh",
  "/embed",
  "/embed?area=baku&legend=0",
  "/areas/nakhchivan",
];

for (const path of pages) {
  test(`O6, O9: ${path} tells in its head where to ask, and the answer is there`, async ({ request }) => {
    const html = await (await request.get(server.site + path)).text();
    const at = html.indexOf("application/json+oembed");
    expect(at).toBeGreaterThan(0);
    expect(Buffer.byteLength(html.slice(0, at))).toBeLessThan(150_000);
    expect(at).toBeLessThan(html.indexOf("</head>"));
    const [link] = html.match(/<link [^>]*application\/json\+oembed[^>]*>/) ?? [];
    const href = (/href="([^"]*)"/.exec(link ?? "")?.[1] ?? "").replaceAll("&amp;", "&");
    const asked = new URL(href);
    expect([...asked.searchParams.keys()]).toEqual(["url", "format"]);
    // The pages of places are made when the site is built, with the SITE_URL of then.
    const isOld = path.startsWith("/areas");
    const { origin } = asked;
    if (!isOld) expect(origin).toBe(server.site);
    const now = href
      .replaceAll(origin, server.site)
      .replaceAll(encodeURIComponent(origin), encodeURIComponent(server.site));
    const answer = await request.get(now);
    expect(answer.status()).toBe(200);
    const { html: embedded } = await answer.json();
    const src = /<iframe src="([^"]*)"/.exec(embedded)?.[1]?.replaceAll("&amp;", "&") ?? "";
    expect((await request.get(src)).status()).toBe(200);
    const view = new URL(server.site + path.replace("/areas/", "/?area=")).searchParams;
    expect(Object.fromEntries(new URL(src).searchParams)).toEqual(Object.fromEntries(view));
  });
}

test("O1, O2, O7: a consumer from npm finds and reads the map", async () => {
  const found = await extract(`${server.site}/?area=nakhchivan&date=1994-05-12`, {
    maxwidth: 600,
    maxheight: 400,
  });
  expect(found).toMatchObject({
    type: "rich",
    version: "1.0",
    width: 600,
    height: 400,
    method: "auto-discovery",
  });
  expect(found.html).toContain(`src="${server.site}/embed?area=nakhchivan&amp;date=1994-05-12"`);
});

test("O10: the XML parses", async ({ page }) => {
  await page.goto("/share");
  const title = await page.evaluate(async () => {
    const answer = await fetch(
      `/oembed?format=xml&url=${encodeURIComponent(`${location.origin}/?area=nakhchivan`)}`,
    );
    const xml = new DOMParser().parseFromString(await answer.text(), "text/xml");
    return [xml.querySelector("parsererror")?.textContent, xml.querySelector("oembed > title")?.textContent];
  });
  expect(title).toEqual([undefined, "Nakhchivan, 26 August 2012 · Passage Atlas"]);
});

test("F1, F2, F3: EMBED_ANCESTORS, when the server starts, says who may frame /embed; all else may only be framed here", async ({
  request,
}) => {
  for (const [path, allowed] of [
    ["/embed", `'self' ${ancestors}`],
    ["/embed?area=iran", `'self' ${ancestors}`],
    ["/", "'self'"],
    ["/oembed", "'self'"],
    ["/embed.js", "'self'"],
    ["/picture", "'self'"],
    ["/areas/iran", "'self'"],
  ]) {
    const headers = (await request.get(server.site + path)).headers();
    const policy = headers["content-security-policy"] ?? "";
    expect(policy.match(/frame-ancestors [^;]*/g), path).toEqual([`frame-ancestors ${allowed}`]);
    expect(headers["x-frame-options"], path).toBeUndefined();
  }
});

test("F3: a list that can't be meant stops the start with a sentence", async () => {
  const { code, said } = await refusedStart(port + 1, {
    EMBED_ANCESTORS: "https://news.example/path; script-src *",
  });
  expect(code).toBe(1);
  expect(said).toContain("is no host that may frame the map");
});
