/** CSS without comments and without the white space that means nothing. */
export function shorten(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,]) ?/g, "$1")
    .replace(/;}/g, "}")
    .replace(/(?<=[\s:(,])0\.(?=\d)/g, ".")
    .trim();
}
