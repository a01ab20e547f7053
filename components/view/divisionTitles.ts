import type { DivisionMethod } from "@/geodata/schema/catalogue";

/** What each way of dividing the sea is called, on the page and on exports. */
export const divisionTitles: Record<DivisionMethod | "share", string> = {
  equidistance: "Equidistance, islands counted",
  "equidistance-mainland": "Equidistance, islands not counted",
  "astara-hasankuli": "Astara–Hasan-Kuli line",
  "equal-parts": "Five equal parts",
  agreed: "Agreed lines in the north",
  zones: "Zones of the convention of 2018",
  share: "A share for Iran",
};
