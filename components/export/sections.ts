import type { ExportFacts } from "./exportFacts";
import { institution } from "./exportFacts";
import type { TypeStyles } from "./typeStyles";
import { legendEntry, pair, pairWidth, paragraph, type Unit } from "./units";

/** Room between sections, units of the page. */
const sectionSpace = 9;

/** What stands around a map, in columns of this width. */
export interface Sections {
  /** The three clocks and whose view it is. */
  dates: Unit[];
  legend: Unit[];
  /** The drawing rule and the disputes in view. */
  caption: Unit[];
  sources: Unit[];
  /** How to cite the picture and where it comes from. */
  origin: Unit[];
}

export function sections(facts: ExportFacts, types: TypeStyles, width: number, isCompact: boolean): Sections {
  const heading = (text: string) =>
    paragraph(text, types.heading, width, { role: "H2", spaceBefore: sectionSpace });
  const body = (text: string, spaceBefore = 2.5) => paragraph(text, types.body, width, { spaceBefore });
  const small = (text: string, spaceBefore = 2) => paragraph(text, types.small, width, { spaceBefore });
  const indent = pairWidth("Perspective", types.label) + 8;
  const rows = [...facts.clocks, { label: "Perspective", value: facts.perspective }];
  const disputes = isCompact ? [facts.disputes.join(" ")].filter((text) => text !== "") : facts.disputes;
  return {
    dates: [
      ...rows.map(({ label, value }, index) =>
        pair(label, value, types, { indent, spaceBefore: index === 0 ? sectionSpace : 0 }),
      ),
      ...facts.statements.flatMap((text) => body(text, 3)),
    ],
    legend: [
      ...heading("Legend"),
      ...facts.legend.map(({ status, label }) =>
        legendEntry(status, label, types.body, width, isCompact ? 0.62 : 0.75),
      ),
    ],
    caption: [
      ...heading("How it is drawn"),
      ...body(facts.rule.join(" ")),
      ...(disputes.length > 0 ? heading("Disputes in view") : []),
      ...disputes.flatMap((text) => body(text)),
    ],
    sources: [
      ...heading("Sources and licences"),
      ...(isCompact
        ? small(`${facts.sources.map(({ text }) => text).join(" · ")}.`)
        : facts.sources.flatMap(({ text, url }) =>
            paragraph(text, url ? types.link : types.small, width, {
              spaceBefore: 1.5,
              ...(url ? { href: url } : {}),
            }),
          )),
    ],
    origin: [
      ...heading("Cite"),
      ...small(facts.citation),
      ...paragraph(facts.permalink, types.link, width, { spaceBefore: 2, href: facts.permalink }),
      ...small(`${institution} · edition ${facts.hash}`),
    ],
  };
}
