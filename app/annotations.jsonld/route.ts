import { buildAnnotations } from "@/components/article/annotations";
import { atlasData } from "../atlasData";

export const dynamic = "force-static";

/** The links of Passages to places as W3C Web Annotations. */
export function GET(): Response {
  const { article } = atlasData().props;
  return new Response(`${JSON.stringify(buildAnnotations(article), null, 1)}\n`, {
    headers: { "Content-Type": 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"' },
  });
}
