import type { ShareSectors } from "@/geodata/division/shareSectors";
import type { FeatureProperties, Geometry } from "@/geodata/schema/feature";
import type { ShareField } from "@/geodata/schema/shareField";

/** A part of the sea, a line between parts or the label of one. */
export interface SeaFeature {
  type: "Feature";
  properties: FeatureProperties;
  geometry: Geometry;
}

/** What a divided sea is drawn from. */
export interface SeaCollection {
  type: "FeatureCollection";
  features: SeaFeature[];
}

const origins = ["osm-countries", "osm-seas"];

/** What the map draws of a share for Iran: sectors, lines and labels, as the built methods have them. */
export function shareFeatures({ sectors, lines }: ShareSectors, { labels }: ShareField): SeaCollection {
  const features: SeaFeature[] = [
    ...sectors.map(({ country, rings, km2, percent }): SeaFeature => {
      const name = labels.find((label) => label.country === country)?.names.en ?? country;
      return {
        type: "Feature",
        properties: {
          id: `sector-share-${country}`,
          kind: "sector of the sea",
          status: "sector",
          name: `${name}: sector with the chosen share for Iran`,
          country,
          areaKm2: Math.round(km2),
          sharePercent: Math.round(percent * 100) / 100,
          origins,
        },
        geometry: { type: "Polygon", coordinates: rings },
      };
    }),
    ...lines.map(
      ({ between, parts }): SeaFeature => ({
        type: "Feature",
        properties: {
          id: `line-share-${between.join("-")}`,
          kind: "line at sea",
          status: "computed-line",
          name: `${between.join("–")} line with the chosen share for Iran`,
          origins,
        },
        geometry: { type: "MultiLineString", coordinates: parts },
      }),
    ),
    ...labels.map(({ country, at, names }): SeaFeature => {
      const share = `${(sectors.find((sector) => sector.country === country)?.percent ?? 0).toFixed(1)} %`;
      const labelled = Object.entries(names).map(([language, name]) => [language, `${name} ${share}`]);
      return {
        type: "Feature",
        properties: {
          id: `label-share-${country}`,
          kind: "label",
          status: "label",
          name: `${names.en ?? country} ${share}`,
          names: Object.fromEntries(labelled),
          country,
          origins: [],
        },
        geometry: { type: "Point", coordinates: at },
      };
    }),
  ];
  return { type: "FeatureCollection", features };
}
