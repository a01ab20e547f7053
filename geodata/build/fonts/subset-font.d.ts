declare module "subset-font" {
  /** A font with only the glyphs of `text`. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: "woff2" | "woff" | "sfnt";
      noLayoutClosure?: boolean;
      /** Entries of the `name` table that are kept. */
      preserveNameIds?: number[];
    },
  ): Promise<Buffer>;
}
