import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import { parseImageId, type StyleImage } from "@/components/style/images";
import { hatchTile } from "@/components/style/patterns";
import { element } from "@/components/svg/markup";

/** Device pixels per CSS px. */
const scale = 2;
const gridUnits = 24;

/** A picture that a browser can hand to MapLibre: an SVG, or RGBA pixels in base64. Sizes in device pixels. */
type EmbedImage = { width: number; height: number } & ({ svg: string } | { pixels: string });

/** Every image that a Style may ask for, by id. */
export function embedImages(style: StyleSpecification): Record<string, EmbedImage> {
  const ids = new Set<string>();
  collect(style.layers, ids);
  return Object.fromEntries(
    [...ids].flatMap((id): [string, EmbedImage][] => {
      const image = parseImageId(id);
      return image ? [[id, draw(image)]] : [];
    }),
  );
}

/** All strings within a value that could be image ids. */
function collect(value: unknown, ids: Set<string>): void {
  if (typeof value === "string") {
    if (/^(icon|hatch):/.test(value)) ids.add(value);
  } else if (value && typeof value === "object") {
    for (const part of Object.values(value)) collect(part, ids);
  }
}

function draw(image: StyleImage): EmbedImage {
  if (image.kind === "hatch") {
    const { width, height, data } = hatchTile(image.hatch, image.colour, scale);
    return { width, height, pixels: Buffer.from(data).toString("base64") };
  }
  const paths = image.icon.paths.map(({ d, paint, stroke }) => {
    const colour = paint === "colour" ? image.colour : image.halo;
    const round = { "stroke-linecap": "round", "stroke-linejoin": "round" };
    return element(
      "path",
      stroke ? { d, fill: "none", stroke: colour, "stroke-width": stroke, ...round } : { d, fill: colour },
    );
  });
  const edge = gridUnits * scale;
  const svg = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: edge,
      height: edge,
      viewBox: `0 0 ${gridUnits} ${gridUnits}`,
    },
    paths.join(""),
  );
  return { width: edge, height: edge, svg };
}
