import type { Geometry } from "@/geodata/schema/feature";
import type { FeatureId } from "@/geodata/schema/ids";
import type { Drawn } from "../drawn";
import { type Border, bordersOf, drawBorders } from "./borders";
import { type Area, areaOf, countryAreas, drawCountries, drawParts } from "./countries";
import { withoutIslets } from "./islets";
import { drawLakes } from "./lakes";
import { drawProvinces } from "./provinces";
import { drawRivers } from "./rivers";
import { drawSeas } from "./sea";
import { seaUnits, withOwnerlessIslands } from "./seaUnits";
import { thin } from "./thin";
import { joinUnits } from "./topology";
import { countryUnits, unitsOf } from "./units";

/** Base geometry, and what later steps build on. Lon/lat, WGS 84. */
export interface Base {
  drawn: Drawn[];
  /** As recognised: exclaves belong to their own country and are cut out of the one around them. */
  countries: Map<FeatureId, Area>;
  /** With de jure Karki as its second part. */
  nakhchivan: Area;
  caspianSea: Area;
  borders: Border[];
}

/** Draws sea, lakes, rivers, countries, provinces, borders, Nakhchivan and the exclaves. */
export async function buildBase(): Promise<Base> {
  const seas = seaUnits();
  const joined = await joinUnits(withoutIslets([...withOwnerlessIslands(countryUnits(), seas), ...seas]));
  const topology = thin(joined);
  const countries = countryAreas(topology);
  const borders = bordersOf(topology);
  const caspianSea = areaOf(topology, ["caspian-sea"]);
  const turkmenistan = areaOf(topology, ["turkmenistan"]);
  const drawn = [
    ...drawSeas(topology),
    ...drawLakes(turkmenistan),
    ...(await drawRivers(borders, [caspianSea, areaOf(topology, ["black-sea"])])),
    ...(await drawProvinces(countries)),
    ...drawCountries(countries),
    ...drawBorders(borders),
    ...drawParts(topology),
  ];
  return {
    drawn,
    countries,
    nakhchivan: areaOf(topology, unitsOf.nakhchivan ?? []),
    caspianSea,
    borders,
  };
}

export type { Area, Border, Geometry };
