import type { ArticleTextState } from "./articleTextState";

/** Whose words the reader sees, and, where the server was given a text that it can't show, why not. */
export function TextNote({ text, articleUrl }: { text: ArticleTextState; articleUrl: string }) {
  const original = (
    <a href={articleUrl} target="_blank" rel="noopener">
      the original
    </a>
  );
  if (text.kind === "found") {
    return (
      <p className="about-text">
        The article in its own words, with each passage that speaks of a place as a link to the map; see also{" "}
        {original}. The views are those of its authors.
      </p>
    );
  }
  return (
    <>
      <p className="about-text">
        The text belongs to its publisher. Here stands what each passage says, in our own words, with the
        first and last words of the passage; each leads to its place in {original}. The views are those of its
        authors.
      </p>
      {text.kind === "problems" && (
        <div className="text-problems">
          <p>The text that this server was given can’t be shown:</p>
          <ul>
            {text.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
