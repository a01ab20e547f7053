import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import { caption } from "@/components/share/caption";
import { embedSizeOf, embedSizes } from "@/components/share/embedSizes";
import { componentSnippet, iframeSnippet, markdownSnippet, oembedSnippet } from "@/components/share/snippets";
import { captioned, framedView, hostileFramed } from "./shared";

type Element = DefaultTreeAdapterTypes.Element;

function elementsOf(html: string): Element[] {
  const all: Element[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node) => {
    if ("tagName" in node) all.push(node);
    if ("childNodes" in node) node.childNodes.forEach(visit);
  };
  visit(parseFragment(html));
  return all;
}
const attributesOf = (element: Element | undefined) =>
  Object.fromEntries((element?.attrs ?? []).map(({ name, value }) => [name, value]));

describe("the frame for a page", () => {
  it("E5: has a title of its own, loads late, fills the screen on demand, tells little, and a link follows", () => {
    const [frame, , link] = elementsOf(iframeSnippet(framedView));
    expect(attributesOf(frame)).toMatchObject({
      src: "https://atlas.example/embed?area=nakhchivan",
      title: "Map: Nakhchivan, 26 August 2012",
      width: "100%",
      height: "560",
      loading: "lazy",
      allowfullscreen: "",
      referrerpolicy: "strict-origin-when-cross-origin",
    });
    expect(attributesOf(link)).toEqual({ href: "https://atlas.example/?area=nakhchivan" });
  });

  it("E5: two views have two titles", () => {
    const titles = ["nakhchivan", "baku", "iran"].map((id) => {
      const selection = { kind: "feature", featureId: id } as const;
      const [frame] = elementsOf(iframeSnippet({ ...framedView, view: { ...framedView.view, selection } }));
      return attributesOf(frame).title;
    });
    expect(new Set(titles).size).toBe(3);
  });

  it.each(embedSizes.map(({ id }) => id))("in the size %s", (id) => {
    const size = embedSizeOf(id);
    const [frame] = elementsOf(iframeSnippet({ ...framedView, size }));
    expect(attributesOf(frame)).toMatchObject({
      width: size.width === null ? "100%" : String(size.width),
      height: String(size.height),
    });
  });
});

describe("the element", () => {
  it("E9: has the view as attributes, the frame and the link inside", () => {
    const options = { ...framedView.options, legend: false };
    const elements = elementsOf(componentSnippet({ ...framedView, options }));
    expect(elements.map(({ tagName }) => tagName)).toEqual(["script", "article-map", "iframe", "p", "a"]);
    expect(attributesOf(elements[0])).toEqual({ async: "", src: "https://atlas.example/embed.js" });
    expect(attributesOf(elements[1])).toEqual({ area: "nakhchivan", legend: "0" });
    expect(attributesOf(elements[2]).src).toBe("https://atlas.example/embed?area=nakhchivan&legend=0");
  });
});

it("what WordPress gets is one address, with the options where there are any", () => {
  expect(oembedSnippet(framedView)).toBe("https://atlas.example/?area=nakhchivan");
  const options = { ...framedView.options, passages: false };
  expect(oembedSnippet({ ...framedView, options })).toBe(
    "https://atlas.example/embed?area=nakhchivan&passages=0",
  );
});

describe("names full of markup", () => {
  it("stay words in HTML", () => {
    for (const html of [iframeSnippet(hostileFramed), componentSnippet(hostileFramed)]) {
      const names = elementsOf(html).map(({ tagName }) => tagName);
      expect(names.filter((name) => !["script", "article-map", "iframe", "p", "a"].includes(name))).toEqual(
        [],
      );
      expect(
        elementsOf(html)
          .filter(({ tagName }) => tagName === "script")
          .map(attributesOf),
      ).toEqual(html.startsWith("<script") ? [{ async: "", src: "https://atlas.example/embed.js" }] : []);
      expect(
        elementsOf(html).flatMap(({ attrs }) => attrs.filter(({ name }) => name.startsWith("on"))),
      ).toEqual([]);
    }
  });

  it("stay words in Markdown: one link, to here", () => {
    const markdown = markdownSnippet(hostileFramed);
    expect(markdown.match(/(?<!\\)\]\(/g)).toHaveLength(1);
    expect(markdown).not.toMatch(/(?<!\\)[<`]/);
    expect(markdown).toMatch(/\]\(https:\/\/atlas\.example\/\?area=nakhchivan\)$/);
  });
});

it("D1: the caption has rule, clocks, disputes in sight, sources and the way back", () => {
  const text = caption(captioned);
  for (const words of [
    "Nakhchivan, 26 August 2012",
    "Article: 26 August 2012. Shown: 26 August 2012. Data: ",
    "internationally recognised borders",
    "Passage Atlas takes no position",
    "The line of contact follows the ceasefire",
    "Natural Earth",
    "https://atlas.example/?area=nakhchivan",
  ])
    expect(text).toContain(words);
});
