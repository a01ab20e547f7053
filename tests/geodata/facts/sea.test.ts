import * as turf from "@turf/turf";
import { describe, expect, it } from "vitest";
import { caspianCoast } from "@/geodata/build/caspian";
import { coastDistances } from "@/geodata/build/caspian/equidistance";
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
  const coast = caspianCoast();
  /** Km by which the third nearest coast is farther than the nearest; each of another country. */
  const spreadKm = (at: Position) => {
    const [first, , third] = coastDistances(at, coast);
    return (third?.km ?? Number.POSITIVE_INFINITY) - (first?.km ?? 0);
  };
  const ids: Record<string, string> = { "RU-AZ-KZ": "point-ru-az-kz", "AZ-KZ south end": "point-az-kz-tm" };

  it.each(checks.treatyPoints)(
    "$name is drawn where the treaty puts it ($degreesMinutes)",
    ({ name, position: at }) => {
      expect(turf.distance(position(ids[name] ?? name), at)).toBeLessThan(0.02);
    },
  );

  it.each(checks.treatyPoints)("$name lies within 3 km of the computed median line", ({ position: at }) => {
    expect(distanceToLineKm(at, line("line-median"))).toBeLessThan(3);
  });

  /*
   * Not asked: that the computed line forks near the treaty point. Three lines meet there at so flat an angle that two
   * kilometres of coast move their fork by twenty. What holds of both places is that three coasts are equally far.
   */
  it.each(checks.treatyPoints)("$name is as far from three coasts, within 3 km", ({ position: at }) => {
    expect(spreadKm(at)).toBeLessThan(3);
  });

  it("the fork of the computed median line nearest to RU-AZ-KZ is as far from three coasts, within 0.5 km", () => {
    const ends = partsOf(line("line-median")).flatMap((part) => [
      part[0] as Position,
      part.at(-1) as Position,
    ]);
    const forks = ends.filter((end) => ends.filter((other) => String(other) === String(end)).length >= 3);
    const km = (fork: Position) => turf.distance(fork, seaPoint("tripoint"));
    const nearest = forks.reduce((a, b) => (km(b) < km(a) ? b : a));
    expect(spreadKm(nearest)).toBeLessThan(0.5);
  });
});
