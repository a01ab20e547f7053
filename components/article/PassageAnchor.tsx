import type { PagePassage } from "@/geodata/schema/article";
import { originalHref } from "./textFragment";

/** “first words … last words”, as a link to the Passage in the original. */
export function PassageAnchor({ passage, articleUrl }: { passage: PagePassage; articleUrl: string }) {
  const { start, end } = passage.selector;
  return (
    <a
      className="passage-anchor"
      href={originalHref(articleUrl, passage.selector)}
      target="_blank"
      rel="noopener"
      aria-label={`Original, ¶${passage.paragraph}: ${start}${end ? ` … ${end}` : ""}`}
    >
      <q>
        {start}
        {end && ` … ${end}`}
      </q>
    </a>
  );
}
