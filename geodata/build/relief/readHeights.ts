import sharp from "sharp";
import type { Bounds } from "@/geodata/schema/geometry";

/** Heights in metres above the sea on a plate carrée grid; row 0 in the north, values at the middle of their cells. */
export interface Heights {
  bounds: Bounds;
  columns: number;
  rows: number;
  metres: Float32Array;
}

const file = "geodata/origins/srtm-relief/relief.png";
/** What the extract covers: 30 cells a degree. */
const bounds: Bounds = [36, 34, 62, 50];
const cellsPerDegree = 30;

/**
 * Grey values of the tiles and the heights they stand for, measured against ETOPO5; straight between them. 86 is the level
 * of the Caspian Sea.
 */
const scale: readonly (readonly [grey: number, metres: number])[] = [
  [0, -28],
  [86, -28],
  [92, 0],
  [104, 40],
  [116, 91],
  [128, 170],
  [140, 350],
  [152, 600],
  [164, 835],
  [176, 1075],
  [188, 1667],
  [200, 2235],
  [212, 2745],
  [255, 5642],
];

/** Heights of the relief extract. A median over 3 × 3 cells takes away the ringing of the JPEG tiles that it came in. */
export async function readHeights(): Promise<Heights> {
  const { data, info } = await sharp(file).removeAlpha().toColourspace("b-w").median(3).raw().toBuffer({
    resolveWithObject: true,
  });
  const [columns, rows] = [
    (bounds[2] - bounds[0]) * cellsPerDegree,
    (bounds[3] - bounds[1]) * cellsPerDegree,
  ];
  if (info.width !== columns || info.height !== rows || info.channels !== 1)
    throw new Error(
      `${file}: is ${info.width} × ${info.height} × ${info.channels}; expected ${columns} × ${rows} × 1`,
    );
  return { bounds, columns, rows, metres: Float32Array.from(data, metresOf) };
}

function metresOf(grey: number): number {
  const next = scale.findIndex(([value]) => value >= grey);
  const [[grey1, metres1], [grey2, metres2]] = [
    scale[Math.max(0, next - 1)] ?? [0, 0],
    scale[next] ?? [255, 0],
  ];
  return grey2 === grey1 ? metres2 : metres1 + ((grey - grey1) / (grey2 - grey1)) * (metres2 - metres1);
}
