import { html } from "@/components/view/html";
import type { ViewState } from "@/components/view/view";
import { embedHref } from "./embedHref";
import type { EmbedView } from "./embedView";

type Attributes = Parameters<typeof html>[1];

/** A link to another view in the same frame; plain text in a frame where nothing can be chosen. */
export function choice(
  { options }: Pick<EmbedView, "options">,
  view: ViewState,
  content: string,
  attributes: Attributes = {},
): string {
  if (!options.interactive) return html("span", attributes, content);
  return html("a", { href: embedHref(view, options), ...attributes }, content);
}
