import { parseImageId } from "@/components/style/images";
import { element, round, unlessOpaque } from "./markup";
import type { Picture } from "./picture";

/** Grid of the pictograms: at `icon-size` 1 they are as many px wide. */
const gridUnits = 24;

/** Width and height of an image of the Style at `icon-size` 1, px. */
export function iconEdgePx(imageId: string): number {
  return parseImageId(imageId)?.kind === "icon" ? gridUnits : 0;
}

/** A pictogram about the origin, turned clockwise by `degrees`; its drawing is in the SVG once. */
export function drawIcon(
  imageId: string,
  edgePx: number,
  opacity: number,
  picture: Picture,
  degrees = 0,
): string {
  const image = parseImageId(imageId);
  if (image?.kind !== "icon" || opacity === 0) return "";
  const ref = picture.define(imageId, (id) => {
    const paths = image.icon.paths.map(({ d, paint, stroke }) => {
      const colour = paint === "colour" ? image.colour : image.halo;
      return element(
        "path",
        stroke ? { d, fill: "none", stroke: colour, "stroke-width": stroke } : { d, fill: colour },
      );
    });
    const middle = `translate(${-gridUnits / 2} ${-gridUnits / 2})`;
    return element("g", { id, transform: middle, "stroke-linecap": "round" }, paths.join(""));
  });
  const turn = degrees ? `rotate(${Math.round(degrees)})` : "";
  const transform = `${turn}scale(${round(edgePx / gridUnits)})`;
  return element("use", { href: `#${ref}`, transform, opacity: unlessOpaque(opacity) });
}
