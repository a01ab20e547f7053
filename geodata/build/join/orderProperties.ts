import { FeatureProperties } from "@/geodata/schema/feature";
import { languages } from "@/geodata/schema/ids";

const order = Object.keys(FeatureProperties.shape) as (keyof FeatureProperties)[];

/** The same properties in the order of the schema, absent ones left out: one text for one value. */
export function orderProperties(properties: FeatureProperties): FeatureProperties {
  const entries = order.flatMap((key) => {
    const value = properties[key];
    if (value === undefined) return [];
    return [[key, key === "names" ? orderNames(properties.names ?? {}) : value]];
  });
  return Object.fromEntries(entries) as FeatureProperties;
}

function orderNames(names: NonNullable<FeatureProperties["names"]>): FeatureProperties["names"] {
  return Object.fromEntries(languages.flatMap((code) => (names[code] ? [[code, names[code]]] : [])));
}
