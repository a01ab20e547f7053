import { pointerTo, type Report } from "./problem";
import { isRecord, shown, shownPosition } from "./shown";

/** Members that GeoJSON objects must have: what each is expected to be. */
const expectedMembers: Record<string, string> = {
  type: "a GeoJSON type",
  coordinates: "an array of coordinates",
  geometries: "an array of Geometries",
  geometry: "a Geometry, or null where the place is not known",
  properties: "an object, or null",
  features: "an array of Features",
};

type Translation = [
  message: RegExp,
  say: (match: RegExpMatchArray, value: unknown) => [key: string | null, problem: string, expected: string],
];

/** Longitude, latitude, altitude: what the number at an index of a position is. */
export const axes = ["the longitude", "the latitude", "the altitude"];

const itemAt = (value: unknown, index: string) => (Array.isArray(value) ? value[Number(index)] : undefined);

const translations: Translation[] = [
  [
    /^must have a member with the name "(\w+)"/,
    ([, name = ""]) => {
      const member = name.toLowerCase();
      return [null, `the member "${member}" is missing`, expectedMembers[member] ?? "it to be there"];
    },
  ],
  [/^must be a JSON Object/, (_, value) => [null, `this is ${shown(value)}`, "an object"]],
  [
    /^"?(features|geometries)"? must be an array/i,
    ([, name = ""], value) => {
      const member = name.toLowerCase();
      const found = isRecord(value) ? value[member] : undefined;
      return [member, `"${member}" is ${shown(found)}`, expectedMembers[member] ?? "an array"];
    },
  ],
  [/^coordinates must be an array/, (_, value) => [null, `the coordinates are ${shown(value)}`, "an array"]],
  [
    /^coordinates must have at least two elements/,
    (_, value) => [null, `the line has ${positionsIn(value)}`, "at least two"],
  ],
  [
    /^coordinates must have at least four positions/,
    (_, value) => [null, `the ring has ${positionsIn(value)}`, "at least four, the last equal to the first"],
  ],
  [
    /^The first and last positions must be equivalent/,
    (_, value) => {
      const ring = value as number[][];
      const [first, last] = [ring[0] ?? [], ring.at(-1) ?? []].map(shownPosition);
      return [
        null,
        `the ring is not closed: it starts at ${first} and ends at ${last}`,
        "its first position again at the end",
      ];
    },
  ],
  [
    /^Position must be an array/,
    (_, value) => [null, `the position is ${shown(value)}`, "[longitude, latitude]"],
  ],
  [
    /^Position must be at least two elements/,
    (_, value) => {
      const count = (value as unknown[]).length;
      const has = count === 0 ? "is empty" : "has one number";
      return [null, `the position ${has}`, "[longitude, latitude]"];
    },
  ],
  [
    /^Position must only contain numbers\. Item .* at index (\d+) is invalid/s,
    ([, index = ""], value) => [
      index,
      `${axes[Number(index)] ?? "this"} is ${shown(itemAt(value, index))}`,
      "a number of degrees",
    ],
  ],
  [
    /^bbox must be an array/,
    (_, value) => [null, `the bbox is ${shown(value)}`, "[west, south, east, north]"],
  ],
  [
    /^bbox, must be a 2\*n array/,
    (_, value) => [null, `the bbox has ${(value as unknown[]).length} items`, "[west, south, east, north]"],
  ],
];

function positionsIn(value: unknown): string {
  const count = Array.isArray(value) ? value.length : 0;
  return count === 0 ? "no positions" : count === 1 ? "one position" : `${count} positions`;
}

/** Reports messages of geojson-validation about the value at a pointer, in our own form; true where there are none. */
export function reportMessages(
  messages: readonly string[],
  value: unknown,
  pointer: string,
  report: Report,
): boolean {
  for (const message of messages) {
    const found = translations.find(([pattern]) => pattern.test(message));
    const match = found && message.match(found[0]);
    if (found && match) {
      const [key, problem, expected] = found[1](match, value);
      report(found[0].source, key === null ? pointer : pointerTo(pointer, key), problem, expected);
    } else {
      report("structure", pointer, message, "valid GeoJSON (RFC 7946)");
    }
  }
  return messages.length === 0;
}
