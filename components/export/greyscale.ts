/** A "#rrggbb" colour as the grey of the same lightness (relative luminance, sRGB). */
export function greyOf(colour: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    toLinear(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  );
  const level = Math.round(toSrgb(0.2126 * red + 0.7152 * green + 0.0722 * blue) * 255);
  return `#${level.toString(16).padStart(2, "0").repeat(3)}`;
}

const toLinear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const toSrgb = (value: number) => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055);

/** Markup with every colour of an attribute as grey. */
export const greyMarkup = (markup: string) =>
  markup.replace(/="(#[0-9a-f]{6})"/g, (_, colour: string) => `="${greyOf(colour)}"`);
