import type { Atlas } from "@/components/view/atlas";
import type { ViewState } from "@/components/view/view";
import { visibleDisputes } from "./disclaimer";

/** A sentence for each dispute in view, to be unfolded. */
export default function DisputeList({ atlas, view }: { atlas: Atlas; view: ViewState }) {
  const disputes = visibleDisputes(view, atlas);
  if (disputes.length === 0) return null;
  return (
    <details>
      <summary>
        {disputes.length === 1 ? "One dispute" : `${disputes.length} disputes`} in view, in words
      </summary>
      <ul>
        {disputes.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}
