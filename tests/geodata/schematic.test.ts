import { describe, expect, it } from "vitest";
import { drawCities } from "@/geodata/build/drawCities";
import { drawPlace } from "@/geodata/build/schematic/drawPlace";
import type { WaypointSources } from "@/geodata/build/schematic/resolveWaypoints";
import type { Place, PlaceGeometry } from "@/geodata/schema/place";

const sources: WaypointSources = {
  waypoints: {
    Terminal: { feature: "terminal" },
    Town: { geonamesId: 1 },
    "across the sea": { straight: true },
    "far west": { position: [30, 40], source: "outside the frame" },
    Lost: { geonamesId: 404 },
  },
  cities: new Map([[1, { id: 1, name: "Town", lon: 47.123456, lat: 40, population: 5, country: "AZ" }]]),
  points: new Map([["terminal", [49.481, 40.198]]]),
};

const place = (geometry: PlaceGeometry): Place => ({
  id: "line",
  kind: "oil pipeline",
  status: "pipeline-oil",
  name: "Line",
  names: {},
  geometry,
  august2012: null,
  since: null,
  verification: "verified",
  sources: [],
});

function draw(geometry: PlaceGeometry) {
  const problems: string[] = [];
  return { drawn: drawPlace(place(geometry), "energy", sources, problems), problems };
}

describe("schematic lines", () => {
  it("run straight through the named places, rounded, marked schematic", () => {
    const { drawn, problems } = draw({ from: "via", places: ["Terminal", "across the sea", "Town"] });
    expect(problems).toEqual([]);
    expect(drawn?.geometry).toEqual({
      type: "LineString",
      coordinates: [
        [49.481, 40.198],
        [47.1235, 40],
      ],
    });
    expect(drawn?.properties).toEqual({ origins: ["geonames-cities"], schematic: true });
  });

  it("end on the edge of the frame", () => {
    const { drawn } = draw({ from: "via", places: ["Town", "far west"] });
    expect(drawn?.geometry).toMatchObject({
      coordinates: [
        [47.1235, 40],
        [37, 40],
      ],
    });
  });

  it("name every waypoint that leads nowhere", () => {
    const { problems } = draw({ from: "via", places: ["Terminal", "Nowhere", "Lost", "Town"] });
    expect(problems).toEqual([
      'line: runs through "Nowhere", which content/waypoints.json does not have',
      'line: waypoint "Lost" names {"geonamesId":404}, which does not exist',
    ]);
  });

  it("draw a point where content puts it, and say when that is outside the frame", () => {
    const inside = draw({ from: "point", position: [49, 40], accuracyKm: 3, origins: [] });
    expect(inside.drawn?.geometry).toEqual({ type: "Point", coordinates: [49, 40] });
    expect(inside.problems).toEqual([]);
    const outside = draw({ from: "point", position: [36, 40], accuracyKm: 3, origins: [] });
    expect(outside.problems).toEqual(["energy/line: point 36,40 is outside the frame 37,34,62,50"]);
  });
});

describe("base labels", () => {
  const geoNames = { cities: sources.cities, translations: new Map([[1, { fa: "شهر", ru: "Город" }]]) };
  const label = { geonamesId: 1, id: "city-town", name: "Town", rank: 3 };

  it("take position and names from GeoNames, corrected and completed by hand", () => {
    const problems: string[] = [];
    const corrections = [{ language: "fa" as const, expect: "شهر", replacement: null, reason: "wrong" }];
    const [drawn] = drawCities([{ ...label, names: { az: "Şəhər" }, corrections }], geoNames, problems);
    expect(problems).toEqual([]);
    expect(drawn?.properties).toMatchObject({
      status: "town",
      population: 5,
      names: { en: "Town", ru: "Город", az: "Şəhər" },
    });
    expect(drawn?.properties?.names).not.toHaveProperty("fa");
  });

  it("say when GeoNames no longer holds what a correction corrects, or lacks the place", () => {
    const problems: string[] = [];
    const corrections = [{ language: "fa" as const, expect: "شهرک", replacement: "شهر", reason: "wrong" }];
    drawCities(
      [
        { ...label, corrections },
        { ...label, names: { ru: "Городок" } },
      ],
      geoNames,
      problems,
    );
    drawCities([{ ...label, geonamesId: 404 }], geoNames, problems);
    expect(problems).toHaveLength(3);
    expect(problems[0]).toContain('corrects fa "شهرک", but GeoNames has "شهر"');
    expect(problems[1]).toContain("expected a correction");
    expect(problems[2]).toContain("GeoNames id 404");
  });
});
