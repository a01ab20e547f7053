import type { Atlas } from "@/components/view/atlas";
import type { ViewState } from "@/components/view/view";
import type { PageParagraph, PagePassage } from "@/geodata/schema/article";
import type { FeatureId, PassageId } from "@/geodata/schema/ids";
import type { Source } from "@/geodata/schema/place";
import { PassageItem } from "./PassageItem";
import { VerbatimParagraph } from "./VerbatimParagraph";

interface Props {
  paragraph: PageParagraph;
  passages: readonly PagePassage[];
  /** The paragraph's own words, where the server was given them. */
  text: string | undefined;
  atlas: Atlas;
  view: ViewState;
  hoveredIds: readonly FeatureId[];
  sources: Record<string, Source>;
  footnotes: ReadonlyMap<PassageId, number>;
}

/** One paragraph: its number, what it is about, and its Passages in order, or its own words. */
export function ArticleParagraph({ paragraph, passages, text, ...shared }: Props) {
  return (
    <section className="paragraph" id={`paragraph-${paragraph.n}`}>
      <h2>
        <span className="paragraph-number">¶{paragraph.n}</span> {paragraph.heading}
      </h2>
      {text === undefined ? (
        <ol className="passages">
          {passages.map((passage) => (
            <PassageItem key={passage.id} passage={passage} isAnchor {...shared} />
          ))}
        </ol>
      ) : (
        <VerbatimParagraph text={text} passages={passages} {...shared} />
      )}
    </section>
  );
}
