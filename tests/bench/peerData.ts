import { readFileSync } from "node:fs";
import { buildDerivedData } from "@/components/style/derivedData";
import type { StyleAssets } from "@/components/style/styleView";
import { articleDate, defaultOverlays } from "@/components/view/home";
import { ArticleWithPassages } from "@/geodata/schema/article";
import { homeBounds, type LayerFileId, layerFileIds } from "@/geodata/schema/catalogue";
import { AtlasCollection } from "@/geodata/schema/feature";
import { Gazetteer } from "@/geodata/schema/place";
import { grow } from "./grow";
import type { PeerData } from "./peers/peerPage";

export const root = new URL("../../", import.meta.url);
const readBuilt = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`geodata/built/${file}`, root), "utf8"));

const perFile = <T>(of: (id: LayerFileId) => T) =>
  Object.fromEntries(layerFileIds.map((id) => [id, of(id)])) as Record<LayerFileId, T>;

export type Collections = Record<LayerFileId, AtlasCollection>;

/** The built files, with the Features of cities and overlays `scale` times as many. */
export function readCollections(scale: number): Collections {
  return perFile((id) => grow(id, AtlasCollection.parse(readBuilt(`${id}.geojson`)), scale));
}

/** What a peer's page carries, with URLs of the data at a scale. */
export function peerData(scale: number, collections: Collections): PeerData & { assets: StyleAssets } {
  const { passages } = ArticleWithPassages.parse(readBuilt("article.json"));
  const { places } = Gazetteer.parse(readBuilt("gazetteer.json"));
  return {
    passages: passages.map(({ id, gist, featureIds }) => ({ id, gist, featureIds })),
    places: places.map(({ id, name, memberOf }) => ({ id, name, memberOf })),
    assets: {
      data: perFile((id) => `/data/${scale}/${id}.geojson`),
      division: { sectors: `/data/${scale}/caspian-sectors.geojson`, shareField: "/caspian-share.json" },
      relief: { light: "/relief-light.webp", dark: "/relief-dark.webp" },
      fontsBaseUrl: "/fonts",
      derived: buildDerivedData(collections),
    },
    overlays: [...defaultOverlays],
    date: articleDate,
    bounds: homeBounds,
    padding: { top: 24, right: 24, bottom: 24, left: 24 },
  };
}
