import type { Metadata } from "next";
import { previewHref, previewPx } from "@/components/share/preview";
import type { ViewState } from "@/components/view/view";

/** What a page says of itself where a link to it is shown, with a picture of its view. */
export const openGraph = (title: string, description: string, view: ViewState): Metadata["openGraph"] => ({
  title,
  description,
  type: "article",
  siteName: "Passage Atlas",
  images: [{ url: previewHref(view), ...previewPx, type: "image/png" }],
});
