import type { Size } from "@/components/svg/camera";
import type { ExportFacts } from "./exportFacts";
import type { PageParts } from "./page";
import type { TypeStyles } from "./typeStyles";
import { paragraph, type Unit } from "./units";

/** Room between columns, units of the page. */
export const columnGap = 18;
/** Room of the strip under a map: scale bar, projection, north. */
export const stripHeight = 21;

/** Where the parts of a page stand. */
export interface Plan {
  height: number;
  map: Size & { x: number; y: number };
  /** Whether degrees stand at the map's frame. */
  hasTicks: boolean;
  header: { units: Unit[]; x: number; y: number };
  columns: { units: Unit[]; x: number; y: number }[];
  types: TypeStyles;
}

/** Title, what is selected, which article the map belongs to, what it shows. */
export function headerUnits(facts: ExportFacts, types: TypeStyles, width: number, parts: PageParts): Unit[] {
  if (parts === "picture") return [];
  const { title, subtitle, deck, shows, sinceArticle } = facts;
  return [
    ...paragraph(title, types.title, width, { role: "H1" }),
    ...(subtitle ? paragraph(subtitle, types.subtitle, width, { role: "P", spaceBefore: 1 }) : []),
    ...paragraph(deck, types.deck, width, { spaceBefore: 3 }),
    ...paragraph(shows, types.deck, width),
    ...(sinceArticle ? paragraph(sinceArticle, types.badge, width, { spaceBefore: 2 }) : []),
  ];
}
