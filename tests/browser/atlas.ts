import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { test as base, expect, type Page } from "playwright/test";
import { ArticleWithPassages } from "@/geodata/schema/article";
import { layerFileIds } from "@/geodata/schema/catalogue";
import { AtlasCollection } from "@/geodata/schema/feature";
import { Gazetteer, type GazetteerEntry } from "@/geodata/schema/place";

const readBuilt = (name: string) =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../../geodata/built/${name}`, import.meta.url)), "utf8"));

export const { passages } = ArticleWithPassages.parse(readBuilt("article.json"));
export const { places } = Gazetteer.parse(readBuilt("gazetteer.json"));

export function placeOf(id: string): GazetteerEntry {
  const place = places.find((candidate) => candidate.id === id);
  if (!place) throw new Error(`gazetteer.json has no place "${id}"`);
  return place;
}

/** Ids of the Passages that speak of a Place or of a group that it belongs to, in the article's order. */
export function mentionsOf({ id, memberOf }: GazetteerEntry): string[] {
  const meant = [id, ...(memberOf ?? [])];
  return passages.filter(({ featureIds }) => meant.some((any) => featureIds.includes(any))).map((p) => p.id);
}

/** A Place, or the members of a group: what is drawn when it is selected. Off-frame places are pointed to instead. */
export function drawnOf(id: string): GazetteerEntry[] {
  const place = placeOf(id);
  if (place.members) return place.members.flatMap(drawnOf);
  return place.bounds && place.overlay !== "off-frame" ? [place] : [];
}

/** Geometry of every Feature of the built files. */
export const geometries = new Map(
  layerFileIds
    .flatMap((file) => AtlasCollection.parse(readBuilt(`${file}.geojson`)).features)
    .map(({ properties, geometry }) => [properties.id, geometry]),
);

interface Witness {
  /** What a test may add to before it does something that the console will rightly complain about. */
  allowedMessages: RegExp[];
}

/**
 * Every test of the page watches it: no message of warning or error on the console, no uncaught error, no request to
 * another host.
 */
export const test = base.extend<{ witness: Witness }>({
  witness: [
    async ({ context, baseURL }, use) => {
      const seen: string[] = [];
      // Software WebGL remarks that pictures are slow to take.
      const witness: Witness = { allowedMessages: [/GL Driver Message .* GPU stall due to ReadPixels/] };
      const host = new URL(baseURL ?? "").host;
      context.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning")
          seen.push(`console: ${message.text()}`);
      });
      context.on("weberror", (error) => seen.push(`uncaught: ${error.error().message}`));
      context.on("request", (request) => {
        const url = new URL(request.url());
        if (/^https?:$/.test(url.protocol) && url.host !== host) seen.push(`request off-host: ${url.href}`);
      });
      context.on("requestfailed", (request) => {
        const reason = request.failure()?.errorText ?? "";
        // A page that is left gives up what it was still loading.
        if (!reason.includes("ERR_ABORTED")) seen.push(`request failed: ${request.url()} ${reason}`);
      });
      await use(witness);
      const unexpected = seen.filter(
        (line) => !witness.allowedMessages.some((pattern) => pattern.test(line)),
      );
      expect(unexpected, "console, errors and requests of the page").toEqual([]);
    },
    { auto: true },
  ],
});

/** Takes WebGL away, as some machines do: the map then can't be drawn, and everything else must still work. */
export async function withoutWebGl(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return kind.startsWith("webgl") ? null : Reflect.apply(original, this, [kind, ...rest]);
    } as typeof original;
  });
}

/** What the console then may say. */
export const webGlMessage = /webgl/i;

export { expect, type Page };
