import advances from "./fonts/advances.json" with { type: "json" };

/** Faces that the words around a map are set in. */
export const faces = {
  regular: { family: "Noto Sans", weight: 400, style: "normal", file: "NotoSans-Regular" },
  semibold: { family: "Noto Sans", weight: 600, style: "normal", file: "NotoSans-SemiBold" },
  italic: { family: "Noto Sans", weight: 400, style: "italic", file: "NotoSans-Italic" },
  serif: { family: "Source Serif 4", weight: 400, style: "normal", file: "SourceSerif4-Regular" },
  serifBold: { family: "Source Serif 4", weight: 600, style: "normal", file: "SourceSerif4-SemiBold" },
} as const satisfies Record<
  string,
  { family: string; weight: number; style: string; file: keyof typeof advances }
>;
export type FaceId = keyof typeof faces;

/** Faces of other scripts, for names on the map; renderers fall back to them by character. */
const scriptFiles = [
  "NotoSansArmenian-Regular",
  "NotoSansGeorgian-Regular",
  "NotoSansArabic-Regular",
  "NotoSansHebrew-Regular",
];

/** Names of all font files in `components/export/fonts`, TrueType, written by `npm run fonts`. */
export const printFontFiles: readonly string[] = [
  ...Object.values(faces).map(({ file }) => file),
  ...scriptFiles,
].map((name) => `${name}.ttf`);

/** Of a character that the face lacks: about a wide letter. */
const unknownAdvance = 700;

/** Width of a line of text, px, without kerning. */
export function widthPx(text: string, face: FaceId, sizePx: number): number {
  const table: Record<string, number> = advances[faces[face].file];
  let sum = 0;
  for (const character of text) sum += table[character] ?? unknownAdvance;
  return (sum / 1000) * sizePx;
}
