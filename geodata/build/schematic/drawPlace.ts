import type { FeatureProperties, Geometry } from "@/geodata/schema/feature";
import { frame, type Position } from "@/geodata/schema/geometry";
import type { LayerFileId } from "@/geodata/schema/overlay";
import type { Place } from "@/geodata/schema/place";
import type { Drawn } from "../drawn";
import { isWithin } from "../measure/bounds";
import { clipToFrame } from "../measure/clipToFrame";
import { resolveWaypoints, type WaypointSources } from "./resolveWaypoints";

/** Origin of every position that a waypoint takes from the gazetteer. */
const gazetteerOrigin = "geonames-cities";

/** What content itself draws of a Place: a point or a schematic line; null for what Origins, groups or nobody draws. */
export function drawPlace(
  place: Place,
  overlay: LayerFileId,
  sources: WaypointSources,
  problems: string[],
): Drawn | null {
  const { geometry } = place;
  switch (geometry.from) {
    case "origin":
    case "members":
    case "none":
      return null;
    case "point": {
      if (overlay !== "off-frame" && !isWithin(frame, geometry.position))
        problems.push(`${overlay}/${place.id}: point ${geometry.position} is outside the frame ${frame}`);
      const { accuracyKm, origins } = geometry;
      return draw(place, overlay, { type: "Point", coordinates: geometry.position }, { accuracyKm, origins });
    }
    case "lines": {
      const { accuracyKm, origins } = geometry;
      const drawn = schematicLine(geometry.lines);
      return draw(place, overlay, drawn, { accuracyKm, origins, schematic: true });
    }
    case "via": {
      const line = resolveWaypoints(place.id, geometry.places, sources, problems);
      const drawn = schematicLine([line]);
      return draw(place, overlay, drawn, { origins: [gazetteerOrigin], schematic: true });
    }
  }
}

function draw(
  place: Place,
  overlay: LayerFileId,
  geometry: Geometry,
  properties: Partial<FeatureProperties>,
): Drawn {
  return { overlay, id: place.id, geometry, properties };
}

/** Straight lines through the Positions, cut at the frame, 4 decimals. */
function schematicLine(lines: readonly Position[][]): Geometry {
  const round = (degrees: number) => Math.round(degrees * 1e4) / 1e4;
  const stretches = lines
    .flatMap((line) => clipToFrame(line, frame))
    .map((line) => line.map(([lon, lat]): Position => [round(lon), round(lat)]));
  const [only, ...more] = stretches;
  return only && more.length === 0
    ? { type: "LineString", coordinates: only }
    : { type: "MultiLineString", coordinates: stretches };
}
