import type { Box } from "@/components/view/box";
import type { Pixel } from "./camera";
import { clipLine, clipRing, grow } from "./clip";
import type { Drawable } from "./layer";
import { lineData, ringData } from "./pathData";
import { linesOf, ringsOf, type Topology } from "./topology";

/** A Feature's outline, written once in `<defs>` and used by every layer that draws it. */
export interface Shape {
  /** Local id, for `<use href="#…">`. */
  ref: string;
  d: string;
}

/** The shapes of one picture. An area is filled, hatched and outlined by several layers: its path is in the SVG once. */
export class ShapeTable {
  readonly #shapes = new Map<string, Shape>();
  readonly #topology: Topology;
  readonly #view: Box;
  readonly #box: Box;
  readonly #step: number;
  readonly #prefix: string;

  /** `view` and `margin` in grid units: shapes are cut that far outside. `step`: units of the SVG per grid unit. */
  constructor(topology: Topology, view: Box, margin: number, step: number, prefix: string) {
    this.#topology = topology;
    this.#view = view;
    this.#box = roundOut(grow(view, margin));
    this.#step = step;
    this.#prefix = prefix;
  }

  /** The area or line of a Feature of a source; null where nothing of it is in the picture. */
  of(source: string, feature: Drawable): Shape | null {
    const key = keyOf(source, feature);
    const known = this.#shapes.get(key);
    if (known) return known.d ? known : null;
    const d = this.data(feature);
    const shape = { ref: `${this.#prefix}${this.#shapes.size.toString(36)}`, d };
    this.#shapes.set(key, shape);
    return d ? shape : null;
  }

  /** Path data of a Feature. */
  data(feature: Drawable): string {
    return isAreaLike(feature)
      ? this.areaData(this.rings(feature))
      : lineData(this.lines(feature), this.#step);
  }

  /** True if the Feature's path is in the SVG already. */
  has = (source: string, feature: Drawable) => Boolean(this.#shapes.get(keyOf(source, feature))?.d);

  /** True if anything of an area or line is in the view itself. */
  meets(feature: Drawable): boolean {
    const view = this.#view;
    if (isAreaLike(feature)) return this.rings(feature).some((ring) => clipRing(ring, view).length > 0);
    return this.lines(feature).some((line) => clipLine(line, view).length > 0);
  }

  /** Rings of an area, cut to the picture, in grid units. */
  rings({ geometry }: Drawable): Pixel[][] {
    return ringsOf(geometry)
      .map((ring) => clipRing(this.#topology.ring(ring), this.#box))
      .filter((ring) => ring.length >= 3);
  }

  /** Lines, and outlines of areas, as far as they cross the picture, in grid units. */
  lines({ geometry }: Drawable): Pixel[][] {
    const rings = ringsOf(geometry).map((ring) => {
      const open = this.#topology.ring(ring);
      return [...open, open[0] as Pixel];
    });
    const lines = linesOf(geometry).map((line) => this.#topology.line(line));
    return [...lines, ...rings].flatMap((line) => clipLine(line, this.#box));
  }

  areaData = (rings: readonly Pixel[][]) => ringData(rings, this.#step);

  /** `<path>` elements for `<defs>`. */
  definitions(): string {
    return [...this.#shapes.values()]
      .filter(({ d }) => d)
      .map(({ ref, d }) => `<path id="${ref}" d="${d}"/>`)
      .join("");
  }
}

export const isAreaLike = ({ geometry }: Drawable) => geometry.type.endsWith("Polygon");
const keyOf = (source: string, feature: Drawable) => `${source}/${feature.properties?.id}`;

const roundOut = ({ left, top, right, bottom }: Box): Box => ({
  left: Math.floor(left),
  top: Math.floor(top),
  right: Math.ceil(right),
  bottom: Math.ceil(bottom),
});
