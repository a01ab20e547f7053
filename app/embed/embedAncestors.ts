const keywords = ["*", "'self'", "'none'"];
/** A host with or without scheme and port, its first label may be `*`. */
const source = /^(?:https?:\/\/)?(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::(?:\d{1,5}|\*))?$/i;

type Ancestors = { kind: "list"; value: string } | { kind: "problem"; sentence: string };

/** Who may put `/embed` into a frame: EMBED_ANCESTORS as the value of `frame-ancestors`, anyone where it is not set. */
export function parseEmbedAncestors(text: string | undefined): Ancestors {
  const items = (text ?? "*").split(/[\s,]+/).filter((item) => item !== "");
  const wrong = items.filter((item) => !keywords.includes(item) && !source.test(item));
  const example = 'such as EMBED_ANCESTORS="https://news.example https://*.example.org"';
  if (wrong.length > 0) {
    return {
      kind: "problem",
      sentence: `EMBED_ANCESTORS: ${wrong.map((item) => `"${item}"`).join(", ")} is no host that may frame the map; give hosts with spaces between them, ${example}, or * for anyone, 'self' or 'none'.`,
    };
  }
  if (items.length === 0 || (items.length > 1 && (items.includes("*") || items.includes("'none'")))) {
    return {
      kind: "problem",
      sentence: `EMBED_ANCESTORS is ${items.length === 0 ? "empty" : `"${items.join(" ")}", where * and 'none' stand alone`}; give hosts with spaces between them, ${example}, or * for anyone, 'self' or 'none'.`,
    };
  }
  // The site itself shows the frame that it offers.
  const isOwnToo = items.some((item) => keywords.includes(item));
  return { kind: "list", value: [...(isOwnToo ? [] : ["'self'"]), ...items].join(" ") };
}
