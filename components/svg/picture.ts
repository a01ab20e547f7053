import { parseImageId } from "@/components/style/images";
import type { Hatch } from "@/components/style/patterns";
import type { Box } from "@/components/view/box";
import type { Camera } from "@/components/view/view";
import { type Pixel, projection, type Size, worldSizePx } from "./camera";
import type { Definitions } from "./definitions";
import type { CompiledLayer } from "./layer";
import { element, round } from "./markup";
import type { Shape, ShapeTable } from "./shapes";

/**
 * How a picture takes its place. "fixed": so many px wide and high. "fluid": outlines are stretched to whatever box CSS gives
 * it, while strokes, dashes, hatches, type and pictograms keep their px.
 */
export type Fit = "fixed" | "fluid";

export interface PictureOptions {
  camera: Camera;
  /** What the camera sees. */
  size: Size;
  fit: Fit;
  /** What words stay inside, px of the camera's view; all of it unless told. */
  inside?: Box;
  /** What is drawn, px of the camera's view: more than the view in a fluid picture. */
  drawn: Box;
  /** Px per unit of the grid that corners lie on. */
  stepPx: number;
  /** How edges are blurred: by a filter (the default), or by strokes over each other, for renderers without filters. */
  softEdges?: "filter" | "steps" | undefined;
  /** Decimals of the places of labels and symbols in a fluid picture, per cent of the whole; 2 unless told. */
  percentDigits?: number;
}

/** What the layers of one picture share: its camera, shapes and definitions. */
export class Picture {
  readonly options: PictureOptions;
  readonly size: Size;
  /** What words stay inside, px. */
  readonly inside: Box;
  readonly camera: Camera;
  readonly project: (lon: number, lat: number) => Pixel;
  readonly shapes: ShapeTable;
  readonly #definitions: Definitions;

  constructor(options: PictureOptions, shapes: ShapeTable, definitions: Definitions) {
    this.options = options;
    this.size = options.size;
    const { width, height } = options.size;
    this.inside = options.inside ?? { left: 0, top: 0, right: width, bottom: height };
    this.camera = options.camera;
    this.project = projection(options.camera, options.size);
    this.shapes = shapes;
    this.#definitions = definitions;
  }

  sourceOf({ layer }: CompiledLayer): string {
    return "source" in layer ? layer.source : "";
  }

  /** Units of outlines per CSS px. */
  get unitsPerPx(): number {
    return this.options.fit === "fluid" ? 1 / this.options.stepPx : 1;
  }

  /** Markup whose origin lies at a point of the view and whose units are CSS px. */
  at([x, y]: Pixel, markup: string): string {
    if (this.options.fit === "fixed") {
      return element("g", { transform: `translate(${round(x)} ${round(y)})` }, markup);
    }
    return element("svg", this.placeOf([x, y]), markup);
  }

  /** A point of the view in a fluid picture, per cent of the whole. */
  placeOf([x, y]: Pixel): { x: string; y: string } {
    const { left, top, right, bottom } = this.options.drawn;
    const steps = 10 ** (2 + (this.options.percentDigits ?? 2));
    const percent = (share: number) => `${(Math.round(share * steps) * 100) / steps}%`;
    return { x: percent((x - left) / (right - left)), y: percent((y - top) / (bottom - top)) };
  }

  /** Local id of a hatch. */
  patternRef(imageId: string): string {
    return this.#definitions.ref(imageId, (ref) => {
      const image = parseImageId(imageId);
      if (image?.kind !== "hatch") throw new Error(`no hatch is called "${imageId}"`);
      return hatchPattern(ref, image.hatch, image.colour, this.#hatchTransform(image.hatch));
    });
  }

  /** MapLibre lays patterns from the world's north-west corner and lets them grow until the next whole zoom. */
  #hatchTransform({ spacingPx }: Hatch): string {
    const growth = 2 ** (this.camera.zoom % 1);
    if (this.options.fit === "fluid") return `scale(${round(growth)})`;
    const world = worldSizePx(this.camera.zoom);
    const [west, north] = this.project(-180, 0);
    const phase = (value: number) => round(value % (spacingPx * growth));
    return `translate(${phase(west)} ${phase(north - world / 2)}) scale(${round(growth)})`;
  }

  /** Local id of a clip to a shape: in a fluid picture in shares of the whole, so that what is clipped needn't stretch. */
  clipRef({ ref: shape }: Shape, isOfWhole = false): string {
    return this.#definitions.ref(`clip:${shape}:${isOfWhole}`, (ref) => {
      const use = (transform: string | null) => element("use", { href: `#${shape}`, transform });
      if (!isOfWhole) return element("clipPath", { id: ref }, use(null));
      const { width, height } = this.gridSize;
      return element(
        "clipPath",
        { id: ref, clipPathUnits: "objectBoundingBox" },
        use(`scale(${(1 / width).toPrecision(7)} ${(1 / height).toPrecision(7)})`),
      );
    });
  }

  /** What is drawn, in units of the grid. */
  get gridSize(): Size {
    const { left, top, right, bottom } = this.options.drawn;
    return { width: (right - left) / this.options.stepPx, height: (bottom - top) / this.options.stepPx };
  }

  /** Local id of a blur; MapLibre fades a line over `blurPx` inside its edges, which a Gaussian comes close to. */
  blurRef(blurPx: number): string {
    const deviation = round((blurPx / 2) * this.unitsPerPx);
    return this.#definitions.ref(`blur:${deviation}`, (ref) =>
      element("filter", { id: ref }, element("feGaussianBlur", { stdDeviation: deviation })),
    );
  }

  /** Local id of any markup, which is written once. `build` gets the id. */
  define(key: string, build: (ref: string) => string): string {
    return this.#definitions.ref(key, build);
  }
}

function hatchPattern(
  ref: string,
  { spacingPx: s, widthPx, direction, opacity }: Hatch,
  colour: string,
  transform: string,
): string {
  // The lines of a tile run through its corners too, where its neighbours would cut them.
  const rising = `M${-s / 2} ${s / 2}L${s / 2} ${-s / 2}M0 ${s}L${s} 0M${s / 2} ${1.5 * s}L${1.5 * s} ${s / 2}`;
  const falling = `M${-s / 2} ${s / 2}L${s / 2} ${1.5 * s}M0 0L${s} ${s}M${s / 2} ${-s / 2}L${1.5 * s} ${s / 2}`;
  const middle = s / 2;
  const paths: Record<Hatch["direction"], string> = {
    rising,
    falling,
    crossed: rising + falling,
    level: `M0 ${middle}H${s}`,
    upright: `M${middle} 0V${s}`,
    // A line without length has round ends: a dot.
    dots: `M${middle} ${middle}h0`,
  };
  const isDots = direction === "dots";
  const lines = element("path", {
    d: paths[direction],
    stroke: colour,
    "stroke-width": isDots ? 2 * widthPx : widthPx,
    "stroke-opacity": opacity,
    "stroke-linecap": isDots ? "round" : null,
  });
  return element(
    "pattern",
    { id: ref, width: s, height: s, patternUnits: "userSpaceOnUse", patternTransform: transform },
    lines,
  );
}
