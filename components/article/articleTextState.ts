import type { ArticleText } from "./articleText";

/** The article's own text, as far as this server has it. */
export type ArticleTextState = ArticleText | { kind: "not given" };
