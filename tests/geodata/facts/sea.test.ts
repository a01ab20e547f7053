import * as turf from "@turf/turf";
import { describe, expect, it } from "vitest";
import type { Position } from "@/geodata/schema/geometry";
import { checks, distanceToLineKm, isInside, line, partsOf, position } from "./facts";

const seaPoint = (id: string) => {
  const point = checks.seaPoints.find((candidate) => candidate.id === id);
  if (!point) throw new Error(`checks.json has no sea point "${id}"`);
  return point.position;
};

/** Whether the straight way from a point to a place on land crosses the computed median line. */
const crossesMedian = (from: Position, to: Position) =>
  turf.lineIntersect(turf.lineString([from, to]), line("line-median")).features.length > 0;

describe("points of the sea", () => {
  it.each(checks.seaPoints)("$name lies in the Caspian Sea", ({ position: at }) => {
    expect(isInside(at, "caspian-sea")).toBe(true);
  });

  it("Shah Deniz and the Alov area are on Baku's side of the median line", () => {
    expect(crossesMedian(seaPoint("shahdeniz"), position("baku"))).toBe(false);
    expect(crossesMedian(seaPoint("alov"), position("baku"))).toBe(false);
  });

  it("Kashagan is on Aktau's side of the median line, and not on Baku's", () => {
    expect(crossesMedian(seaPoint("kashagan"), [52.5, 46.5])).toBe(false);
    expect(crossesMedian(seaPoint("kashagan"), position("baku"))).toBe(true);
  });

  it("Kapaz/Serdar is within 20 km of the median line", () => {
    expect(distanceToLineKm(seaPoint("kapaz"), line("line-median"))).toBeLessThanOrEqual(20);
  });

  it("Alov and Sardar-e Jangal are north of the Astara–Hasan-Kuli line", () => {
    const parts = partsOf(line("line-astara-hasankuli"));
    for (const id of ["alov", "sardar"]) {
      const [lon, lat] = seaPoint(id);
      const meridian = turf.lineString([
        [lon, lat],
        [lon, 50],
      ]);
      const southward = turf.lineString([
        [lon, lat],
        [lon, 36],
      ]);
      const crossings = (way: typeof meridian) =>
        parts.flatMap((part) => turf.lineIntersect(way, turf.lineString(part)).features).length;
      expect([crossings(meridian), crossings(southward)]).toEqual([0, 1]);
    }
  });
});

describe("treaty points", () => {
  const ids: Record<string, string> = { "RU-AZ-KZ": "point-ru-az-kz", "AZ-KZ south end": "point-az-kz-tm" };

  it.each(checks.treatyPoints)(
    "$name is drawn where the treaty puts it ($degreesMinutes)",
    ({ name, position: at }) => {
      expect(turf.distance(position(ids[name] ?? name), at)).toBeLessThan(0.02);
    },
  );

  it("RU-AZ-KZ: a junction of the computed median line lies within 5 km", () => {
    const vertices = new Map<string, number>();
    const parts = partsOf(line("line-median"));
    for (const part of parts) {
      for (const end of [part[0], part.at(-1)])
        if (end) vertices.set(`${end}`, (vertices.get(`${end}`) ?? 0) + 1);
    }
    const junctions = [...vertices]
      .filter(([, count]) => count >= 3)
      .map(([key]) => key.split(",").map(Number));
    const nearestKm = Math.min(...junctions.map((at) => turf.distance(at, seaPoint("tripoint"))));
    expect(nearestKm).toBeLessThanOrEqual(5);
  });
});
