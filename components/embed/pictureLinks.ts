import { escapeXml } from "@/components/svg/markup";
import { type EmbedOptions, formatEmbedOptions } from "./embedOptions";

/** The picture of a view with links that keep the frame's options; without links where nothing can be chosen. */
export function pictureWithOptions(picture: string, options: EmbedOptions): string {
  if (!options.interactive) return picture.replaceAll(/<a href="[^"]*"/g, "<a");
  const more = escapeXml(formatEmbedOptions(options));
  return more ? picture.replaceAll(/<a href="(\?[^"]+)"/g, `<a href="$1&amp;${more}"`) : picture;
}
