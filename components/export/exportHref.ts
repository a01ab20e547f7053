import type { ViewState } from "@/components/view/view";
import { viewHref } from "@/components/view/viewUrl";

/** Pictures and documents of a view. */
export const pictureFormats = ["svg", "png", "pdf", "docx", "pptx"] as const;
/** The Features of a view. */
export const dataFormats = ["geojson", "topojson", "csv", "kml"] as const;
export const exportFormats = [...pictureFormats, ...dataFormats] as const;
export type PictureFormat = (typeof pictureFormats)[number];
export type DataFormat = (typeof dataFormats)[number];
export type ExportFormat = (typeof exportFormats)[number];

/** Parameters of an export beside those of its view. */
export const exportKeys = ["size", "dpi", "theme"] as const;

/** A short name for a view: what is selected, or the whole. */
export function exportName({ selection }: ViewState): string {
  switch (selection.kind) {
    case "none":
      return "caspian-and-caucasus";
    case "feature":
      return selection.featureId;
    case "passage":
      return `passage-${selection.passageId}`;
  }
}

/** Link to an export of a view; without options as its format has it. Exports have themes of their own. */
export function exportHref(
  view: ViewState,
  format: ExportFormat,
  options: { size?: string; dpi?: number; theme?: "greyscale" } = {},
): string {
  const query = viewHref({ ...view, theme: "auto" }).slice("/".length);
  const parts = exportKeys.flatMap((key) => (options[key] === undefined ? [] : `${key}=${options[key]}`));
  const own = parts.length > 0 ? `${query ? "&" : "?"}${parts.join("&")}` : "";
  return `/export/${exportName(view)}.${format}${query}${own}`;
}
