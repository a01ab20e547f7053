import { creditLines, dataSpan } from "@/components/panel/credits";
import { visibleDisputes } from "@/components/panel/disclaimer";
import { drawingRule } from "@/components/panel/drawingRule";
import { type MapFile, visibleOrigins } from "@/components/panel/visibleOrigins";
import { formatDate } from "@/components/view/formatDate";
import type { Manifest } from "@/geodata/schema/origin";
import { permalink, type Shared, viewTitle } from "./shared";

export interface Captioned extends Shared {
  files: readonly MapFile[];
  origins: Manifest["origins"];
}

/** What must stand under a picture of the view: rule, clocks, the disputes in sight, sources, the way back (D1). */
export function caption(shared: Captioned): string {
  const { view, atlas, files, origins } = shared;
  const { article } = atlas;
  const credits = visibleOrigins(view, files).flatMap((id) => origins[id] ?? []);
  const data = creditLines(credits).map(
    ({ attribution, licences }) => `${attribution} (${licences.join(", ")})`,
  );
  return [
    `${viewTitle(shared)}. Map: Passage Atlas, to “${article.title}”, ${article.authors.join(" and ")}, ${article.series}.`,
    `Article: ${formatDate(article.date)}. Shown: ${formatDate(view.date)}. Data: ${dataSpan(credits)}.`,
    drawingRule(view).join(" "),
    visibleDisputes(view, atlas).join(" "),
    `Sources: ${data.join("; ")}.`,
    permalink(shared),
  ]
    .filter((part) => part !== "")
    .join("\n");
}
