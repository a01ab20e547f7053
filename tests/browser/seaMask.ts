import { PNG } from "pngjs";

/** For each pixel of a light map whether it is water: bluer than red, which land, relief and ink are not. */
export function seaOf(picture: Buffer): boolean[] {
  const { data, width, height } = PNG.sync.read(picture);
  return Array.from({ length: width * height }, (_, index) => {
    const [red = 0, , blue = 0] = data.subarray(index * 4, index * 4 + 3);
    return blue - red > 8 && blue > 160;
  });
}

/** Share of the pixels that are water, 0 to 1. */
export const shareOf = (mask: readonly boolean[]) => mask.filter(Boolean).length / mask.length;
