import type { FeatureId } from "@/geodata/schema/ids";
import type { Settlement } from "@/geodata/schema/settlement";
import type { Drawn } from "./drawn";

const overlay = "karabakh";

/** The settlements of Karabakh that are no Places, as points. */
export function drawSettlements(settlements: readonly Settlement[]): Drawn[] {
  return settlements.flatMap(({ id, label, control }) =>
    label
      ? [
          {
            overlay,
            id,
            geometry: { type: "Point" as const, coordinates: label.position },
            properties: {
              kind: "settlement",
              status: "town",
              name: label.name,
              names: label.names,
              control,
              accuracyKm: 1,
              origins: ["geonames-cities"],
              rank: 3,
            },
          } satisfies Drawn,
        ]
      : [],
  );
}

/** What was drawn of Places, each with who held it when, where that is held of it. */
export function withControl(drawn: readonly Drawn[], settlements: readonly Settlement[]): Drawn[] {
  const controls = new Map<FeatureId, Settlement["control"]>(
    settlements.flatMap(({ id, label, control }) => (label ? [] : [[id, control] as const])),
  );
  return drawn.map((one) => {
    const control = controls.get(one.id);
    return control ? { ...one, properties: { ...one.properties, control } } : one;
  });
}
