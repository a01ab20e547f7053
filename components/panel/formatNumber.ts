const format = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 4 });

/** Four significant digits, in groups of three: "5,502", "0.12". */
export function formatNumber(value: number): string {
  return format.format(value);
}
