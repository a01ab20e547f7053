/** The picture of a document: map, strip and legend; the document has the other words in its own text. */
export interface OfficePicture {
  png: Uint8Array;
  /** Size in the document, px of 1/96 inch. */
  widthPx: number;
  heightPx: number;
  /** What the map shows, for who can't see it. */
  alt: string;
}
