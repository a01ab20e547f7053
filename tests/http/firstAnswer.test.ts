import { gzipSync } from "node:zlib";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, inject, test } from "vitest";
import { Notices } from "@/app/Notices";
import { buildAtlas } from "@/components/view/atlas";
import { parseView } from "@/components/view/viewUrl";
import { overlays } from "@/geodata/schema/catalogue";
import { builtArticle, builtPlaces } from "../fixtures/built";
import { gzipBytes, scriptsOf } from "../pageBytes";

const maxHtmlBytes = 70_000;
/** Before the map; React and Next are 137 kB of it. */
const maxScriptBytes = 160_000;

const site = inject("site");
const textOf = async (href: string) => (await fetch(site + href)).text();
const noticesIn = (html: string) => html.match(/<div class="notices".*?<\/div>/s)?.[0];
const noticeMarkup = (notices: string[]) => renderToStaticMarkup(createElement(Notices, { notices }));

test("the first answer holds the map, once, and is small", async () => {
  const html = await textOf("/");
  expect(html.split('id="map-picture"').length - 1).toBe(1);
  expect(html.split("vector-effect:non-scaling-stroke").length - 1, "copies of the picture").toBe(1);
  expect(html.split("--panel-room:").length - 1, "copies of the CSS").toBeLessThan(8);
  expect(gzipSync(html).length).toBeLessThanOrEqual(maxHtmlBytes);
});

test("the scripts that the page asks for before the map are small", async () => {
  const paths = scriptsOf(await textOf("/"));
  expect(paths.length).toBeGreaterThan(3);
  expect(await gzipBytes(site, paths)).toBeLessThanOrEqual(maxScriptBytes);
});

test("the picture is that of the view", async () => {
  const pictureAt = async (href: string) => {
    const html = await textOf(href);
    return html.slice(html.indexOf('id="map-picture"'), html.indexOf('class="drawn-map"'));
  };
  const home = await pictureAt("/");
  expect(home).toContain("<svg");
  expect(await pictureAt("/")).toBe(home);
  const passage = builtArticle.passages.at(-1)?.id;
  const others = await Promise.all(
    ["/?area=nakhchivan", "/?overlays=", "/?lang=fa", "/?map=7/39.55/46.6", `/?passage=${passage}`].map(
      pictureAt,
    ),
  );
  expect(new Set([home, ...others]).size).toBe(others.length + 1);
});

test("an odd link is answered with the whole page and a notice for each thing that is odd", async () => {
  const href =
    "/?area=%3Cscript%3Ealert(1)%3C%2Fscript%3E&passage=p9z&overlays=karabakh,volcanoes&date=1920-11-10&perspective=mars&map=5/95/47&lang=xx&theme=plaid&theme=dark";
  const { notices } = parseView(new URL(href, site).searchParams, buildAtlas(builtArticle, builtPlaces));
  expect(notices).toHaveLength(9);
  const html = await textOf(href);
  expect(noticesIn(html)).toBe(noticeMarkup(notices));
  expect(html.match(/role="switch"/g)).toHaveLength(overlays.length + 1);
});

test("parameters of others mean nothing and get no notice", async () => {
  const html = await textOf("/?utm_source=letter&fbclid=1");
  expect(html).toContain("<h1");
  expect(noticesIn(html)).toBe(noticeMarkup([]));
});

test("a search by form that finds nothing says so", async () => {
  expect(noticesIn(await textOf("/?q=zzzz"))).toContain("Nothing was found for “zzzz”");
});
