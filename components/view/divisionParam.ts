import { divisionMethods, shareRange } from "@/geodata/schema/catalogue";
import type { Division } from "./view";

const shareForm = /^share-(\d{2}(?:\.\d)?)$/;

/** Link form of a division: the method's id, or `share-15.5` for a share of Iran in per cent; "" where the sea is not divided. */
export function formatDivision(division: Division): string {
  switch (division.kind) {
    case "none":
      return "";
    case "method":
      return division.method;
    case "share":
      return `share-${division.percent}`;
  }
}

/** Division of a link; null where the text is none. */
export function parseDivision(text: string): Division | null {
  const method = divisionMethods.find((candidate) => candidate === text);
  if (method) return { kind: "method", method };
  const percent = Number(shareForm.exec(text)?.[1] ?? Number.NaN);
  return percent >= shareRange.least && percent <= shareRange.most ? { kind: "share", percent } : null;
}
