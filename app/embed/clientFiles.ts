import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fontFiles, fontUrl } from "@/components/style/fontFaces";
import { cssVariables, type ThemeName } from "@/components/style/palette";
import type { Theme } from "@/components/view/view";
import packageJson from "@/package.json" with { type: "json" };

const mapLibreVersion = packageJson.dependencies["maplibre-gl"];

export type ClientFile = "page.js" | "map.js" | "map.css";

interface ClientFiles {
  css: string;
  /** "page.js" answers switches and selections, "map.js" is the module that draws the zoomable map, "map.css" its style. */
  files: Record<ClientFile, string>;
}

const folder = join(process.cwd(), "components/embed/client");
const read = (file: string) => squeeze(readFileSync(join(folder, file), "utf8"));
/** One face for the interface and the map, one for reading; the rest is the device's. */
const ownFonts = ["noto-sans-latin-400-normal.woff2", "source-serif-4-latin-400-normal.woff2"];

let kept: ClientFiles | null = null;

/** What an embedded page carries beside its text. */
export function clientFiles(): ClientFiles {
  if (kept && process.env.NODE_ENV === "production") return kept;
  const map = read("map.js").replace("maplibre-gl.mjs", `maplibre-gl.mjs?v=${mapLibreVersion}`);
  const css = fontFaces() + read("page.css").replace(/\n| (?=\{)|(?<=:) /g, "");
  kept = { css, files: { "page.js": read("page.js"), "map.js": map, "map.css": read("map.css") } };
  return kept;
}

/** Address of a file, with its version. */
export function hrefOf(file: ClientFile): string {
  const version = createHash("sha256").update(clientFiles().files[file]).digest("hex").slice(0, 8);
  return `/embed/${file}?v=${version}`;
}

/** Without comments, indents and line ends that mean nothing; strings and expressions stay as they are. */
function squeeze(source: string): string {
  return source
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith("//"))
    .join("\n");
}

/** No `unicode-range`: what a face lacks comes from the next family anyway, and there is no second face to choose. */
const fontFaces = () =>
  fontFiles
    .filter(({ file }) => ownFonts.includes(file))
    .map(
      (font) =>
        `@font-face{font-family:"${font.family}";font-weight:${font.weight};font-display:swap;src:url("${fontUrl("/fonts", font)}") format("woff2")}`,
    )
    .join("\n");

/** The colours of a theme, "auto" after the device; on paper always light. Of the claimants' hues, those that the picture has. */
export function colours(theme: Theme, picture: string): string {
  const isUsed = (hue: string) => picture.includes(`var(${hue})`);
  const of = (name: ThemeName) => {
    const all = cssVariables(name).replaceAll(" ", "");
    return `:root{color-scheme:${name};${all.replace(/(--map-hue-[a-z]+):[^;]+;/g, (one, hue: string) => (isUsed(hue) ? one : ""))}}`;
  };
  if (theme === "light") return of("light");
  const media = theme === "dark" ? "screen" : "screen and (prefers-color-scheme:dark)";
  return `${of("light")}@media ${media}{${of("dark")}}`;
}
