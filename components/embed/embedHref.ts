import type { ViewState } from "@/components/view/view";
import { viewHref } from "@/components/view/viewUrl";

/** Address of a view inside the frame, relative to `/embed`; "?" alone is the home view. */
export function embedHref(view: ViewState): string {
  const href = viewHref(view).slice(1);
  return href || "?";
}
