/** A script or style without comments, indents and line ends that mean nothing; strings and expressions stay as they are. */
export function squeeze(source: string): string {
  return source
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith("//"))
    .join("\n");
}
