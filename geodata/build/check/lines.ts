import gjv from "geojson-validation";
import { pointerTo, type Report } from "./problem";
import { reportMessages } from "./structureMessages";

/** Numbers of a position as GeoJSON allows them: longitude, latitude, perhaps an altitude. */
export type Numbers = number[];

/** The array at a pointer, or null, reported, where it is something else. */
export function arrayAt(value: unknown, pointer: string, report: Report): unknown[] | null {
  if (Array.isArray(value)) return value as unknown[];
  reportMessages(["coordinates must be an array"], value, pointer, report);
  return null;
}

/** The position at a pointer, or null, reported, where it is none. */
export function positionAt(value: unknown, pointer: string, report: Report): Numbers | null {
  return reportMessages(gjv.isPosition(value, true), value, pointer, report) ? (value as Numbers) : null;
}

/** The positions at a pointer, or null where one of them is none; each that is none is reported. */
export function positionsAt(value: unknown, pointer: string, report: Report): Numbers[] | null {
  const items = arrayAt(value, pointer, report);
  if (!items) return null;
  let areGood = true;
  for (let i = 0; i < items.length; i++) {
    const messages = gjv.isPosition(items[i], true);
    if (messages.length === 0) continue;
    areGood = false;
    reportMessages(messages, items[i], pointerTo(pointer, i), report);
  }
  return areGood ? (items as Numbers[]) : null;
}

/** Whether positions make a line; the reason why not is reported. */
export function isLine(positions: Numbers[], pointer: string, report: Report): boolean {
  return reportMessages(gjv.isLineStringCoor(positions, true), positions, pointer, report);
}

/** Whether positions make a closed ring; the reasons why not are reported. */
export function isRing(positions: Numbers[], pointer: string, report: Report): boolean {
  // geojson-validation throws on an empty ring, and knows rings only as part of a polygon: hence the "at 0: ".
  const messages =
    positions.length === 0
      ? ["coordinates must have at least four positions"]
      : gjv.isPolygonCoor([positions], true).map((message) => message.replace(/^at 0: /, ""));
  return reportMessages(messages, positions, pointer, report);
}
