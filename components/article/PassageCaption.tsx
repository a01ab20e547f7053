import { clear } from "@/components/view/change";
import type { ViewState } from "@/components/view/view";
import { viewHref } from "@/components/view/viewUrl";
import type { PagePassage } from "@/geodata/schema/article";

/** The map's caption while a Passage is selected: which words the outlined places belong to. */
export function PassageCaption({ passage, view }: { passage: PagePassage; view: ViewState }) {
  return (
    <section className="passage-card" aria-label={`Selected passage in paragraph ${passage.paragraph}`}>
      <p className="gist">
        <span className="paragraph-number">¶{passage.paragraph}</span> {passage.gist}
      </p>
      <a className="close" href={viewHref(clear(view))}>
        <span className="visually-hidden">Close and show the whole map</span>
        <span aria-hidden="true">×</span>
      </a>
    </section>
  );
}
