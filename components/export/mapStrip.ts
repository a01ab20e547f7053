import type { Size } from "@/components/svg/camera";
import { element, round } from "@/components/svg/markup";
import type { Camera } from "@/components/view/view";
import { widthPx } from "./faces";
import type { Block, Item, TextItem } from "./page";
import type { PageSize } from "./pageSizes";
import { formatLatitude, scaleBar } from "./scaleBar";
import { ink, type TypeStyle, type TypeStyles } from "./typeStyles";

const barHeight = 3.6;
const gap = 14;
const northWidth = 12;

/** The projection of every picture. */
export const projectionWords = "Web Mercator, WGS 84 (EPSG:3857)";

/** What stands right under the map: scale bar, scale, projection, north. */
export function mapStrip(
  camera: Camera,
  map: Size & { x: number; y: number },
  size: PageSize,
  types: TypeStyles,
): Block[] {
  const bar = scaleBar(camera, Math.min(150, map.width * 0.3), size.unitsPerInch);
  const top = map.y + 4;
  const baseline = top + types.tick.sizePx;
  const barTop = baseline + 3;
  const say = (
    text: string,
    x: number,
    y: number,
    anchor: TextItem["anchor"],
    style: TypeStyle,
  ): TextItem => ({
    kind: "text",
    x,
    y,
    text,
    face: style.face,
    sizePx: style.sizePx,
    colour: style.colour,
    anchor,
  });
  const middle = bar.widthPx / 2;
  const labels: Item[] = [
    say("0", map.x, baseline, "start", types.tick),
    ...(bar.parts % 2 === 0 && bar.widthPx > 80
      ? [say(format(bar.km / 2), map.x + middle, baseline, "middle", types.tick)]
      : []),
    say(`${format(bar.km)} km`, map.x + bar.widthPx, baseline, "middle", types.tick),
  ];
  const latitude = formatLatitude(bar.latitude);
  const scaleWords = size.isPaper ? `Scale ${bar.fraction} at ${latitude}` : `Scale bar true at ${latitude}`;
  const textX = map.x + bar.widthPx + widthPx(" 000 km", "regular", 8) / 2 + gap;
  const right = map.x + map.width - northWidth - 8;
  const oneLine = `${scaleWords} · ${projectionWords}`;
  const isOneLine = widthPx(oneLine, types.small.face, types.small.sizePx) <= right - textX;
  const texts = isOneLine
    ? [say(oneLine, textX, barTop + barHeight, "start", types.small)]
    : [
        say(scaleWords, textX, baseline, "start", types.small),
        say(projectionWords, textX, baseline + types.small.lineHeightPx, "start", types.small),
      ];
  const north: Item[] = [
    { kind: "graphic", x: map.x + map.width - northWidth, y: top, markup: northArrow },
    say("N", map.x + map.width - northWidth - 2, barTop + barHeight, "end", types.value),
  ];
  const barItem: Item = { kind: "graphic", x: map.x, y: barTop, markup: barMarkup(bar.widthPx, bar.parts) };
  return [
    { role: "P", items: [barItem, ...labels] },
    { role: "P", items: texts },
    { role: "P", items: north },
  ];
}

const format = (km: number) => (km >= 1 ? km.toLocaleString("en-GB") : String(km));

/** Alternately filled parts. */
function barMarkup(width: number, parts: number): string {
  const part = width / parts;
  const filled = Array.from({ length: parts }, (_, index) =>
    index % 2 === 0
      ? element("rect", { x: round(index * part), width: round(part), height: barHeight, fill: ink })
      : "",
  );
  const frame = element("rect", {
    width: round(width),
    height: barHeight,
    fill: "none",
    stroke: ink,
    "stroke-width": 0.6,
  });
  return filled.join("") + frame;
}

/** Points up the page: north is up in every picture. */
const northArrow = `<path d="M6 0L10.5 15L6 12L1.5 15Z" fill="none" stroke="${ink}" stroke-width="0.7" stroke-linejoin="round"/><path d="M6 0L6 12L1.5 15Z" fill="${ink}"/>`;
