import { type EmbedOptions, formatEmbedOptions } from "@/components/embed/embedOptions";
import type { ViewState } from "@/components/view/view";
import { viewHref } from "@/components/view/viewUrl";
import { type EmbedSize, embedSizes } from "./embedSizes";

/** Address of the page that shares a view, with a frame of a size and with options. */
export function shareHref(
  view: ViewState,
  { options, size }: { options: EmbedOptions; size: EmbedSize },
): string {
  const parts = [
    viewHref(view).slice("/?".length),
    formatEmbedOptions(options),
    size.id === embedSizes[0]?.id ? "" : `size=${size.id}`,
  ].filter((part) => part !== "");
  return parts.length > 0 ? `/share?${parts.join("&")}` : "/share";
}
