import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type BrowserContext, test as base, expect, type Page } from "playwright/test";
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

/** Messages that a browser gives without anything being wrong. */
const usualMessages = [
  // Software WebGL remarks that pictures are slow to take.
  /GL Driver Message .* GPU stall due to ReadPixels/,
];

/** Collects warnings and errors on the console, uncaught errors, failed requests, and requests to another host. */
export function watchProblems(context: BrowserContext, baseURL: string): string[] {
  const seen: string[] = [];
  const { host } = new URL(baseURL);
  context.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") seen.push(`console: ${message.text()}`);
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
  return seen;
}

export function expectNoProblem(seen: readonly string[], allowed: readonly RegExp[] = []): void {
  const patterns = [...usualMessages, ...allowed];
  const unexpected = seen.filter((line) => !patterns.some((pattern) => pattern.test(line)));
  expect(unexpected, "console, errors and requests of the page").toEqual([]);
}

interface Witness {
  /** What a test may add to before it does something that the console will rightly complain about. */
  allowedMessages: RegExp[];
}

/** Every test watches its page: at its end no problem may have been seen. */
export const test = base.extend<{ witness: Witness }>({
  witness: [
    async ({ context, baseURL, javaScriptEnabled }, use, { project }) => {
      const allowedMessages: RegExp[] = [];
      if (project.name === "plain") allowedMessages.push(webGlMessage);
      // How Chromium reports the scripts that it was told not to run.
      if (javaScriptEnabled === false) allowedMessages.push(/request failed: .*\.js(\?.*)? csp$/);
      const seen = watchProblems(context, baseURL ?? "");
      await use({ allowedMessages });
      expectNoProblem(seen, allowedMessages);
    },
    { auto: true },
  ],
});

/** What the console says where WebGL is missing. */
const webGlMessage = /webgl/i;

export { expect, type Page };
