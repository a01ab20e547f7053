import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The earliest day that a zip can name: entries carry no day of their own, so that the same content has the same bytes. */
const noTime = new Date(1980, 0, 1);

/** An office file with the parts changed and without anything that is another each time: times of entries, days of making, random ids. */
export function steadyPackage(bytes: Uint8Array, day: string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith("/"));
  const ids = new Map<string, string>();
  const texts = parts.map(([name, part]): [string, Uint8Array | string] => [
    name,
    /\.(xml|rels)$/.test(name) ? withDay(strFromU8(part), day) : part,
  ]);
  const names = new Set(parts.map(([name]) => name));
  for (const [name, part] of texts) {
    if (!name.endsWith(".rels") || typeof part !== "string") continue;
    for (const [, id = ""] of part.matchAll(/\bId="([^"]+)"/g)) {
      // Numbered ones are the same each time already.
      if (!/^rId\d+$/.test(id)) ids.set(id, `rIdLink${ids.size + 1}`);
    }
  }
  const steady = texts.map(([name, part]) => [
    name,
    [
      typeof part === "string" ? strToU8(withIds(withoutMissing(name, part, names), ids)) : part,
      { mtime: noTime, level: 6 as const },
    ],
  ]);
  return zipSync(Object.fromEntries(steady));
}

/** PptxGenJS lists masters that it doesn't write. */
const withoutMissing = (name: string, xml: string, names: ReadonlySet<string>) =>
  name === "[Content_Types].xml"
    ? xml.replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (whole, part: string) =>
        names.has(part) ? whole : "",
      )
    : xml;

const withDay = (xml: string, day: string) =>
  xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, (_, tag: string) => `${tag}${day}T00:00:00Z`);

function withIds(xml: string, ids: ReadonlyMap<string, string>): string {
  return xml.replace(/\b((?:r:)?(?:id|Id|embed|link))="([^"]+)"/g, (whole, key: string, id: string) => {
    const steady = ids.get(id);
    return steady ? `${key}="${steady}"` : whole;
  });
}
