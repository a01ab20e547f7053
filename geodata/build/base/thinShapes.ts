import type { Feature, LineString, MultiLineString, Polygon } from "geojson";
import { feature } from "topojson-client";
import { topology } from "topojson-server";
import { presimplify, simplify } from "topojson-simplify";
import type { GeometryObject, Objects, Topology } from "topojson-specification";
import { crossings } from "./crossings";
import { cornerWeight } from "./thin";

/**
 * Lines or areas of a coarser Origin with fewer corners, each thinned for itself. `tolerance` is the square root of the
 * largest triangle that may go at a place, metres; coordinates get three decimals (110 m), two where it is above 4 km.
 */
export function thinShapes<G extends LineString | MultiLineString | Polygon, P>(
  shapes: readonly Feature<G, P>[],
  tolerance: (lon: number, lat: number) => number,
): Feature<G, P>[] {
  return shapes.map((shape) => {
    const weighted = presimplify(
      topology({ shape }) as unknown as Topology<Objects<object>>,
      cornerWeight(tolerance) as never,
    );
    for (let share = 1; ; share /= 4) {
      const thinned = simplify(weighted, share);
      thinned.arcs = thinned.arcs.map((arc) => onGrid(arc, tolerance));
      // Thinned too far, a narrow lake crosses itself; a line may, and rivers that wind through a gorge do.
      const isSound = shape.geometry.type !== "Polygon" || crossings(thinned).length === 0;
      if (isSound)
        return feature(thinned, thinned.objects.shape as GeometryObject) as unknown as Feature<G, P>;
      if (share < 1e-4)
        throw new Error(`thinShapes: ${JSON.stringify(shape.properties)} crosses itself as it came`);
    }
  });
}

function onGrid(arc: number[][], tolerance: (lon: number, lat: number) => number): number[][] {
  const rounded = arc.map(([x = 0, y = 0]) => {
    const scale = tolerance(x, y) > 4000 ? 1e2 : 1e3;
    return [Math.round(x * scale) / scale, Math.round(y * scale) / scale];
  });
  return rounded.filter((point, index) => String(point) !== String(rounded[index - 1]));
}
