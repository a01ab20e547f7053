import { pictureFormats } from "./exportHref";
import type { ExportRequest } from "./exportRequest";

/** `<id>_<short-name>_<size>_<YYYYMMDD>.<ext>` (CONVENTIONS P7): the article's series, the link's name, the shown date. */
export function fileName({ name, format, size, tone, view }: ExportRequest, series: string): string {
  const isPicture = pictureFormats.some((candidate) => candidate === format);
  const kind = isPicture ? `${size.id}${tone === "greyscale" ? "-greyscale" : ""}` : "data";
  return `${slug(series)}_${name}_${kind}_${view.date.replaceAll("-", "")}.${format}`;
}

/** Small letters, digits and hyphens: "INSS Insight No. 366" is "inss-insight-366". */
const slug = (text: string) =>
  text
    .toLowerCase()
    .replace(/\bno\. /g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
