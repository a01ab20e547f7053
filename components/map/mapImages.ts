import type { Icon } from "@/components/style/icons";
import { parseImageId } from "@/components/style/images";
import { hatchTile, type Pixels } from "@/components/style/patterns";

/** Device pixels per CSS px of every image: sharp on dense screens. */
export const imageScale = 2;
const gridUnits = 24;

/** Pixels of an image that the Style asks for by id; null where the id is none of ours. */
export function drawImage(id: string): Pixels | ImageData | null {
  const image = parseImageId(id);
  if (!image) return null;
  if (image.kind === "hatch") return hatchTile(image.hatch, image.colour, imageScale);
  return drawIcon(image.icon, image.colour, image.halo);
}

function drawIcon(icon: Icon, colour: string, halo: string): ImageData | null {
  const size = gridUnits * imageScale;
  const canvas = document.createElement("canvas");
  canvas.width = size;
  canvas.height = size;
  const context = canvas.getContext("2d");
  if (!context) return null;
  context.scale(imageScale, imageScale);
  context.lineCap = "round";
  context.lineJoin = "round";
  for (const path of icon.paths) {
    const shape = new Path2D(path.d);
    const paint = path.paint === "colour" ? colour : halo;
    if (path.stroke) {
      context.lineWidth = path.stroke;
      context.strokeStyle = paint;
      context.stroke(shape);
    } else {
      context.fillStyle = paint;
      context.fill(shape);
    }
  }
  return context.getImageData(0, 0, size, size);
}
