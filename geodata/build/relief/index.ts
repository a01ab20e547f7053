import sharp from "sharp";
import type { Geometry } from "@/geodata/schema/feature";
import { frame } from "@/geodata/schema/geometry";
import type { BuiltFiles } from "../join/joinPlaces";
import type { BuiltFile } from "../manifest";
import { landMask } from "./landMask";
import { type MercatorGrid, mercatorGrid } from "./mercatorGrid";
import { readHeights } from "./readHeights";
import { sampleHeights } from "./sampleHeights";
import { shade } from "./shade";

/** How light and shadow are laid over the land of one theme: colour, and alpha (0 to 255) where they are strongest. */
interface Ink {
  shadow: { rgb: readonly [number, number, number]; alpha: number };
  light: { rgb: readonly [number, number, number]; alpha: number };
}
const inks: Record<"light" | "dark", Ink> = {
  light: { shadow: { rgb: [104, 90, 68], alpha: 135 }, light: { rgb: [255, 253, 247], alpha: 190 } },
  dark: { shadow: { rgb: [8, 10, 13], alpha: 170 }, light: { rgb: [196, 203, 212], alpha: 62 } },
};

/** One and a half pixels for each cell of the heights: what the picture can hold in its 150 kB without bands. */
const columns = 1125;

/** `relief-light.webp` and `relief-dark.webp`: shaded relief of the frame, land only, to be laid over the fill of the land. */
export async function buildRelief(layers: BuiltFiles): Promise<BuiltFile[]> {
  const grid = mercatorGrid(frame, columns);
  const light = shade(sampleHeights(await readHeights(), grid), grid);
  const areasOf = (id: "countries" | "lakes" | "sea"): Geometry[] =>
    (layers.get(id) ?? []).flatMap(({ geometry }) => (geometry && geometry.type !== "Point" ? geometry : []));
  const mask = await landMask(areasOf("countries"), [...areasOf("lakes"), ...areasOf("sea")], grid);
  const themes = Object.keys(inks) as (keyof typeof inks)[];
  return Promise.all(
    themes.map(async (theme) => ({
      file: `relief-${theme}.webp`,
      title: `Shaded relief, ${theme} theme`,
      bytes: await paint(light, mask, grid, inks[theme]),
      origins: ["srtm-relief"],
    })),
  );
}

/** Shades below this are steps of the 8-bit heights on plains, not relief. */
const noise = 0.015;

function paint(light: Float32Array, mask: Uint8Array, grid: MercatorGrid, ink: Ink): Promise<Buffer> {
  const rgba = Buffer.alloc(light.length * 4);
  light.forEach((value, pixel) => {
    const { rgb, alpha } = value < 0 ? ink.shadow : ink.light;
    const strength = Math.min(1, Math.max(0, Math.abs(value) - noise)) * ((mask[pixel] as number) / 255);
    rgba.set([...rgb, Math.round(alpha * strength)], pixel * 4);
  });
  return sharp(rgba, { raw: { width: grid.columns, height: grid.rows, channels: 4 } })
    .webp({ quality: 10, alphaQuality: 50, effort: 6 })
    .toBuffer();
}
