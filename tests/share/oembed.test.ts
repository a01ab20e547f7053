import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { GET } from "@/app/oembed/route";
import { ownOrigins, siteUrl } from "@/app/siteUrl";
import { bytesOf } from "../export/exports";

const site = siteUrl.origin;
const ask = (query: Record<string, string>, headers: Record<string, string> = {}) =>
  GET(new Request(`${site}/oembed?${new URLSearchParams(query)}`, { headers }));
const answerTo = async (url: string, more: Record<string, string> = {}) => {
  const response = ask({ url, ...more });
  expect(response.status).toBe(200);
  return response.json();
};
type Element = DefaultTreeAdapterTypes.Element;
const elementsOf = (html: string) => parseFragment(html).childNodes as Element[];
const attributesOf = ({ attrs }: Element) =>
  Object.fromEntries(attrs.map(({ name, value }) => [name, value]));

describe("oEmbed answers", () => {
  it("O1: version, type, html, width and height, as UTF-8 JSON", async () => {
    const response = ask({ url: `${site}/` });
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
    const answer = await response.json();
    expect(answer).toMatchObject({ version: "1.0", type: "rich", width: 800, height: 560 });
    expect(typeof answer.html).toBe("string");
  });

  it.each([
    [{ maxwidth: "500" }, 500, 560],
    [{ maxheight: "300" }, 800, 300],
    [{ maxwidth: "320", maxheight: "240" }, 320, 240],
    [{ maxwidth: "9000", maxheight: "-1" }, 800, 560],
    [{ maxwidth: "", maxheight: "1e9" }, 800, 560],
  ])("O2: %j gives %i × %i px, in the answer and in its frame", async (query, width, height) => {
    const answer = await answerTo(`${site}/?area=baku`, query as Record<string, string>);
    expect([answer.width, answer.height]).toEqual([width, height]);
    const frame = elementsOf(answer.html)[1] as Element;
    expect(attributesOf(frame)).toMatchObject({ width: String(width), height: String(height) });
  });

  it("O3: a thumbnail has an address, a width and a height, or where it would be too large none of them", async () => {
    const partsOf = (answer: object) => Object.keys(answer).filter((name) => name.startsWith("thumbnail"));
    const small = await answerTo(`${site}/?area=baku`, { maxwidth: "300", maxheight: "200" });
    expect(partsOf(small)).toEqual([]);
    const answer = await answerTo(`${site}/?area=baku`);
    expect(partsOf(answer)).toHaveLength(3);
    const { pathname, searchParams, origin } = new URL(answer.thumbnail_url);
    expect(origin).toBe(site);
    const png = await bytesOf(pathname.replace("/export/", ""), String(searchParams));
    const { format, width, height } = await sharp(png).metadata();
    expect({ format, width, height }).toEqual({
      format: "png",
      width: answer.thumbnail_width,
      height: answer.thumbnail_height,
    });
  });

  it.each([
    ["/areas/atlantis", 404],
    ["/geodata", 404],
    ["/areas/iran/more", 404],
    ["//evil.example/", 404],
  ])("O4: %s is no map here: %i", async (path, status) => {
    expect(ask({ url: site + path }).status).toBe(status);
  });

  it("O4: an unknown format is 501, unknown parameters are ignored", async () => {
    expect(ask({ url: `${site}/`, format: "yaml" }).status).toBe(501);
    expect(ask({ url: `${site}/`, callback: "alert", discover: "1" }).status).toBe(200);
  });

  it.each([
    "javascript:alert(1)//",
    "data:text/html,x",
    "file:///etc/passwd",
    "https://evil.example/?area=iran",
    "http://169.254.169.254/latest/meta-data",
    `http://user:secret@${siteUrl.host}/`,
    `${site}.evil.example/`,
    `ftp://${siteUrl.host}/`,
    "",
    "/",
    `${site}/?area=${"a".repeat(3000)}`,
  ])("O5: “%s” is refused, and nothing is fetched", async (url) => {
    const fetched = globalThis.fetch;
    const asked: unknown[] = [];
    globalThis.fetch = (...all) => {
      asked.push(all);
      return fetched(...all);
    };
    try {
      const response = ask({ url });
      expect(response.status).toBe(404);
      expect(await response.text()).not.toContain("evil");
    } finally {
      globalThis.fetch = fetched;
    }
    expect(asked).toEqual([]);
  });

  it("O5: without SITE_URL the host that was asked is the site's too, another is not", () => {
    const host = { host: "maps.example:8080" };
    expect(ask({ url: "http://maps.example:8080/?area=iran" }, host).status).toBe(200);
    expect(ask({ url: "http://other.example/?area=iran" }, host).status).toBe(404);
    expect(ownOrigins(new Headers({ host: 'x"><script>' }))).toEqual([site]);
  });

  it.each([
    ["/?area=nakhchivan&overlays=karabakh&date=1994-05-12&perspective=iran&lang=az", ""],
    ["/?compare=azerbaijan,armenia&map=7/39.5/46.5", ""],
    ["/embed?passage=p4a&legend=0&controls=0", "controls=0&legend=0"],
  ])("O7: the frame shows the view of %s", async (path, options) => {
    const { html } = await answerTo(site + path);
    const src = attributesOf(elementsOf(html)[1] as Element).src ?? "";
    const [asked, given] = [new URL(site + path), new URL(src)];
    expect(given.pathname).toBe("/embed");
    expect(Object.fromEntries(given.searchParams)).toEqual(Object.fromEntries(asked.searchParams));
    expect(given.search).toContain(options);
  });

  it("O7: the page of a place is answered with the map of it", async () => {
    const { html } = await answerTo(`${site}/areas/nakhchivan`);
    expect(attributesOf(elementsOf(html)[1] as Element).src).toBe(`${site}/embed?area=nakhchivan`);
  });

  it("O8: html is a quotation with one link and one frame, in attributes that WordPress keeps", async () => {
    const { html } = await answerTo(`${site}/?area=nakhchivan`);
    const [quotation, frame, ...more] = elementsOf(html) as [Element, Element, ...Element[]];
    expect(more).toEqual([]);
    expect([quotation.tagName, frame.tagName]).toEqual(["blockquote", "iframe"]);
    const [link, ...others] = quotation.childNodes as [Element, ...Element[]];
    expect(others).toEqual([]);
    expect(link.tagName).toBe("a");
    expect(attributesOf(link)).toEqual({ href: `${site}/?area=nakhchivan` });
    const words = (link.childNodes[0] as DefaultTreeAdapterTypes.TextNode).value;
    expect(words).toMatch(/^Nakhchivan, 26 August 2012 · Passage Atlas\. Map of “.*” \(.*2012\)$/);
    const kept = [
      "src",
      "width",
      "height",
      "frameborder",
      "marginwidth",
      "marginheight",
      "scrolling",
      "title",
    ];
    expect(Object.keys(attributesOf(frame)).filter((name) => !kept.includes(name))).toEqual([]);
    expect(html).not.toMatch(/<script|style=/);
  });

  it("O10: XML says the same", async () => {
    const response = ask({ url: `${site}/?area=nakhchivan&lang=fa`, format: "xml" });
    expect(response.headers.get("content-type")).toBe("text/xml; charset=utf-8");
    const xml = await response.text();
    const json = await answerTo(`${site}/?area=nakhchivan&lang=fa`);
    const fields = [...xml.matchAll(/<(\w+)>([^<]*)<\/\1>/g)].map(([, name, value]) => [
      name,
      (value ?? "")
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&quot;", '"')
        .replaceAll("&amp;", "&"),
    ]);
    expect(Object.fromEntries(fields)).toEqual(
      Object.fromEntries(Object.entries(json).map(([name, value]) => [name, String(value)])),
    );
  });
});
