import { icons } from "@/components/style/icons";
import { element, round } from "@/components/svg/markup";
import { distanceWords } from "@/components/view/edgePlaces";
import { cornerOf, edgePositions, labelHeight } from "@/components/view/edgePositions";
import type { ExportFacts } from "./exportFacts";
import { widthPx } from "./faces";
import type { Block, Item } from "./page";
import type { Plan } from "./plan";
import { ruleColour } from "./typeStyles";

const arrowPx = 11;
const inset = 6;
const gap = 4;
/** The pictograms' grid. */
const gridUnits = 24;

/** Places beyond the map as labels inside its frame, each with an arrow that points where the place lies from Baku. */
export function edgeBlocks({ places, covered }: ExportFacts["beyond"], { map, types }: Plan): Block[] {
  const { value: nameStyle, label: distanceStyle } = types;
  const labels = places.map((place) => {
    const distance = distanceWords(place.distanceKm);
    const nameWidth = widthPx(place.name, nameStyle.face, nameStyle.sizePx);
    const distanceWidth = widthPx(distance, distanceStyle.face, distanceStyle.sizePx);
    const width = 2 * inset + arrowPx + nameWidth + distanceWidth + 2 * gap;
    return { ...place, distance, nameWidth, width };
  });
  const height = Math.min(labelHeight, nameStyle.sizePx * 1.9);
  return edgePositions(labels, map, { left: 0, top: 0, right: 0, bottom: 0 }, covered).map((label) => {
    const { width } = label;
    const [x, y] = cornerOf(label, width, height);
    const [left, top] = [map.x + x, map.y + y];
    const baseline = top + height / 2 + nameStyle.sizePx * 0.36;
    const ground = element("rect", {
      width: round(width),
      height: round(height),
      rx: round(height / 2),
      fill: "#ffffff",
      "fill-opacity": 0.92,
      stroke: label.isSelected ? nameStyle.colour : ruleColour,
      "stroke-width": label.isSelected ? 1.2 : 0.6,
    });
    const scale = arrowPx / gridUnits;
    const arrow = element("path", {
      d: icons.arrow.paths[0]?.d,
      fill: distanceStyle.colour,
      transform: `translate(${round(inset + arrowPx / 2)} ${round(height / 2)}) rotate(${Math.round(label.bearingDegrees)}) scale(${round(scale)}) translate(${-gridUnits / 2} ${-gridUnits / 2})`,
    });
    const nameX = left + inset + arrowPx + gap;
    const say = (text: string, at: number, { face, sizePx, colour }: typeof nameStyle): Item => ({
      kind: "text",
      x: at,
      y: baseline,
      text,
      face,
      sizePx,
      colour,
    });
    const items: Item[] = [
      { kind: "graphic", x: left, y: top, markup: ground + arrow },
      say(label.name, nameX, nameStyle),
      say(label.distance, nameX + label.nameWidth + gap, distanceStyle),
    ];
    return { role: "P", items };
  });
}
