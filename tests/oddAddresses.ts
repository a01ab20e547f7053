import { seeded } from "./seeded";

const random = seeded(366);
const any = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

/** Marked, so that it can be found again in an answer. */
const markup = [
  "<script>odd()</script>",
  '"><img src=x onerror=odd()>',
  "'><svg/onload=odd()>",
  "</title><odd>",
  "</textarea><odd>",
  "--><odd>",
  "]]><odd>",
  "javascript:odd()",
  "&lt;odd&gt;<odd>",
];
const words = [
  "",
  "iran",
  "nakhchivan",
  "atlantis",
  "p4a",
  "karabakh,exclaves,__proto__",
  "constructor",
  "toString",
  "__proto__",
  "0",
  "-1",
  "1e999",
  "NaN",
  "9".repeat(400),
  "a".repeat(3000),
  ",".repeat(500),
  "%",
  "%00",
  "%ff%fe",
  "%E0%A4%A",
  "\u0000\u0007",
  "\u202e\u2066",
  "🗺️",
  "\ud83d",
  "../../../../etc/passwd",
  "..\\..\\windows",
  "file:///etc/passwd",
  "http://169.254.169.254/latest",
  "http://localhost:22/",
  "//evil.example",
  "1921-02-30",
  "1994-05-12",
  "9999-12-31",
  "7/39.5",
  "99/999/999",
  "7/39.5/46.5/1",
  "share-15.55",
  "share-9999",
  "azerbaijan,armenia,iran",
  "responsive",
  "800x560",
  "json",
  "xml",
  "@0123456789ab",
];
const keys = [
  ..."area passage overlays date perspective compare division map lang theme q".split(" "),
  ..."controls legend passages interactive size part".split(" "),
  ..."url format maxwidth maxheight childId callback".split(" "),
  "__proto__",
  "constructor",
  "",
  "area[]",
  "<odd>",
];

/** A lone half of a pair can't be in an address. */
export const wellFormed = (text: string) => text.replace(/\p{Cs}/gu, "");
export const value = () => (random() < 0.4 ? any(markup) : any(words)) + (random() < 0.1 ? any(markup) : "");
const encoded = (text: string) =>
  random() < 0.85 ? encodeURIComponent(wellFormed(text)) : text.replace(/[#\s]/g, "");
export const queryOf = () =>
  Array.from({ length: Math.floor(random() * 6) }, () => `${encoded(any(keys))}=${encoded(value())}`).join(
    "&",
  );

/** What of the marks stands as markup in a page. */
export const foundMarkup = /<(?:odd|img src=x|svg\/onload|script>odd)/i;
