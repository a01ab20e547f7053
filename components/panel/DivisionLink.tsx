import { clear, setDivision } from "@/components/view/change";
import type { ViewState } from "@/components/view/view";
import { viewHref } from "@/components/view/viewUrl";

/** The way to the sheet that divides the sea; how comes then. */
export function DivisionLink({ view }: { view: ViewState }) {
  const divided = setDivision({ ...clear(view), camera: null }, { kind: "method", method: "equidistance" });
  return (
    <p className="division-link">
      <a href={viewHref(divided)}>Divide the Caspian</a>
    </p>
  );
}
