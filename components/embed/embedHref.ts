import type { ViewState } from "@/components/view/view";
import { viewHref } from "@/components/view/viewUrl";
import { allOptions, type EmbedOptions, formatEmbedOptions } from "./embedOptions";

/** Address of a view inside the frame, relative to `/embed`; "?" alone is the home view. */
export function embedHref(view: ViewState, options: EmbedOptions = allOptions): string {
  return withQuery(viewHref(view).slice(1) || "?", formatEmbedOptions(options));
}

const withQuery = (href: string, more: string) =>
  more ? `${href}${href.endsWith("?") ? "" : "&"}${more}` : href;
