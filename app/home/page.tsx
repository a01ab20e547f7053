import type { Metadata } from "next";
import { ArticlePage, articleMetadata } from "../ArticlePage";

export const dynamic = "force-static";

export const metadata: Metadata = articleMetadata([]);

/** `/` without a query, made when the site is built: what most readers ask for first is answered at once (madeAhead.ts). */
export default function Page() {
  return <ArticlePage query={[]} text={{ kind: "not given" }} />;
}
