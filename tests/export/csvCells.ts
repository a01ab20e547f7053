/** The cells of a CSV text (RFC 4180), row by row. */
export function parse(csv: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let isQuoted = false;
  for (let at = 0; at < csv.length; at++) {
    const character = csv[at] as string;
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (csv[at + 1] === '"') cell += csv[at++];
      else isQuoted = false;
    } else if (character === '"') isQuoted = true;
    else if (character === "," || character === "\n") {
      rows.at(-1)?.push(cell);
      cell = "";
      if (character === "\n") rows.push([]);
    } else if (character !== "\r") cell += character;
  }
  return rows.filter((row) => row.length > 0);
}
