import { articleDate } from "@/components/view/home";
import type { ViewState } from "@/components/view/view";
import { sovietUnionEnd } from "@/geodata/schema/catalogue";
import { perspectiveRule } from "./perspectiveWords";

/** How every view is drawn and named, and whose word that is (D1, D5, D6). */
export function drawingRule(view: ViewState): string[] {
  const { date } = view;
  const borders =
    date < sovietUnionEnd
      ? "with the borders of 1991: those between Soviet republics were internal ones then, and earlier courses are not known to this map"
      : "on internationally recognised borders";
  return [
    perspectiveRule(view, borders),
    ...(date === articleDate ? [] : ["What has no known dates is drawn as in August 2012."]),
    "Two names with a slash are those of two communities; their order says nothing of right.",
    "Passage Atlas takes no position on any territory, boundary or name.",
  ];
}
