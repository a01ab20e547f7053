import { readFile, stat } from "node:fs/promises";
import { type ArticleText, maxFileBytes, parseArticleFile, tooLarge } from "@/components/article/articleText";
import { checkSelectors } from "@/geodata/build/content/checkSelectors";
import type { ArticleWithPassages } from "@/geodata/schema/article";

/** The article's own text, for whoever holds the rights: `ARTICLE_TEXT=/path/to/saved-page.html npm start`. */
export type ArticleTextState = ArticleText | { kind: "not given" };

let last: { version: string; state: ArticleTextState } | null = null;

/**
 * Reads the file that `ARTICLE_TEXT` names, again only when it has changed; says on the console, once a version of the file,
 * what it found. Server only: the name of the file stays here.
 */
export async function readArticleText(article: ArticleWithPassages): Promise<ArticleTextState> {
  const path = process.env.ARTICLE_TEXT;
  if (!path) return { kind: "not given" };
  const file = await openFile(path);
  const version = `${path} ${typeof file === "string" ? file : `${file.mtimeMs} ${file.size}`}`;
  if (last?.version === version) return last.state;
  const state = typeof file === "string" ? problem(file) : await parseFile(path, file.size, article);
  last = { version, state };
  report(path, state);
  return state;
}

async function parseFile(path: string, size: number, article: ArticleWithPassages): Promise<ArticleText> {
  if (size > maxFileBytes) return problem(tooLarge(size));
  try {
    const text = parseArticleFile(await readFile(path), article);
    if (text.kind === "problems") return text;
    const problems = checkSelectors(article, text.paragraphs);
    return problems.length > 0 ? { kind: "problems", problems } : text;
  } catch (error) {
    return problem(`The file can't be read (${codeOf(error)}).`);
  }
}

/** Size and time of a plain file, or a sentence that says why there is none. */
async function openFile(path: string): Promise<{ size: number; mtimeMs: number } | string> {
  try {
    const file = await stat(path);
    return file.isFile() ? file : "ARTICLE_TEXT names something that is not a plain file.";
  } catch (error) {
    return codeOf(error) === "ENOENT"
      ? "There is no such file."
      : `The file can't be opened (${codeOf(error)}).`;
  }
}

function report(path: string, state: ArticleTextState): void {
  if (state.kind === "found")
    console.info(`ARTICLE_TEXT ${path}: all ${state.paragraphs.length} paragraphs found; the text is shown.`);
  if (state.kind === "problems")
    console.warn(
      [`ARTICLE_TEXT ${path}: the text is not shown, the gists are.`, ...state.problems].join("\n  "),
    );
}

function problem(sentence: string): ArticleText {
  return { kind: "problems", problems: [sentence] };
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
