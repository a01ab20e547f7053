import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { atlasData } from "@/app/atlasData";
import { GET } from "@/app/embed/route";
import { overlayIds, overlays } from "@/geodata/schema/catalogue";
import { attribute, type Element, embedPageOf, hasClass, textOf } from "./page";

const { article, places } = atlasData().props;
const views = [
  "",
  "?theme=dark",
  "?area=nakhchivan",
  "?area=baku&lang=fa",
  "?area=tripp",
  "?passage=p3c&overlays=",
  `?overlays=${overlayIds.join(",")}`,
  "?perspective=azerbaijan&overlays=karabakh,exclaves,energy",
  "?compare=iran,azerbaijan&overlays=caspian-division,karabakh",
  "?map=7.5/39.6/46.2&overlays=karabakh,exclaves",
];
const linkOf = (element: Element) => attribute(element, "href") ?? "";

describe.each(views)("the embedded page of /embed%s", (query) => {
  it("E1: is well-formed, and 30 000 bytes at most at home, 32 000 in any other view", async () => {
    const { html, errors } = await embedPageOf(query);
    expect(errors).toEqual([]);
    expect(gzipSync(html, { level: 6 }).length).toBeLessThanOrEqual(query === "" ? 30_000 : 32_000);
  });

  it("names each id once, and links to none that is missing", async () => {
    const { elements, html } = await embedPageOf(query);
    const ids = elements.flatMap((element) => attribute(element, "id") ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...html.matchAll(/(?:href="|url\()#([\w-]+)/g)].map(([, id]) => id);
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter((id) => !ids.includes(id as string))).toEqual([]);
  });

  it("W3, E6: loads nothing but its own script and fonts, from its own host", async () => {
    const { elements, html } = await embedPageOf(query);
    const loaded = elements.flatMap((element) => {
      if (element.tagName === "script") return attribute(element, "src") ?? "inline";
      const isLoaded = ["img", "image", "iframe", "object", "embed", "video"].includes(element.tagName);
      return isLoaded ? [element.tagName] : [];
    });
    // The first keeps a choice until the second is there.
    expect(loaded).toEqual(["inline", expect.stringMatching(/^\/embed\/files\/page\.js\?v=[0-9a-f]{8}$/)]);
    for (const [, url] of html.matchAll(/url\("([^"]*)"\)/g)) expect(url).toMatch(/^\/fonts\//);
  });

  it("carries title, source, clocks, disclaimer, sources of the data and the way to the full map", async () => {
    const { elements } = await embedPageOf(query);
    const body = textOf(elements.find(({ tagName }) => tagName === "body") as Element);
    for (const words of [
      article.title,
      article.series,
      ...article.authors,
      article.publisher,
      "Passage Atlas takes no position",
      "Natural Earth",
    ])
      expect(body).toContain(words);
    const clocks = elements.filter(({ tagName }) => tagName === "dt").map(textOf);
    expect(clocks).toEqual(["Article", "Shown", "Data"]);
    const full = elements.filter((element) => hasClass(element, "full"));
    expect(full.map(linkOf)).toEqual([expect.stringMatching(/^https?:\/\/[^/]+\/(\?|$)/)]);
  });

  it("holds every Passage and every place, so that a selection needs no request", async () => {
    const { elements } = await embedPageOf(query);
    const gists = elements.filter((element) => hasClass(element, "gist")).map(textOf);
    expect(gists).toEqual(article.passages.map(({ gist }) => gist));
    const linked = new Set(
      elements.flatMap((element) => new URLSearchParams(linkOf(element).split("?")[1]).get("area") ?? []),
    );
    expect(places.filter(({ id }) => !linked.has(id))).toEqual([]);
  });

  it("E7: holds the picture of every overlay, and a switch that tells whether it shows", async () => {
    const { elements } = await embedPageOf(query);
    const groups = new Set(elements.flatMap((element) => attribute(element, "data-group") ?? []));
    const switches = elements.filter((element) => attribute(element, "role") === "switch");
    expect(switches.map(textOf)).toEqual(overlays.map(({ title }) => title));
    const asked = new URLSearchParams(query).get("overlays")?.split(",") ?? [
      "headline",
      "iran-azerbaijan-border",
      "karabakh",
    ];
    for (const one of switches) {
      const id = attribute(one, "data-overlay") as string;
      expect(attribute(one, "aria-checked"), id).toBe(String(asked.includes(id)));
      // Close up, an overlay that is far away has nothing to draw.
      if (!/area|map|passage/.test(query)) expect(groups, id).toContain(id);
    }
  });
});

describe("what a link selects", () => {
  it("is outlined in the picture, named, and its Passages alone are shown", async () => {
    const { elements } = await embedPageOf("?area=nakhchivan");
    const outlined = elements.filter((element) => element.tagName === "a" && hasClass(element, "on"));
    expect(outlined.map(linkOf)).toEqual(["?area=nakhchivan"]);
    expect(textOf(elements.find((element) => attribute(element, "id") === "selected") as Element)).toBe(
      "Nakhchivan",
    );
    const shown = elements.filter(
      (element) =>
        element.tagName === "li" &&
        attribute(element, "hidden") === undefined &&
        element.childNodes.some((child) => "tagName" in child && hasClass(child, "gist")),
    );
    const expected = article.passages.filter(({ featureIds }) => featureIds.includes("nakhchivan"));
    expect(expected.length).toBeGreaterThan(2);
    expect(shown).toHaveLength(expected.length);
  });
});

const hostile = [
  "?area=%3Cscript%3Ealert(1)%3C/script%3E",
  '?area="><img src=x onerror=alert(1)>&passage=\'"--><svg onload=alert(1)>',
  "?overlays=%22%20onmouseover=alert(1)%20x=%22,karabakh",
  "?map=%3C/style%3E%3Cscript%3Ealert(1)%3C/script%3E&date=%00%01\ud800",
  "?lang=javascript:alert(1)&theme=</title><script>alert(1)</script>&perspective=<b>x</b>",
  `?area=${"a".repeat(5000)}&overlays=${"x,".repeat(90)}`,
  "?area=__proto__&passage=constructor&overlays=toString",
];

describe.each(hostile)("E7: an odd link %s", (query) => {
  it("is answered with a notice and no markup of its own", async () => {
    const { elements, errors } = await embedPageOf(query);
    expect(errors).toEqual([]);
    expect(elements.filter(({ tagName }) => tagName === "script")).toHaveLength(2);
    expect(elements.filter(({ tagName }) => tagName === "img")).toEqual([]);
    expect(elements.flatMap(({ attrs }) => attrs.filter(({ name }) => name.startsWith("on")))).toEqual([]);
    const links = elements.map(linkOf).filter((href) => /^\s*javascript:/i.test(href));
    expect(links).toEqual([]);
    const notices = elements.find((element) => hasClass(element, "notices")) as Element;
    expect(notices.childNodes.length).toBeGreaterThan(0);
  });
});

it("answers who has the page already with 304", async () => {
  const first = await GET(new Request("http://localhost/embed"));
  const tag = first.headers.get("etag") ?? "";
  expect(tag).not.toBe("");
  const again = await GET(new Request("http://localhost/embed", { headers: { "If-None-Match": tag } }));
  expect(again.status).toBe(304);
  expect(await again.text()).toBe("");
});
