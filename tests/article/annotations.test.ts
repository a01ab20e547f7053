import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { GET } from "@/app/annotations.jsonld/route";
import { buildAnnotations } from "@/components/article/annotations";
import { normalText } from "@/geodata/schema/fingerprint";
import { buildSampleArticle, sampleParagraphs } from "../fixtures/articles/sampleArticle";

const article = buildSampleArticle();
const page = buildAnnotations(article, "https://atlas.example");

describe("T6: the links as W3C Web Annotations", () => {
  it("one page with an annotation for each Passage, in order", () => {
    expect(page["@context"]).toBe("http://www.w3.org/ns/anno.jsonld");
    expect(page.items.map(({ id }) => id.split("#")[1])).toEqual(article.passages.map(({ id }) => id));
  });

  it("whose bodies are the gist and the places", () => {
    expect(page.items[0]?.body).toEqual([
      {
        type: "TextualBody",
        value: "What p1a says.",
        format: "text/plain",
        language: "en",
        purpose: "describing",
      },
      { type: "SpecificResource", source: "https://atlas.example/areas/baku", purpose: "linking" },
    ]);
  });

  it("whose first target is the article with its Selectors", () => {
    expect(page.items[4]?.target[0]).toEqual({
      type: "SpecificResource",
      source: "https://example.org/?p=1",
      selector: [
        {
          type: "FragmentSelector",
          conformsTo: "https://wicg.github.io/scroll-to-text-fragment/",
          value: ":~:text=A%20new%20wall%20would%20cost",
        },
        { type: "TextQuoteSelector", exact: "A new wall would cost" },
      ],
    });
    expect(page.items[0]?.target[0]?.selector).toContainEqual({
      type: "RangeSelector",
      startSelector: { type: "TextQuoteSelector", exact: "The mayor’s office spoke of" },
      endSelector: { type: "TextQuoteSelector", prefix: "lasted three winters", exact: "" },
    });
  });

  it("T1: whose second target is a position in a named, hashed snapshot", () => {
    const digest = createHash("sha256")
      .update(normalText(sampleParagraphs[0] ?? ""))
      .digest("base64url");
    expect(page.items[0]?.target[1]).toEqual({
      type: "SpecificResource",
      source: `ni:///sha-256;${digest}`,
      selector: { type: "TextPositionSelector", ...article.passages[0]?.selector.position },
    });
  });

  it("that hold no sentence of the text", () => {
    const text = JSON.stringify(page);
    for (const paragraph of sampleParagraphs) expect(text).not.toContain(paragraph.slice(0, 60));
  });

  it("are served as JSON-LD, all 48 of the article", async () => {
    const response = GET();
    expect(response.headers.get("Content-Type")).toMatch(/^application\/ld\+json/);
    const { items } = (await response.json()) as { items: unknown[] };
    expect(items).toHaveLength(48);
  });
});
