import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { type ZodType, z } from "zod";
import { buildClaimBook, type ClaimBook } from "@/components/panel/claimBook";
import type { MapFile } from "@/components/panel/visibleOrigins";
import { buildDerivedData } from "@/components/style/derivedData";
import type { DerivedData, StyleAssets } from "@/components/style/styleView";
import { unlistedOf } from "@/components/style/unlisted";
import type { SvgData } from "@/components/svg/renderSvg";
import { type Atlas, type PlaceSummary, summarise } from "@/components/view/atlas";
import { Lru } from "@/components/view/lru";
import { ArticleWithPassages, type PageArticle } from "@/geodata/schema/article";
import { baseIds, type LayerFileId, layerFileIds, overlayIds } from "@/geodata/schema/catalogue";
import { ClaimLedger } from "@/geodata/schema/claim";
import { AtlasCollection, type AtlasFeature } from "@/geodata/schema/feature";
import { Manifest } from "@/geodata/schema/origin";
import { Gazetteer, type GazetteerEntry, type Source } from "@/geodata/schema/place";
import { dataSource } from "./dataSource";

/** What pages are made from: enough to answer every choice; only the texts of sheets come later. */
export interface AtlasProps {
  article: ArticleWithPassages;
  places: PlaceSummary[];
  unlisted: Atlas["unlisted"];
  files: MapFile[];
  origins: Manifest["origins"];
  /** Sources that footnotes cite. */
  footnoteSources: Record<string, Source>;
  gazetteerUrl: string;
  claimsUrl: string;
  mapAssets: Omit<StyleAssets, "derived"> & { derivedUrl: string; workerUrl: string };
}

/** The Features of the map's sources. */
export interface DrawnData {
  derived: DerivedData;
  /** Parts and lines of the Caspian Sea by every method. */
  sectors: readonly AtlasFeature[];
  /** By source, for the SVG renderer; places beyond the frame, which have no geometry, are left out. */
  features: SvgData;
}

/** The same as far as it is sent with the page. */
export type PageProps = Omit<AtlasProps, "article"> & { article: PageArticle };

interface BuiltData {
  props: AtlasProps;
  places: ReadonlyMap<string, GazetteerEntry>;
  sources: Record<string, Source>;
  claims: ClaimBook;
}

interface Held {
  read?: BuiltData;
  drawn?: DrawnData;
  derived?: string;
}

/** What has been read, by source: the built folder, and the revisions that were asked for last. */
const held = new Lru<Held>(4);
const here = () => held.get(dataSource().key, () => ({}));

/** The built data, parsed once a process. */
export function atlasData(): BuiltData {
  const data = here();
  data.read ??= readBuilt();
  return data.read;
}

/** Labels and circles of the map, as JSON; they are fetched beside the map's code, to keep the page small. */
export function derivedJson(): string {
  const data = here();
  data.derived ??= JSON.stringify(drawnData().derived);
  return data.derived;
}

/** What pictures of the map are drawn from, parsed once a process. */
export function drawnData(): DrawnData {
  const data = here();
  data.drawn ??= readDrawn();
  return data.drawn;
}

function readDrawn(): DrawnData {
  const collections = perFile((id) => parseFile(`${id}.geojson`, AtlasCollection));
  const derivedData = buildDerivedData(collections);
  const { labels, circles, labelLines } = derivedData;
  const sources = { ...collections, labels, circles, "label-lines": labelLines };
  const features = Object.entries(sources).map(([id, collection]) => [
    id,
    collection.features.flatMap(({ geometry, ...feature }) => (geometry ? [{ ...feature, geometry }] : [])),
  ]);
  return {
    derived: derivedData,
    sectors: collections["caspian-sectors"].features,
    features: Object.fromEntries(features),
  };
}

function readBuilt(): BuiltData {
  const gazetteer = parseFile("gazetteer.json", Gazetteer);
  const article = parseFile("article.json", ArticleWithPassages);
  const manifest = parseFile("manifest.json", Manifest);
  const placeIds = new Set(gazetteer.places.map(({ id }) => id));
  const cited = article.passages.flatMap(({ footnote }) => footnote?.sources ?? []);
  return {
    places: new Map(gazetteer.places.map((place) => [place.id, place])),
    sources: gazetteer.sources,
    claims: buildClaimBook(parseFile("claims.json", ClaimLedger), gazetteer.sources),
    props: {
      article,
      places: gazetteer.places.map(summarise),
      unlisted: overlayIds.flatMap((id) =>
        unlistedOf(id, parseFile(`${id}.geojson`, AtlasCollection), (place) => placeIds.has(place)),
      ),
      files: manifest.files
        .filter(({ origins }) => origins.length > 0)
        .map(({ overlay, origins }) => ({ overlay, origins })),
      origins: manifest.origins,
      footnoteSources: Object.fromEntries(
        cited.flatMap((key) => (gazetteer.sources[key] ? [[key, gazetteer.sources[key]]] : [])),
      ),
      gazetteerUrl: `/geodata/gazetteer.json?v=${versionOf("gazetteer.json")}`,
      claimsUrl: `/geodata/claims.json?v=${versionOf("claims.json")}`,
      mapAssets: {
        data: perMapFile((id) => urlOf(`${id}.geojson`, manifest)),
        division: {
          sectors: urlOf("caspian-sectors.geojson", manifest),
          shareField: urlOf("caspian-share.json", manifest),
        },
        relief: { light: urlOf("relief-light.webp", manifest), dark: urlOf("relief-dark.webp", manifest) },
        fontsBaseUrl: "/fonts",
        derivedUrl: `/derived.json?v=${hashOf(derivedJson())}`,
        workerUrl: `/maplibre/maplibre-gl-worker.mjs?v=${maplibreVersion()}`,
      },
    },
  };
}

type MapDataFile = keyof StyleAssets["data"];

function perMapFile<T>(of: (id: MapDataFile) => T): Record<MapDataFile, T> {
  return Object.fromEntries([...baseIds, ...overlayIds].map((id) => [id, of(id)])) as Record<MapDataFile, T>;
}

function perFile<T>(of: (id: LayerFileId) => T): Record<LayerFileId, T> {
  return Object.fromEntries(layerFileIds.map((id) => [id, of(id)])) as Record<LayerFileId, T>;
}

function urlOf(file: string, manifest: Manifest): string {
  const entry = manifest.files.find((candidate) => candidate.file === file);
  if (!entry) throw new Error(`geodata/built/manifest.json: no file "${file}"; run npm run geodata`);
  return `/geodata/${file}?v=${entry.sha256.slice(0, 8)}`;
}

function maplibreVersion(): string {
  const file = path.join(process.cwd(), "node_modules/maplibre-gl/package.json");
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(file, "utf8"))).version;
}

function versionOf(file: string): string {
  return createHash("sha256").update(dataSource().read(file)).digest("hex").slice(0, 8);
}

function parseFile<T>(file: string, schema: ZodType<T>): T {
  return schema.parse(JSON.parse(dataSource().read(file).toString("utf8")));
}

/** First eight digits of the SHA-256: enough to tell one version from the next. */
function hashOf(content: string | Buffer): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 8);
}
