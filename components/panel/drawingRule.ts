import { formatDate } from "@/components/view/formatDate";
import { articleDate } from "@/components/view/home";
import type { ViewState } from "@/components/view/view";
import { sovietUnionEnd } from "@/geodata/schema/catalogue";

/** How every view is drawn and named, and whose word that is (D1, D5, D6). */
export function drawingRule({ date }: ViewState): string[] {
  const borders =
    date < sovietUnionEnd
      ? "with the borders of 1991: those between Soviet republics were internal ones then, and earlier courses are not known to this map"
      : "on internationally recognised borders";
  return [
    `Drawn as things stood on the ground on ${formatDate(date)}, ${borders}.`,
    ...(date === articleDate ? [] : ["What has no known dates is drawn as in August 2012."]),
    "Two names with a slash are those of two communities; their order says nothing of right.",
    "Passage Atlas takes no position on any territory, boundary or name.",
  ];
}
