/** Language of the map's names by the script they are written in: each script but Latin and Cyrillic stands for one. */
const scripts: readonly [script: RegExp, lang: string, isRightToLeft: boolean][] = [
  [/\p{Script=Arabic}/u, "fa", true],
  [/\p{Script=Hebrew}/u, "he", true],
  [/\p{Script=Armenian}/u, "hy", false],
  [/\p{Script=Georgian}/u, "ka", false],
];

export interface LineLanguage {
  /** BCP 47 tag; null where the script does not tell. */
  lang: string | null;
  isRightToLeft: boolean;
}

/** What a line's script says of its language; its first letter decides the direction. */
export function languageOf(line: string): LineLanguage {
  const letter = /\p{L}/u.exec(line)?.[0] ?? "";
  for (const [script, lang, isRightToLeft] of scripts)
    if (script.test(letter)) return { lang, isRightToLeft };
  return { lang: null, isRightToLeft: false };
}
