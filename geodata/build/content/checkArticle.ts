import type { Content } from "../readContent";
import { findDoubles } from "./listPlaces";

/** The article's record: there at all, paragraphs in order, each with its own fingerprint and at least one Passage. */
export function checkArticle({ article, passages }: Content): string[] {
  if (!article) return ["article.json: no article that fits the schema; expected one"];
  const doubles = findDoubles(
    article.paragraphs,
    ({ sha256 }) => sha256,
    ({ n }) => String(n),
  );
  return [
    ...article.paragraphs.flatMap(({ n }, index) =>
      n === index + 1
        ? []
        : [`article.json: paragraph ${index + 1} in the list has the number ${n}; expected ${index + 1}`],
    ),
    ...doubles.map(
      ([, numbers]) => `article.json: paragraphs ${numbers.join(" and ")} have the same fingerprint`,
    ),
    ...article.paragraphs.flatMap(({ n }) =>
      passages.some(({ paragraph }) => paragraph === n)
        ? []
        : [`article.json: paragraph ${n} has no passage in passages.json`],
    ),
  ];
}
