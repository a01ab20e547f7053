import { balance, fill } from "./columns";
import type { ExportFacts } from "./exportFacts";
import { tickRoomPx } from "./mapBlock";
import type { PageParts } from "./page";
import type { PageSize } from "./pageSizes";
import { columnGap, headerUnits, type Plan, stripHeight } from "./plan";
import { type Sections, sections } from "./sections";
import { typeStyles } from "./typeStyles";
import { stackHeight, type Unit } from "./units";

/** How many columns stand beside the map, and how wide they are; null = as is usual for the page. */
export interface Beside {
  count: number;
  columnWidth: number | null;
  isCompact: boolean;
}

/** Usual width of a column beside the map of a page. */
export const usualColumn = (pageWidth: number) => Math.min(236, Math.max(186, pageWidth * 0.2));

/**
 * Header over the map, dates and legend beside it; the small print beside it as well as far as there is room, and in columns
 * under it. null where dates and legend find no room.
 */
export function planBeside(
  size: PageSize,
  facts: ExportFacts,
  parts: PageParts,
  beside: Beside,
): Plan | null {
  const { width, marginPx: margin } = size;
  const height = size.height ?? width * size.mapAspect;
  const types = typeStyles(width);
  const columnWidth = beside.columnWidth ?? usualColumn(width);
  const mapX = margin + (margin < 24 ? tickRoomPx : 0);
  const mapWidth = width - margin - mapX - beside.count * (columnWidth + columnGap) - 4;
  const side = divide(
    sections(facts, types, columnWidth, beside.isCompact),
    parts,
    beside.count,
    height - 2 * margin,
  );
  if (!side) return null;
  const footCount = Math.max(1, Math.round(mapWidth / 250));
  const footWidth = (mapWidth - (footCount - 1) * columnGap) / footCount;
  // Short lines one under the other would leave the columns half empty.
  const text = sections(facts, types, footWidth, true);
  const foot = balance(
    side.under.flatMap((name) => text[name]),
    footCount,
  );
  const footHeight = Math.max(0, ...foot.map(stackHeight));
  const header = headerUnits(facts, types, mapWidth, parts);
  const mapY = margin + (header.length > 0 ? stackHeight(header) + 9 : 0);
  const footY = height - margin - footHeight;
  const columnX = (index: number) => mapX + mapWidth + 4 + columnGap + index * (columnWidth + columnGap);
  return {
    height,
    types,
    hasTicks: true,
    map: {
      x: mapX,
      y: mapY,
      width: mapWidth,
      height: footY - (footHeight > 0 ? 9 : 0) - stripHeight - tickRoomPx - mapY,
    },
    header: { units: header, x: mapX, y: margin },
    columns: [
      ...side.columns.map((units, index) => ({ units, x: columnX(index), y: margin + 3 })),
      { units: side.lower, x: columnX(beside.count - 1), y: height - margin - stackHeight(side.lower) },
      ...foot.map((units, index) => ({ units, x: mapX + index * (footWidth + columnGap), y: footY })),
    ],
  };
}

type SectionName = keyof Sections;

/** What stands in the columns beside the map, at the foot of the last of them, and under the map. */
interface Divided {
  columns: Unit[][];
  lower: Unit[];
  under: SectionName[];
}

function divide(text: Sections, parts: PageParts, count: number, height: number): Divided | null {
  const names: SectionName[] =
    parts === "picture" ? ["dates", "legend"] : ["dates", "legend", "caption", "sources", "origin"];
  for (let end = names.length; end >= 2; end--) {
    const columns = fill(
      names.slice(0, end).flatMap((name) => text[name]),
      height,
    );
    if (columns.length > count) continue;
    const rest = names.slice(end);
    // Sources and citation go to the foot of the last column where they fit.
    const last = columns[count - 1] ?? [];
    const ends = rest.filter((name) => name !== "caption");
    const lower = ends.flatMap((name) => text[name]);
    const isRoomy = lower.length > 0 && stackHeight(last) + 12 + stackHeight(lower) <= height;
    return isRoomy
      ? { columns, lower, under: rest.filter((name) => name === "caption") }
      : { columns, lower: [], under: rest };
  }
  return null;
}
