/** A number for a PDF: three decimals at most, never in exponents. */
export const pdfNumber = (value: number) => String(Math.round(value * 1000) / 1000);

/** PDF operators that make the path of an SVG's `d`: absolute M, L, Q, C and Z, as resvg writes them. */
export function pathOps(d: string): string {
  const tokens = d.match(/[A-Za-z]|-?[\d.]+(?:e-?\d+)?/g) ?? [];
  const ops: string[] = [];
  let at = 0;
  let command = "";
  let [x, y] = [0, 0];
  const next = () => Number(tokens[at++]);
  while (at < tokens.length) {
    if (/[A-Za-z]/.test(tokens[at] as string)) command = tokens[at++] as string;
    switch (command) {
      case "M":
      case "L": {
        [x, y] = [next(), next()];
        ops.push(`${pdfNumber(x)} ${pdfNumber(y)} ${command === "M" ? "m" : "l"}`);
        break;
      }
      case "Q": {
        // A quadratic curve is the cubic one whose controls lie two thirds of the way to its own.
        const [cx, cy, toX, toY] = [next(), next(), next(), next()] as [number, number, number, number];
        const third = (end: number, control: number) => end + (2 / 3) * (control - end);
        const curve = [third(x, cx), third(y, cy), third(toX, cx), third(toY, cy), toX, toY];
        ops.push(`${curve.map(pdfNumber).join(" ")} c`);
        [x, y] = [toX, toY];
        break;
      }
      case "C": {
        const curve = [next(), next(), next(), next(), next(), next()];
        ops.push(`${curve.map(pdfNumber).join(" ")} c`);
        [x, y] = curve.slice(4) as [number, number];
        break;
      }
      case "Z":
        ops.push("h");
        break;
      default:
        throw new Error(`a path with "${command}"`);
    }
  }
  return ops.join("\n");
}
