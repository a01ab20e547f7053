import type { Metadata } from "next";
import { ArticlePage, articleMetadata } from "./ArticlePage";
import { readArticleText } from "./articleText.server";
import { atlasData } from "./atlasData";
import { type SearchParams, searchPairs } from "./searchPairs";

interface Props {
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return articleMetadata(searchPairs(await searchParams));
}

/** The article and its map, in the view that the link asks for. */
export default async function Page({ searchParams }: Props) {
  const text = await readArticleText(atlasData().props.article);
  return <ArticlePage query={searchPairs(await searchParams)} text={text} />;
}
