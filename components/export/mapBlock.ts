import type { Size } from "@/components/svg/camera";
import { element, round } from "@/components/svg/markup";
import type { Camera } from "@/components/view/view";
import { graticuleTicks } from "./graticule";
import type { Block, Item } from "./page";
import { ink, type TypeStyle } from "./typeStyles";

/** Room for the degrees beside and under the frame. */
export const tickRoomPx = 11;

/** The map in its frame, with its picture's markup put where the frame is. */
export function mapBlock(
  svg: string,
  alt: string,
  { x, y, width, height }: Size & { x: number; y: number },
): Block {
  const inner = svg.replace(/^<svg /, '<svg x="0" y="0" overflow="hidden" ');
  const frame = element("rect", {
    width: round(width),
    height: round(height),
    fill: "none",
    stroke: ink,
    "stroke-width": 0.9,
  });
  return { role: "Figure", alt, items: [{ kind: "graphic", x, y, markup: inner + frame }] };
}

/** Degrees along the frame's left and lower sides. */
export function graticuleBlock(
  camera: Camera,
  { x, y, width, height }: Size & { x: number; y: number },
  style: TypeStyle,
): Block {
  const { meridians, parallels } = graticuleTicks(camera, { width, height });
  const ticks = [
    ...meridians.map(({ at }) => `M${round(at)} ${round(height)}v3.5M${round(at)} 0v-3.5`),
    ...parallels.map(({ at }) => `M0 ${round(at)}h-3.5M${round(width)} ${round(at)}h3.5`),
  ].join("");
  const shared = { kind: "text", face: style.face, sizePx: style.sizePx, colour: style.colour } as const;
  const labels: Item[] = [
    ...meridians.map(
      ({ at, label }): Item => ({ ...shared, x: x + at, y: y + height + 11, text: label, anchor: "middle" }),
    ),
    ...parallels.map(
      ({ at, label }): Item => ({
        ...shared,
        x: x - 5.5,
        y: y + at,
        text: label,
        anchor: "middle",
        turn: -90,
      }),
    ),
  ];
  const markup = element("path", { d: ticks, fill: "none", stroke: ink, "stroke-width": 0.7 });
  return { role: "Artifact", items: ticks ? [{ kind: "graphic", x, y, markup }, ...labels] : [] };
}
