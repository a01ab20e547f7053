import type { Language } from "@/geodata/schema/ids";

interface LanguageName {
  english: string;
  own: string;
  dir: "ltr" | "rtl";
}

/** How each language of the map's names calls itself, and which way it is written. */
export const languageNames: Record<Language, LanguageName> = {
  en: { english: "English", own: "English", dir: "ltr" },
  az: { english: "Azerbaijani", own: "Azərbaycanca", dir: "ltr" },
  hy: { english: "Armenian", own: "Հայերեն", dir: "ltr" },
  fa: { english: "Persian", own: "فارسی", dir: "rtl" },
  ru: { english: "Russian", own: "Русский", dir: "ltr" },
  tr: { english: "Turkish", own: "Türkçe", dir: "ltr" },
  tk: { english: "Turkmen", own: "Türkmençe", dir: "ltr" },
  kk: { english: "Kazakh", own: "Қазақша", dir: "ltr" },
  ka: { english: "Georgian", own: "ქართული", dir: "ltr" },
  he: { english: "Hebrew", own: "עברית", dir: "rtl" },
};
