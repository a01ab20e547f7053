import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parseUnicodeRange } from "./unicodeRange";

const require = createRequire(import.meta.url);

interface Face {
  family: "Noto Sans" | "Source Serif 4";
  /** Fontsource package and the scripts taken from it, each a file of its own. */
  packages: Record<string, readonly string[]>;
  weight: number;
  style: "normal" | "italic";
  isOnMap: boolean;
}

const notoSans = "noto-sans";
const serif = "source-serif-4";
const faces: readonly Face[] = [
  {
    family: "Noto Sans",
    weight: 400,
    style: "normal",
    isOnMap: true,
    packages: {
      [notoSans]: ["latin", "latin-ext", "cyrillic", "cyrillic-ext"],
      "noto-sans-armenian": ["armenian"],
      "noto-sans-georgian": ["georgian"],
      "noto-sans-arabic": ["arabic"],
      "noto-sans-hebrew": ["hebrew"],
    },
  },
  {
    family: "Noto Sans",
    weight: 600,
    style: "normal",
    isOnMap: true,
    packages: { [notoSans]: ["latin", "latin-ext", "cyrillic"] },
  },
  {
    family: "Noto Sans",
    weight: 400,
    style: "italic",
    isOnMap: true,
    packages: { [notoSans]: ["latin", "latin-ext"] },
  },
  {
    family: "Source Serif 4",
    weight: 400,
    style: "normal",
    isOnMap: false,
    packages: { [serif]: ["latin", "latin-ext"] },
  },
  {
    family: "Source Serif 4",
    weight: 600,
    style: "normal",
    isOnMap: false,
    packages: { [serif]: ["latin", "latin-ext"] },
  },
];

/** One file to cut: from which font, and down to which characters. */
export interface FontRequest {
  file: string;
  family: Face["family"];
  weight: number;
  style: Face["style"];
  isOnMap: boolean;
  source: string;
  characters: string[];
}

/** Each character goes to the first script of a face whose range holds it. */
export function fontRequests(characters: readonly string[]): FontRequest[] {
  return faces.flatMap(({ packages, ...face }) => {
    const taken = new Set<string>();
    return Object.entries(packages).flatMap(([name, scripts]) =>
      scripts.flatMap((script) => {
        const holds = rangeOf(name, script);
        const own = characters.filter((c) => !taken.has(c) && holds(c.codePointAt(0) ?? 0));
        for (const character of own) taken.add(character);
        if (own.length === 0) return [];
        const file = `${face.family.toLowerCase().replaceAll(" ", "-")}-${script}-${face.weight}-${face.style}.woff2`;
        const source = `@fontsource/${name}/files/${name}-${script}-${face.weight}-${face.style}.woff2`;
        return [{ file, ...face, source, characters: own }];
      }),
    );
  });
}

function rangeOf(packageName: string, script: string): (codePoint: number) => boolean {
  const ranges = JSON.parse(readFileSync(require.resolve(`@fontsource/${packageName}/unicode.json`), "utf8"));
  return parseUnicodeRange(String(ranges[script]).split(","));
}
