/** What one visit of a page gives; null = it could not be measured there. */
export type Figures = Partial<Record<FigureId, number | null>>;

interface Figure {
  title: string;
  unit: "ms" | "kB" | "" | "fps" | "MB" | "%";
  /** How it is measured. */
  means: string;
}

export const figures = {
  fcp: { title: "first contentful paint", unit: "ms", means: "the browser's own mark" },
  firstPicture: {
    title: "first picture of the map",
    unit: "ms",
    means: "first frame on screen whose map area shows land and sea (colours of the screencast)",
  },
  interactive: {
    title: "interactive map",
    unit: "ms",
    means: "MapLibre's first idle (a frame's after its button); Leaflet and d3: all is drawn and listens",
  },
  answer: {
    title: "click answered by passages",
    unit: "ms",
    means: "from navigation; one click on Russia with the first picture (peers: again 500 ms after each)",
  },
  bytes: { title: "bytes received", unit: "kB", means: "counted by the proxy, headers included" },
  blocking: {
    title: "blocking time",
    unit: "ms",
    means: "main-thread tasks, each above 50 ms, from navigation to one second after interactive",
  },
  longTasks: { title: "long tasks", unit: "", means: "number of tasks above 50 ms in that time" },
  inpClick: {
    title: "INP of a click",
    unit: "ms",
    means: "worst of three, Event Timing, when all is loaded; 16 = below what is reported",
  },
  inpSwitch: { title: "INP of a switch", unit: "ms", means: "worst of four, the same" },
  inpEarlyClick: {
    title: "INP of that first click",
    unit: "ms",
    means: "of the click that comes with the first picture",
  },
  inpEarlySwitch: {
    title: "INP of an early switch",
    unit: "ms",
    means: "the same on a fresh visit, as soon as the map is seen",
  },
  panFps: {
    title: "frames while panning",
    unit: "fps",
    means: "a drag of 2 s; software WebGL: reported only",
  },
} as const satisfies Record<string, Figure>;

export type FigureId = keyof typeof figures;
export const figureIds = Object.keys(figures) as FigureId[];

/** A value with its unit, as the tables show it. */
export function formatValue(value: number | null | undefined, unit: Figure["unit"]): string {
  if (value === null || value === undefined) return "–";
  const digits = Math.abs(value) < 10 && !Number.isInteger(value) ? 1 : 0;
  return `${value.toFixed(digits)}${unit && ` ${unit}`}`;
}
