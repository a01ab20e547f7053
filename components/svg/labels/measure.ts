import table from "@/components/style/fonts/advances.json" with { type: "json" };

/** Advance of each character in thousandths of an em, by font stack of the Style ("Noto Sans Regular"). */
type Advances = Record<string, Record<string, number>>;
const advances = table as Advances;
/** For a character that no font of ours holds: about the width of a wide letter. */
const unknownAdvance = 700;
/** Vowel signs and joiners stand on other letters. */
const isMark = /\p{Mn}|\p{Cf}/u;

/** Width in ems of a line of text; letter spacing (ems) follows every character, as in MapLibre and CSS. */
export function widthEm(text: string, fontStack: string, letterSpacingEm: number): number {
  const own = advances[fontStack] ?? {};
  const regular = advances["Noto Sans Regular"] ?? {};
  let sum = 0;
  for (const character of text) {
    if (isMark.test(character)) continue;
    sum += (own[character] ?? regular[character] ?? unknownAdvance) / 1000 + letterSpacingEm;
  }
  return sum;
}
