/** How the parts of a page stand: beside the map and under it, or all under it. */
export type Arrangement = "beside" | "under";

/** A page to compose. Lengths in units of the page. */
export interface PageSize {
  id: string;
  width: number;
  /** null = as high as its content needs. */
  height: number | null;
  unitsPerInch: number;
  marginPx: number;
  arrangement: Arrangement;
  /** Height of the map over its width, where the page's height is free. */
  mapAspect: number;
  /** Resolution where the link names none. */
  dpi: number;
  /** True where the size is one of paper, so that a scale of 1 to something means something. */
  isPaper: boolean;
}

const inchMm = 25.4;

interface NamedSize {
  widthMm: number;
  heightMm: number | null;
  unitsPerInch: number;
  marginMm: number;
  arrangement: Arrangement;
  mapAspect?: number;
  dpi: number;
}

/** Sizes by name. A larger page has larger units, so that type and symbols grow with it. */
const named: Readonly<Record<string, NamedSize>> = {
  "a4-landscape": {
    widthMm: 297,
    heightMm: 210,
    unitsPerInch: 96,
    marginMm: 11,
    arrangement: "beside",
    dpi: 300,
  },
  "a4-portrait": {
    widthMm: 210,
    heightMm: 297,
    unitsPerInch: 96,
    marginMm: 13,
    arrangement: "under",
    dpi: 300,
  },
  "a3-landscape": {
    widthMm: 420,
    heightMm: 297,
    unitsPerInch: 78,
    marginMm: 15,
    arrangement: "beside",
    dpi: 300,
  },
  // 13⅓ × 7½ inches, as presentations have it: 1920 × 1080 px.
  "slide-16x9": {
    widthMm: 338.6667,
    heightMm: 190.5,
    unitsPerInch: 92,
    marginMm: 10,
    arrangement: "beside",
    dpi: 144,
  },
  "column-85mm": {
    widthMm: 85,
    heightMm: null,
    unitsPerInch: 96,
    marginMm: 2,
    arrangement: "under",
    mapAspect: 0.94,
    dpi: 300,
  },
  "column-170mm": {
    widthMm: 170,
    heightMm: null,
    unitsPerInch: 96,
    marginMm: 3,
    arrangement: "under",
    mapAspect: 0.66,
    dpi: 300,
  },
};

export const sizeNames = Object.keys(named);
export const defaultSize = "a4-landscape";

/** Units of the page that a picture of any number of pixels has at most. */
const widestPx = 1280;
const highestPx = 1500;

/** Bounds of what can be asked for. A3 at 300 dpi has 17.4 million pixels. */
export const limits = { minEdgePx: 240, maxEdgePx: 8000, maxPixels: 18_000_000, minDpi: 72, maxDpi: 600 };

/** A page of a name or of `<width>x<height>` pixels at a resolution; null where the text is neither. */
export function parsePageSize(text: string, dpi: number | null): { size: PageSize; dpi: number } | null {
  const known = Object.hasOwn(named, text) ? named[text] : undefined;
  if (known) return { size: fromMm(text, known), dpi: dpi ?? known.dpi };
  const match = /^([1-9]\d{0,4})x([1-9]\d{0,4})$/.exec(text);
  if (!match) return null;
  const [widthDots, heightDots] = [Number(match[1]), Number(match[2])];
  const resolution = dpi ?? 96;
  const inches = [widthDots / resolution, heightDots / resolution] as const;
  // A larger picture has larger units, as larger paper has.
  const unitsPerInch = Math.min(96, widestPx / inches[0], highestPx / inches[1]);
  const [width, height] = [inches[0] * unitsPerInch, inches[1] * unitsPerInch];
  return {
    dpi: resolution,
    size: {
      id: text,
      width,
      height,
      unitsPerInch,
      marginPx: Math.min(32, width * 0.03),
      arrangement: width >= 820 && width > height * 1.15 ? "beside" : "under",
      mapAspect: 0.7,
      dpi: resolution,
      isPaper: false,
    },
  };
}

function fromMm(id: string, size: NamedSize): PageSize {
  const { widthMm, heightMm, unitsPerInch, marginMm, arrangement, mapAspect, dpi } = size;
  const units = (mm: number) => (mm / inchMm) * unitsPerInch;
  return {
    id,
    width: units(widthMm),
    height: heightMm === null ? null : units(heightMm),
    unitsPerInch,
    marginPx: units(marginMm),
    arrangement,
    mapAspect: mapAspect ?? 0.7,
    dpi,
    isPaper: !id.startsWith("slide"),
  };
}

/** Whole pixels of an edge at a resolution. */
export const dotsOf = (units: number, unitsPerInch: number, dpi: number) =>
  Math.round((units / unitsPerInch) * dpi);

/** The picture of a document: wide ones have their legend beside the map, the others under it, and are as high as they need to be. Mm. */
export function pictureSize(widthMm: number, heightMm: number | null): PageSize {
  return fromMm("picture", {
    widthMm,
    heightMm,
    unitsPerInch: 96,
    marginMm: 0.6,
    arrangement: heightMm === null ? "under" : "beside",
    mapAspect: widthMm < 120 ? 0.94 : 0.66,
    dpi: 300,
  });
}
