import { booleanPointInPolygon, kinks, polygon } from "@turf/turf";
import { describe, expect, it } from "vitest";
import { selfMeetings } from "@/geodata/build/check/crossings";
import { scanJson } from "@/geodata/build/check/jsonScan";
import { Ring } from "@/geodata/build/check/ring";
import { seeded } from "../seeded";

/** A closed ring of that many vertices around 45, 40: star-shaped, so simple, unless two vertices are exchanged. */
function ringOf(vertices: number, random: () => number, isCrossed: boolean): number[][] {
  const ring = Array.from({ length: vertices }, (_, i) => {
    const angle = (2 * Math.PI * (i + 0.8 * random())) / vertices;
    const reach = 1 + random();
    return [45 + reach * Math.cos(angle), 40 + reach * Math.sin(angle)];
  });
  if (isCrossed) {
    const i = Math.floor(random() * vertices);
    const j = (i + 2 + Math.floor(random() * (vertices - 4))) % vertices;
    [ring[i], ring[j]] = [ring[j] as number[], ring[i] as number[]];
  }
  return [...ring, ring[0] as number[]];
}

// 39 and 40 vertices: on either side of where an index takes over.
describe.each([6, 12, 39, 40, 41, 150])("rings of %i vertices", (vertices) => {
  it.each([false, true])(
    "cross themselves where turf's kinks, the slow way, finds it (vertices exchanged: %s)",
    (isCrossed) => {
      const random = seeded(vertices);
      let crossed = 0;
      for (let run = 0; run < 60; run++) {
        const ring = ringOf(vertices, random, isCrossed);
        const found = selfMeetings(new Ring(ring, ""));
        const places = [...found.crosses, ...found.touches, ...found["runs along"]].map(rounded);
        const expected = kinks(polygon([ring])).features.map(({ geometry }) => rounded(geometry.coordinates));
        expect(new Set(places)).toEqual(new Set(expected));
        if (places.length > 0) crossed++;
      }
      if (isCrossed) expect(crossed).toBeGreaterThan(20);
      else expect(crossed).toBe(0);
    },
  );

  it("hold the points that turf finds in them", () => {
    const random = seeded(vertices + 1);
    const positions = ringOf(vertices, random, false);
    const ring = new Ring(positions, "");
    const shape = polygon([positions]);
    let inside = 0;
    for (let run = 0; run < 500; run++) {
      const point = [43 + 4 * random(), 38 + 4 * random()] as const;
      const isIn = booleanPointInPolygon([...point], shape);
      expect(ring.locate(...point)).toBe(isIn ? 1 : -1);
      if (isIn) inside++;
    }
    expect(inside).toBeGreaterThan(50);
    for (const [x = 0, y = 0] of positions) expect(ring.locate(x, y)).toBe(0);
  });
});

const rounded = (position: readonly number[]) => position.map((number) => number.toFixed(9)).join();

describe("the JSON scanner", () => {
  const sample = JSON.stringify({
    type: "FeatureCollection",
    "a/b": [[], {}, [[-1.5e-7, 0, 12.25]], true, false, null],
    text: 'Türkiye "quoted" \\ / \n \u0007 نخجوان 🗺',
    features: [{ id: 1 }, { id: "x", deep: { er: [1, [2, [3]]] } }],
  });

  it("agrees with JSON.parse on what is JSON, however a text is spoilt", () => {
    const random = seeded(2012);
    const pieces = [
      ...'{}[]",:0123456789.eE+- \n\t\\/utfnabl',
      "true",
      "null",
      "NaN",
      "-Infinity",
      '"a":',
      "\\u12G4",
      "\u0000",
    ];
    let valid = 0;
    for (let run = 0; run < 20_000; run++) {
      let text = sample;
      for (let edits = 1 + Math.floor(random() * 3); edits > 0; edits--) {
        const at = Math.floor(random() * text.length);
        const piece = random() < 0.6 ? (pieces[Math.floor(random() * pieces.length)] ?? "") : "";
        text = text.slice(0, at) + piece + text.slice(at + Math.floor(random() * 3));
      }
      if (random() < 0.2) text = text.slice(0, Math.floor(random() * text.length));
      const findings = scanJson(text).filter(({ kind }) => kind !== "duplicate-key");
      expect(findings.length === 0, text).toBe(isJson(text));
      if (findings.length === 0) valid++;
    }
    expect(valid).toBeGreaterThan(1000);
  });

  it("says of every truncation that the text ends too early", () => {
    for (let length = 1; length < sample.length; length++) {
      const [finding] = scanJson(sample.slice(0, length));
      expect(finding, sample.slice(0, length)).toMatchObject({ kind: "syntax", start: length });
    }
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
