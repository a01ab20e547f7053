/** How large a frame is, CSS px; null wide: as wide as the column it stands in. */
export interface EmbedSize {
  id: string;
  label: string;
  width: number | null;
  height: number;
}

/** What a column, a page and a wide screen have room for; the first is the usual one. */
export const embedSizes: readonly EmbedSize[] = [
  { id: "responsive", label: "As wide as the column", width: null, height: 560 },
  { id: "320x480", label: "320 × 480", width: 320, height: 480 },
  { id: "480x600", label: "480 × 600", width: 480, height: 600 },
  { id: "640x480", label: "640 × 480", width: 640, height: 480 },
  { id: "800x560", label: "800 × 560", width: 800, height: 560 },
  { id: "1200x750", label: "1200 × 750", width: 1200, height: 750 },
];

/** The size of a name; the usual one where there is no such name. */
export const embedSizeOf = (id: string | null): EmbedSize =>
  embedSizes.find((size) => size.id === id) ?? (embedSizes[0] as EmbedSize);
