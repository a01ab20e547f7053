import type { Position } from "@/geodata/schema/geometry";
import type { FeatureId } from "@/geodata/schema/ids";
import type { PlaceGeometry } from "@/geodata/schema/place";
import type { ShareField } from "@/geodata/schema/shareField";
import type { Base } from "../base";
import type { Drawn } from "../drawn";
import type { PlacesByFile } from "../join/joinPlaces";
import { caspianCoast, drawMedianLine } from ".";
import { buildDivider, type DivisionInput, drawDivision } from "./division";
import { littoralStates } from "./division/coastDistances";
import { buildShareField } from "./division/shareField";

/** Draws the median line of the Caspian and every way of dividing it, and works out what a share for Iran needs. */
export async function buildCaspian(
  base: Base,
  places: PlacesByFile,
): Promise<{ drawn: Drawn[]; shareField: ShareField }> {
  const coast = caspianCoast();
  const input = divisionInput(base, places, coast);
  const divider = buildDivider(input);
  return {
    drawn: [...drawMedianLine(base, coast), ...(await drawDivision(input, divider))],
    shareField: await buildShareField(divider, input.names),
  };
}

/** What the divisions are worked out from: the sea as drawn, the coast as it came, and what content says of line and points. */
export function divisionInput(
  { caspianSea, countries }: Pick<Base, "caspianSea" | "countries">,
  places: PlacesByFile,
  coast: DivisionInput["coast"],
): DivisionInput {
  const all = [...places.values()].flat();
  const geometryOf = <From extends PlaceGeometry["from"]>(id: FeatureId, from: From) => {
    const geometry = all.find((place) => place.id === id)?.geometry;
    if (geometry?.from !== from) throw new Error(`content has no "${id}" with a geometry from "${from}"`);
    return geometry as Extract<PlaceGeometry, { from: From }>;
  };
  const [line] = geometryOf("line-astara-hasankuli", "lines").lines;
  if (caspianSea.type !== "Polygon") throw new Error("the Caspian Sea is drawn in several parts");
  return {
    sea: caspianSea,
    coast,
    countries,
    claimedLine: [line?.[0] as Position, line?.at(-1) as Position],
    treatyPoints: {
      north: geometryOf("point-ru-az-kz", "point").position,
      south: geometryOf("point-az-kz-tm", "point").position,
    },
    names: new Map(littoralStates.map((state) => [state, all.find(({ id }) => id === state)?.names ?? {}])),
  };
}
