import { join } from "node:path";
import sharp from "sharp";
import { cropBounds } from "./crop";
import { packages } from "./packages";
import { writeOrigin } from "./writeOrigin";

/** Level 3 of the tiles: 16 × 8 tiles of 675 px, 30 px a degree (2 arc-minutes), row 0 in the north, column 0 at 180° W. */
const tilePx = 675;
const pxPerDegree = 30;

/** `srtm-relief`: heights as grey values, plate carrée, one picture of the crop. */
export async function extractRelief(folder: string): Promise<void> {
  const tiles = join(folder, "usr/share/marble/data/maps/earth/srtm/3");
  const [west, south, east, north] = cropBounds;
  const left = (west + 180) * pxPerDegree;
  const top = (90 - north) * pxPerDegree;
  const width = (east - west) * pxPerDegree;
  const height = (north - south) * pxPerDegree;
  const grey = new Uint8Array(width * height);
  for (let row = Math.floor(top / tilePx); row * tilePx < top + height; row++) {
    for (let column = Math.floor(left / tilePx); column * tilePx < left + width; column++) {
      const tile = sharp(join(tiles, pad(row), `${pad(row)}_${pad(column)}.jpg`)).toColourspace("b-w");
      const { data, info } = await tile.raw().toBuffer({ resolveWithObject: true });
      for (let y = 0; y < tilePx; y++) {
        for (let x = 0; x < tilePx; x++) {
          const [toX, toY] = [column * tilePx + x - left, row * tilePx + y - top];
          if (toX < 0 || toX >= width || toY < 0 || toY >= height) continue;
          grey[toY * width + toX] = data[(y * tilePx + x) * info.channels] ?? 0;
        }
      }
    }
  }
  const png = await sharp(grey, { raw: { width, height, channels: 1 } })
    .toColourspace("b-w")
    .png({ compressionLevel: 9 })
    .toBuffer();
  await writeOrigin(
    "srtm-relief",
    packages.relief,
    {
      producer: "NASA/USGS Shuttle Radar Topography Mission; tiles by the Marble project",
      title: "SRTM heights as grey values, 2 arc-minutes",
      url: "https://www.earthdata.nasa.gov/data/instruments/srtm",
      licence: "Public domain",
      attribution: "Relief: NASA SRTM",
      dataDate: "February 2000",
    },
    { "relief.png": png },
  );
}

const pad = (value: number) => String(value).padStart(6, "0");
