import type { ArticleWithPassages, Passage } from "@/geodata/schema/article";
import { textDirective } from "./textFragment";

/** The context in which the terms of W3C Web Annotation have their meaning. */
const context = "http://www.w3.org/ns/anno.jsonld";
const textFragmentSpecification = "https://wicg.github.io/scroll-to-text-fragment/";

/**
 * Every Passage as a W3C Web Annotation (JSON-LD): its target is the stretch of the article, its bodies are our gist and the
 * places. `base` is the address of the site, "" for addresses relative to the document.
 */
export function buildAnnotations(article: ArticleWithPassages, base = "") {
  return {
    "@context": context,
    id: `${base}/annotations.jsonld`,
    type: "AnnotationPage",
    items: article.passages.map((passage) => ({
      id: `${base}/annotations.jsonld#${passage.id}`,
      type: "Annotation",
      motivation: "linking",
      body: [
        {
          type: "TextualBody",
          value: passage.gist,
          format: "text/plain",
          language: "en",
          purpose: "describing",
        },
        ...passage.featureIds.map((id) => ({
          type: "SpecificResource",
          source: `${base}/areas/${id}`,
          purpose: "linking",
        })),
      ],
      target: [quoted(article, passage), positioned(article, passage)],
    })),
  };
}

/** The stretch in the published page: found by its first and last words. */
function quoted({ url }: ArticleWithPassages, { selector }: Passage) {
  const { start, end } = selector;
  return {
    type: "SpecificResource",
    source: url,
    selector: [
      { type: "FragmentSelector", conformsTo: textFragmentSpecification, value: textDirective(selector) },
      end === undefined
        ? { type: "TextQuoteSelector", exact: start }
        : {
            type: "RangeSelector",
            startSelector: { type: "TextQuoteSelector", exact: start },
            // A range ends where its end selector begins: at the empty quotation after the last words.
            endSelector: { type: "TextQuoteSelector", prefix: end, exact: "" },
          },
    ],
  };
}

/** The stretch in the paragraph's normal form, which is named by its SHA-256 (RFC 6920), as this project may not quote it. */
function positioned({ paragraphs }: ArticleWithPassages, { paragraph, selector }: Passage) {
  const { sha256 } = paragraphs.find(({ n }) => n === paragraph) ?? { sha256: "" };
  return {
    type: "SpecificResource",
    source: `ni:///sha-256;${Buffer.from(sha256, "hex").toString("base64url")}`,
    selector: { type: "TextPositionSelector", ...selector.position },
  };
}
