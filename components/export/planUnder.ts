import { balance } from "./columns";
import type { ExportFacts } from "./exportFacts";
import { tickRoomPx } from "./mapBlock";
import type { PageParts } from "./page";
import type { PageSize } from "./pageSizes";
import { columnGap, headerUnits, type Plan, stripHeight } from "./plan";
import { sections } from "./sections";
import { typeStyles } from "./typeStyles";
import { stackHeight } from "./units";

/** Narrower pages have compact type, and the strip in two lines. */
const compactWidth = 480;
const compactStripHeight = 25;

/** Header, map, and all words in columns under it. */
export function planUnder(size: PageSize, facts: ExportFacts, parts: PageParts): Plan {
  const { width, marginPx: margin } = size;
  const types = typeStyles(width);
  const isCompact = width < compactWidth;
  const hasTicks = margin >= 20;
  const inner = width - 2 * margin;
  const count = Math.max(1, Math.floor((inner + columnGap) / (190 + columnGap)));
  const columnWidth = (inner - (count - 1) * columnGap) / count;
  const header = headerUnits(facts, types, inner, parts);
  const text = sections(facts, types, columnWidth, isCompact);
  const units = parts === "picture" ? [...text.dates, ...text.legend] : Object.values(text).flat();
  const columns = balance(units, count);
  const textHeight = Math.max(...columns.map(stackHeight));
  const mapY = margin + (header.length > 0 ? stackHeight(header) + 7 : 0);
  const strip = (hasTicks ? tickRoomPx : 0) + (isCompact ? compactStripHeight : stripHeight);
  const below = strip + 9 + textHeight + margin;
  const mapHeight = size.height === null ? inner * size.mapAspect : size.height - mapY - below;
  const height = mapY + mapHeight + below;
  return {
    height,
    types,
    hasTicks,
    map: { x: margin, y: mapY, width: inner, height: mapHeight },
    header: { units: header, x: margin, y: margin },
    columns: columns.map((column, index) => ({
      units: column,
      x: margin + index * (columnWidth + columnGap),
      y: height - margin - textHeight,
    })),
  };
}
