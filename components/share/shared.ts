import { embedHref } from "@/components/embed/embedHref";
import { allOptions, type EmbedOptions } from "@/components/embed/embedOptions";
import type { Atlas } from "@/components/view/atlas";
import { formatDate } from "@/components/view/formatDate";
import type { ViewState } from "@/components/view/view";
import { viewHref } from "@/components/view/viewUrl";

/** One view to be shared, and where the site is. */
export interface Shared {
  view: ViewState;
  atlas: Atlas;
  /** Start of absolute addresses, without a slash at its end. */
  siteUrl: string;
  /** Hash of the published revision that a frame is pinned to; absent or null = the newest data. */
  pin?: string | null;
}

/** Absolute address of the view on the full page. */
export const permalink = ({ view, siteUrl }: Pick<Shared, "view" | "siteUrl">) => siteUrl + viewHref(view);

/** Absolute address of the view for a frame. */
export function embedUrl(
  { view, siteUrl, pin }: Pick<Shared, "view" | "siteUrl" | "pin">,
  options = allOptions,
): string {
  const query = embedHref(view, options);
  return `${siteUrl}/embed${pin ? `/@${pin}` : ""}${query === "?" ? "" : query}`;
}

/** What the view shows, as the title of a picture or a frame. */
export function viewTitle({ view, atlas }: Pick<Shared, "view" | "atlas">): string {
  const { selection } = view;
  const day = formatDate(view.date);
  switch (selection.kind) {
    case "none":
      return `The Caspian Sea and the Caucasus, ${day}`;
    case "feature":
      return `${atlas.place(selection.featureId)?.name}, ${day}`;
    case "passage":
      return `Places of paragraph ${atlas.passage(selection.passageId)?.paragraph}, ${day}`;
  }
}

export type { EmbedOptions };
