import type { PagePassage } from "@/geodata/schema/article";
import type { PassageId } from "@/geodata/schema/ids";
import type { Source } from "@/geodata/schema/place";

interface MarkProps {
  passageId: PassageId;
  number: number;
}

export function FootnoteMark({ passageId, number }: MarkProps) {
  return (
    <sup className="footnote-mark">
      <a href={`#${passageId}-note`} aria-label={`Footnote ${number}`}>
        {number}
      </a>
    </sup>
  );
}

interface TextProps extends MarkProps {
  footnote: NonNullable<PagePassage["footnote"]>;
  sources: Record<string, Source>;
}

/** A footnote of ours stands open under its Passage: a reader shouldn't have to look for a correction. */
export function FootnoteText({ footnote, passageId, number, sources }: TextProps) {
  const cited = footnote.sources.flatMap((key) => (sources[key] ? [{ key, ...sources[key] }] : []));
  return (
    <div className="footnote" id={`${passageId}-note`} role="note" aria-label={`Footnote ${number}`}>
      <p>
        <span className="footnote-number">{number}</span> {footnote.text}
        {cited.length > 0 && (
          <span className="footnote-sources">
            {cited.length === 1 ? " Source: " : " Sources: "}
            {cited.map(({ key, title, url }, index) => (
              <span key={key}>
                {index > 0 && "; "}
                {url ? (
                  <a href={url} target="_blank" rel="noopener">
                    {title}
                  </a>
                ) : (
                  title
                )}
              </span>
            ))}
            .
          </span>
        )}
      </p>
    </div>
  );
}
