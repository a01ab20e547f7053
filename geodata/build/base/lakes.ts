import { area, booleanPointInPolygon, featureCollection, intersect, polygon, rewind } from "@turf/turf";
import type { Polygon } from "geojson";
import { z } from "zod";
import { type Bounds, frame } from "@/geodata/schema/geometry";
import type { Drawn } from "../drawn";
import { cropArea } from "../origins/crop";
import { type Area, areaKm2 } from "./countries";
import { lagoon, lakes } from "./lakeNames";
import {
  expectedCorrection,
  extractMultiPolygon,
  type Ring,
  readCorrections,
  readFeatures,
} from "./readExtract";
import { toleranceMeters } from "./thin";
import { thinShapes } from "./thinShapes";

/** Lakes as Natural Earth has them, and Garabogazköl, which is land in osm-countries and sea in Natural Earth. */
export function drawLakes(turkmenistan: Area): Drawn[] {
  const feature = z.object({ geometry: extractMultiPolygon });
  const waters = readFeatures("natural-earth-lakes", "ocean-and-lakes.geojson", feature).flatMap(
    ({ geometry }) => geometry.coordinates,
  );
  const corrections = readCorrections("natural-earth-lakes");
  const shapes = [
    ...lakes.flatMap(({ id, at }) => {
      const found = waters.filter((rings) => booleanPointInPolygon(at, polygon(rings)));
      if (id === "lake-mingachevir") expectedCorrection(corrections, "mingachevir-twice", found.length);
      const rings = smallest(found);
      if (!rings) throw new Error(`natural-earth-lakes: no water at ${at.join(", ")}, expected ${id}`);
      return cropArea({ type: "Polygon", coordinates: rings }, frame).map((part) => ({ id, part }));
    }),
    { id: "garabogazkol", part: garabogazkol(waters, turkmenistan) },
  ];
  const thinned = thinShapes(
    shapes.map(({ id, part }) => polygon(part, { id })),
    (lon, lat) => Math.min(2500, 3 * toleranceMeters(lon, lat)),
  );
  return thinned.map(({ geometry, properties: { id } }) => {
    const { at: labelPoint, ...lake } = lakes.find((entry) => entry.id === id) ?? lagoon;
    const shape = rewind(geometry, { mutate: false }) as unknown as Area;
    return {
      overlay: "lakes",
      id,
      geometry: shape,
      properties: {
        kind: id === "garabogazkol" ? "lagoon" : "lake",
        status: "lake",
        ...lake,
        labelPoint,
        origins: ["natural-earth-lakes", ...(id === "garabogazkol" ? ["osm-countries"] : [])],
        accuracyKm: 2,
        areaKm2: areaKm2(shape),
      },
    };
  });
}

/** The part of Natural Earth's Caspian that is land of Turkmenistan in osm-countries, east of the strait. */
function garabogazkol(waters: Ring[][], turkmenistan: Area): Ring[] {
  const sea = waters.find((rings) => booleanPointInPolygon(lagoon.at, polygon(rings)));
  const eastOfStrait: Bounds = [52.6, 40.4, 55, 42.5];
  const parts = sea ? (cropArea({ type: "Polygon", coordinates: sea }, eastOfStrait) as Ring[][]) : [];
  const onLand = parts.flatMap((rings) => {
    const shared = intersect(
      featureCollection([
        polygon(rings),
        { type: "Feature", properties: {}, geometry: turkmenistan as Polygon },
      ]),
    );
    if (!shared) return [];
    return (
      shared.geometry.type === "Polygon" ? [shared.geometry.coordinates] : shared.geometry.coordinates
    ) as Ring[][];
  });
  const lagoonRings = onLand.find((rings) => booleanPointInPolygon(lagoon.at, polygon(rings)));
  if (!lagoonRings) throw new Error("natural-earth-lakes: no Garabogazköl");
  expectedCorrection(
    readCorrections("natural-earth-lakes"),
    "garabogazkol-part-of-sea",
    area(polygon(lagoonRings)) / 1e6,
  );
  return lagoonRings;
}

function smallest(found: Ring[][]): Ring[] | undefined {
  return [...found].sort((a, b) => area(polygon(a)) - area(polygon(b)))[0];
}
