import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import table from "./fonts/fonts.json" with { type: "json" };

/** A subset font of `components/style/fonts`, made by `npm run fonts`. */
export interface FontFile {
  file: string;
  /** "Noto Sans" for the interface and the map, "Source Serif 4" for reading. */
  family: string;
  weight: number;
  style: string;
  /** Code points that the file holds, as in CSS: "U+20-7E". */
  unicodeRange: string[];
  /** Drawn on the map as well as on the page. */
  isOnMap: boolean;
  sha256: string;
}

export const fontFiles: readonly FontFile[] = table;

/** Font stacks of the map's labels, each one face of Noto Sans. */
export const fontStacks = {
  regular: ["Noto Sans Regular"],
  semibold: ["Noto Sans SemiBold"],
  italic: ["Noto Sans Italic"],
} as const;

const stackOf = ({ weight, style }: FontFile) =>
  style === "italic" ? fontStacks.italic[0] : weight >= 600 ? fontStacks.semibold[0] : fontStacks.regular[0];

export const fontUrl = (baseUrl: string, { file, sha256 }: FontFile) =>
  `${baseUrl}/${file}?v=${sha256.slice(0, 8)}`;

/**
 * The root property `font-faces` of the Style. Scripts that are held in the regular face alone (Armenian, Georgian,
 * Arabic, Hebrew) serve the other two as well.
 */
export function fontFaces(baseUrl: string): NonNullable<StyleSpecification["font-faces"]> {
  const onMap = fontFiles.filter((font) => font.isOnMap);
  const regular = onMap.filter((font) => stackOf(font) === fontStacks.regular[0]);
  const entries = Object.values(fontStacks).map(([name]) => {
    const own = onMap.filter((font) => stackOf(font) === name);
    const owned = new Set(own.map(scriptOf));
    const lent = regular.filter((font) => !owned.has(scriptOf(font)));
    return [
      name,
      [...own, ...lent].map((font) => ({ url: fontUrl(baseUrl, font), "unicode-range": font.unicodeRange })),
    ] as const;
  });
  return Object.fromEntries(entries);
}

/** Files are called `<family>-<script>-<weight>-<style>.woff2`. */
function scriptOf({ file, family }: FontFile): string {
  return file
    .slice(family.length + 1)
    .split("-")
    .slice(0, -2)
    .join("-");
}

/** `@font-face` rules of the page. */
export function fontFaceCss(baseUrl: string): string {
  return fontFiles
    .map(
      (font) =>
        `@font-face { font-family: "${font.family}"; font-weight: ${font.weight}; font-style: ${font.style}; ` +
        `font-display: swap; src: url("${fontUrl(baseUrl, font)}") format("woff2"); ` +
        `unicode-range: ${font.unicodeRange.join(", ")}; }`,
    )
    .join("\n");
}
