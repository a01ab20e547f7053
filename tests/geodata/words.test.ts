import { describe, expect, it } from "vitest";
import { compassPoint, formatKm, formatKm2, listInWords, stepFor } from "@/geodata/build/relations/words";

describe("words of the relations", () => {
  it.each([
    [0.04, 1, "less than 0.1 km"],
    [3.44, 1, "3.4 km"],
    [9.96, 1, "10.0 km"],
    [223.5, 1, "224 km"],
    [1039, 10, "1,040 km"],
    [12345.6, 1, "12,346 km"],
    [4.2, 5, "less than 5 km"],
    [62, 5, "60 km"],
    [8, 10, "less than 10 km"],
  ])("gives %d km in steps of %d as %s", (km, step, text) => {
    expect(formatKm(km, step)).toBe(text);
  });

  it.each([
    [9.94, "9.9 km²"],
    [653.4, "653 km²"],
    [4277.3, "4,280 km²"],
    [379_296, "379,300 km²"],
  ])("gives %d km² as %s", (km2, text) => {
    expect(formatKm2(km2)).toBe(text);
  });

  it("lists as British texts do", () => {
    expect(listInWords([])).toBe("");
    expect(listInWords(["Iran"])).toBe("Iran");
    expect(listInWords(["Armenia", "Iran"])).toBe("Armenia and Iran");
    expect(listInWords(["Armenia", "Iran", "Türkiye"])).toBe("Armenia, Iran and Türkiye");
  });

  it("finds the compass point on both sides of north", () => {
    expect([0, 11, 12, 240, 322, 349, 359.9].map(compassPoint)).toEqual([
      "north",
      "north",
      "north-north-east",
      "west-south-west",
      "north-west",
      "north",
      "north",
    ]);
  });

  it("gives no more figures than the position is good for", () => {
    expect([undefined, 1, 3, 5, 8, 40].map(stepFor)).toEqual([1, 1, 5, 5, 10, 10]);
  });
});
