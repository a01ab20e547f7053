/** Letters that decomposition leaves as they are, as a reader with a plain keyboard types them. */
const plain: Record<string, string> = {
  ə: "e",
  ı: "i",
  ø: "o",
  ł: "l",
  đ: "d",
  ß: "ss",
  æ: "ae",
  // Arabic and Persian keyboards have different letters for the same sounds.
  ي: "ی",
  ى: "ی",
  ك: "ک",
  ة: "ه",
  // Armenian ligature
  և: "եւ",
};

/** Text as search compares it: lower case, without diacritics, apostrophes or punctuation, single spaces. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/./gu, (letter) => plain[letter] ?? letter)
    .replace(/['’‘ʼ`׳״"]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
