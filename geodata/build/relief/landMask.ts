import sharp from "sharp";
import type { Geometry } from "@/geodata/schema/feature";
import { linesOf } from "../measure/sphere";
import { type MercatorGrid, pixelOf } from "./mercatorGrid";

/** How much of each pixel is land, 0 to 255: the areas of `land` less those of `water`. */
export async function landMask(
  land: readonly Geometry[],
  water: readonly Geometry[],
  grid: MercatorGrid,
): Promise<Uint8Array> {
  const paths = [pathOf(land, grid, "white"), pathOf(water, grid, "black")].join("");
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${grid.columns}" height="${grid.rows}"><rect width="100%" height="100%" fill="black"/>${paths}</svg>`;
  return sharp(Buffer.from(svg), { unlimited: true }).removeAlpha().extractChannel(0).raw().toBuffer();
}

function pathOf(areas: readonly Geometry[], grid: MercatorGrid, fill: string): string {
  return areas
    .map((area) => {
      const rings = linesOf(area).map((ring) => {
        const points = ring.map(([lon, lat]) =>
          pixelOf(grid, lon, lat)
            .map((px) => px.toFixed(2))
            .join(" "),
        );
        return `M${points.join("L")}Z`;
      });
      // The stroke closes the hairlines that antialiasing leaves between neighbours.
      return `<path d="${rings.join("")}" fill="${fill}" stroke="${fill}" stroke-width="0.5" fill-rule="evenodd"/>`;
    })
    .join("");
}
