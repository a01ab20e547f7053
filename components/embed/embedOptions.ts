/** What a host page can leave out of its frame, each on unless the address says 0. */
export const embedOptionNames = ["controls", "legend", "passages", "interactive"] as const;
export type EmbedOptionName = (typeof embedOptionNames)[number];

/**
 * "controls": switches of the overlays, and the zoomable map. "legend": the symbols in words. "passages": what the article says.
 * "interactive": selecting and switching; without it the frame is a picture with its texts.
 */
export type EmbedOptions = Record<EmbedOptionName, boolean>;

export const allOptions: EmbedOptions = { controls: true, legend: true, passages: true, interactive: true };

const words: Record<string, boolean> = { "1": true, on: true, "0": false, off: false };

/** Reads the options of an address; what can't be read counts as on, with a notice. */
export function parseEmbedOptions(query: Iterable<readonly [string, string]>): {
  options: EmbedOptions;
  notices: string[];
} {
  const options = { ...allOptions };
  const notices: string[] = [];
  const seen = new Set<string>();
  for (const [key, value] of query) {
    const name = embedOptionNames.find((candidate) => candidate === key);
    if (!name || seen.has(name)) continue;
    seen.add(name);
    const isOn = Object.hasOwn(words, value) ? words[value] : undefined;
    if (isOn === undefined) notices.push(`“${name}” of this address is neither 0 nor 1; it counts as 1.`);
    options[name] = isOn ?? true;
  }
  return { options, notices };
}

/** The options as a query without its first sign, "legend=0&passages=0"; "" where all are on. */
export function formatEmbedOptions(options: EmbedOptions): string {
  return embedOptionNames
    .filter((name) => !options[name])
    .map((name) => `${name}=0`)
    .join("&");
}
