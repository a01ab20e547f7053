import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { shorten } from "@/app/shorten";
import { squeeze } from "@/app/squeeze";
import { fontFiles, fontUrl } from "@/components/style/fontFaces";
import { cssVariables, type ThemeName } from "@/components/style/palette";
import type { Theme } from "@/components/view/view";
import packageJson from "@/package.json" with { type: "json" };

const mapLibreVersion = packageJson.dependencies["maplibre-gl"];

export type ClientFile = "page.js" | "host.js" | "map.js" | "map.css" | "embed.js";

interface ClientFiles {
  css: string;
  /** What stands in the page itself and keeps a choice for "page.js". */
  early: string;
  /**
   * "page.js" speaks with the host page and answers switches and selections, "host.js" does only the former, "map.js" is the
   * module that draws the zoomable map, "map.css" its style. "embed.js" is for host pages.
   */
  files: Record<ClientFile, string>;
}

const folder = join(process.cwd(), "components/embed/client");
const read = (file: string) => squeeze(readFileSync(join(folder, file), "utf8"));
/** One face for the interface and the map, one for reading, both regular; the rest is the device's. */
const ownFonts = ["noto-sans-latin-400-normal.woff2", "source-serif-4-latin-400-normal.woff2"];

let kept: ClientFiles | null = null;

/** What an embedded page carries beside its text. */
export function clientFiles(): ClientFiles {
  if (kept && process.env.NODE_ENV === "production") return kept;
  const map = read("map.js").replace("maplibre-gl.mjs", `maplibre-gl.mjs?v=${mapLibreVersion}`);
  const css =
    fontFaces() +
    shorten(read("page.css"))
      .replaceAll(": ", ":")
      .replace(/ ([/>~]) /g, "$1");
  const host = read("host.js");
  const files = {
    "page.js": `${host}\n${read("page.js")}`,
    "host.js": host,
    "map.js": map,
    "map.css": read("map.css"),
    "embed.js": read("embed.js"),
  };
  kept = { css, early: read("early.js"), files };
  return kept;
}

/** Address of a file, with its version. */
export function hrefOf(file: ClientFile): string {
  const version = createHash("sha256").update(clientFiles().files[file]).digest("hex").slice(0, 8);
  return `/embed/files/${file}?v=${version}`;
}

/** No `unicode-range`: what a face lacks comes from the next family anyway, and there is no second face to choose. */
const fontFaces = () =>
  fontFiles
    .filter(({ file }) => ownFonts.includes(file))
    .map(
      (font) =>
        `@font-face{font-family:"${font.family}";font-display:swap;src:url("${fontUrl("/fonts", font)}")}`,
    )
    .join("");

/** The colours of a theme, "auto" after the device; on paper always light. Only those that `used` names, as CSS and SVG name them. */
export function colours(theme: Theme, used: string): string {
  const names = new Set([...used.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
  const of = (name: ThemeName) => {
    const variables = cssVariables(name).replaceAll(" ", "").split(";");
    const needed = variables.filter((variable) => names.has(variable.split(":")[0]));
    return `:root{color-scheme:${name};${needed.join(";")}}`;
  };
  if (theme === "light") return of("light");
  const media = theme === "dark" ? "screen" : "screen and (prefers-color-scheme:dark)";
  return `${of("light")}@media ${media}{${of("dark")}}`;
}
