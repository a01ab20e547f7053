import { area } from "@turf/turf";
import type { Geometry } from "@/geodata/schema/feature";
import type { Position } from "@/geodata/schema/geometry";

/** Mean radius of the Earth in km; every length and area of this project is measured on a sphere of this radius. */
export const earthRadiusKm = 6371.0088;

const radians = Math.PI / 180;

/** Great-circle km between two Positions (WGS 84 degrees on the sphere). */
export function distanceKm([lon1, lat1]: Position, [lon2, lat2]: Position): number {
  const half = (degrees: number) => Math.sin((degrees * radians) / 2) ** 2;
  const h = half(lat2 - lat1) + Math.cos(lat1 * radians) * Math.cos(lat2 * radians) * half(lon2 - lon1);
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Initial bearing of the great circle, degrees clockwise from north, 0 to below 360. */
export function bearingDegrees([lon1, lat1]: Position, [lon2, lat2]: Position): number {
  const [phi1, phi2, dLon] = [lat1 * radians, lat2 * radians, (lon2 - lon1) * radians];
  const y = Math.sin(dLon) * Math.cos(phi2);
  const x = Math.cos(phi1) * Math.sin(phi2) - Math.sin(phi1) * Math.cos(phi2) * Math.cos(dLon);
  return (Math.atan2(y, x) / radians + 360) % 360;
}

/** The lines that a geometry is made of: its parts, or the rings of its areas. Points have none. */
export function linesOf(geometry: Geometry): Position[][] {
  switch (geometry.type) {
    case "Point":
      return [];
    case "LineString":
      return [geometry.coordinates];
    case "MultiLineString":
    case "Polygon":
      return geometry.coordinates;
    case "MultiPolygon":
      return geometry.coordinates.flat();
  }
}

/** Every Position of a geometry. */
export function positionsOf(geometry: Geometry): Position[] {
  return geometry.type === "Point" ? [geometry.coordinates] : linesOf(geometry).flat();
}

/** Length of a line in km. */
export function lineKm(line: readonly Position[]): number {
  let km = 0;
  for (let i = 1; i < line.length; i++) km += distanceKm(line[i - 1] as Position, line[i] as Position);
  return km;
}

/** Length of a geometry's lines, or of its outlines, in km. */
export function lengthKm(geometry: Geometry): number {
  return linesOf(geometry).reduce((sum, line) => sum + lineKm(line), 0);
}

/** Area in km². */
export function areaKm2(geometry: Geometry): number {
  return area(geometry) / 1e6;
}
