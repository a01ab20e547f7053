import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extract } from "@extractus/oembed-extractor";
import { parse } from "parse5";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parseXml } from "../export/xml";
import { savedPage } from "../fixtures/articles/files";
import { buildSampleArticle, sampleParagraphs } from "../fixtures/articles/sampleArticle";
import { builtGazetteer } from "../fixtures/built";
import { attribute, type Element, elementsOf, hasClass, textOf } from "../markup";
import { freePort, type OwnServer, refusedStart, serveWith } from "./ownServer";

const ancestors = "https://news.example https://*.example.org";
const article = buildSampleArticle();
const folder = mkdtempSync(join(tmpdir(), "passage-atlas-settings-"));

let server: OwnServer;
beforeAll(async () => {
  const built = join(folder, "built");
  const page = join(folder, "page.html");
  cpSync("geodata/built", built, { recursive: true });
  writeFileSync(join(built, "article.json"), JSON.stringify(article));
  writeFileSync(page, savedPage(sampleParagraphs));
  const port = await freePort();
  server = await serveWith(port, {
    SITE_URL: `http://127.0.0.1:${port}`,
    GEODATA_BUILT: built,
    ARTICLE_TEXT: page,
    EMBED_ANCESTORS: ancestors,
  });
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

test("ARTICLE_TEXT: the paragraphs stand verbatim, and each passage is marked in them as a link", async () => {
  const page = parse(await (await fetch(`${server.site}/`)).text());
  const shown = elementsOf(page).filter((element) => hasClass(element, "verbatim"));
  expect(shown.map(textOf)).toEqual(sampleParagraphs);
  for (const { id, paragraph } of article.passages) {
    const marks = elementsOf(shown[paragraph - 1] as Element);
    expect(
      marks.map((mark) => attribute(mark, "id")),
      id,
    ).toContain(id);
    expect(
      marks.map((mark) => attribute(mark, "href")),
      id,
    ).toContain(`/?passage=${id}`);
  }
});

test.each([
  "/",
  "/?area=nakhchivan&overlays=karabakh",
  "/embed",
  "/embed?area=baku&legend=0",
  "/areas/nakhchivan",
])("SITE_URL: %s tells in its head where to ask, and the answer is there", async (path) => {
  const html = await (await fetch(server.site + path)).text();
  const at = html.indexOf("application/json+oembed");
  expect(at).toBeGreaterThan(0);
  expect(Buffer.byteLength(html.slice(0, at))).toBeLessThan(150_000);
  expect(at).toBeLessThan(html.indexOf("</head>"));
  const [link] = html.match(/<link [^>]*application\/json\+oembed[^>]*>/) ?? [];
  const href = (/href="([^"]*)"/.exec(link ?? "")?.[1] ?? "").replaceAll("&amp;", "&");
  const asked = new URL(href);
  expect([...asked.searchParams.keys()]).toEqual(["url", "format"]);
  const { origin } = asked;
  // The pages of places are made when the site is built, with the SITE_URL of then.
  if (!path.startsWith("/areas")) expect(origin).toBe(server.site);
  const now = href
    .replaceAll(origin, server.site)
    .replaceAll(encodeURIComponent(origin), encodeURIComponent(server.site));
  const answer = await fetch(now);
  expect(answer.status).toBe(200);
  const { html: embedded } = await answer.json();
  const src = /<iframe src="([^"]*)"/.exec(embedded)?.[1]?.replaceAll("&amp;", "&") ?? "";
  expect((await fetch(src)).status).toBe(200);
  const view = new URL(server.site + path.replace("/areas/", "/?area=")).searchParams;
  expect(Object.fromEntries(new URL(src).searchParams)).toEqual(Object.fromEntries(view));
});

test("SITE_URL: a consumer from npm finds and reads the map", async () => {
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

test("the XML of oEmbed is well-formed and says the title", async () => {
  const page = encodeURIComponent(`${server.site}/?area=nakhchivan`);
  const answer = await fetch(`${server.site}/oembed?format=xml&url=${page}`);
  const root = parseXml(await answer.text());
  expect(root.name).toBe("oembed");
  const [title] = root.all("title");
  const place = builtGazetteer.places.find(({ id }) => id === "nakhchivan");
  expect(title?.text).toBe(`${place?.name}, 26 August 2012 · Passage Atlas`);
});

test.each([
  ["/embed", `'self' ${ancestors}`],
  ["/embed?area=iran", `'self' ${ancestors}`],
  ["/", "'self'"],
  ["/oembed", "'self'"],
  ["/embed.js", "'self'"],
  ["/picture", "'self'"],
  ["/areas/iran", "'self'"],
])("EMBED_ANCESTORS, when the server starts, says who may frame /embed: %s by %s", async (path, allowed) => {
  const { headers } = await fetch(server.site + path);
  const policy = headers.get("content-security-policy") ?? "";
  expect(policy.match(/frame-ancestors [^;]*/g)).toEqual([`frame-ancestors ${allowed}`]);
  expect(headers.has("x-frame-options")).toBe(false);
});

test("EMBED_ANCESTORS that can't be meant stops the start with a sentence", async () => {
  const { code, said } = await refusedStart(await freePort(), {
    EMBED_ANCESTORS: "https://news.example/path; script-src *",
  });
  expect(code).toBe(1);
  expect(said).toContain("is no host that may frame the map");
});

// This server makes no other export, so that no other test is kept waiting.
test("one address may have 30 new exports in a minute, whatever its headers say; what was made is free", async () => {
  const ask = (path: string, forwarded: string) =>
    fetch(server.site + path, {
      headers: { "X-Forwarded-For": forwarded, "x-connection-address": forwarded },
    });
  const startedAt = performance.now();
  const answers = [await ask("/export/x.csv?map=5/40/50", "10.0.0.1")];
  expect(answers[0]?.status).toBe(200);
  const isRefused = ({ status }: Response) => status === 429;
  // A slow machine earns a new export every two seconds while it makes these, so it may need more of them.
  while (!answers.some(isRefused)) {
    const latitude = 36 + answers.length / 100;
    const asked = Array.from({ length: 40 }, (_, index) =>
      ask(`/export/x.csv?map=6/${latitude}/${44 + index / 10}`, `10.0.1.${index}`),
    );
    answers.push(...(await Promise.all(asked)));
  }
  const earned = Math.ceil((performance.now() - startedAt) / 2_000);
  const refused = answers.filter(isRefused);
  const made = answers.filter(({ status }) => status === 200).length;
  expect(made + refused.length).toBe(answers.length);
  expect(made).toBeGreaterThanOrEqual(30);
  expect(made).toBeLessThanOrEqual(30 + earned);
  for (const answer of refused) {
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await answer.text()).toMatch(
      /^That is more than 30 new exports in a minute\. Please try again in \d+ seconds?\.\n$/,
    );
  }
  expect((await ask("/export/y.csv?map=5/40/50", "10.0.0.1")).status).toBe(200);
});
