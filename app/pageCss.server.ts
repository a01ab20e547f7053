import { readFileSync } from "node:fs";
import path from "node:path";
import { fontFaceCss } from "@/components/style/fontFaces";
import { cssVariables } from "@/components/style/palette";
import { shorten } from "./shorten";
import { squeeze } from "./squeeze";

const files = [
  "components/map/maplibre.css",
  "components/map/map.css",
  ...[
    "base",
    "layout",
    "mapPicture",
    "article",
    "panel",
    "time",
    "sheet",
    "claims",
    "placePage",
    "print",
  ].map((name) => `app/css/${name}.css`),
];

/** The palette as variables: after the device's scheme, after the link's theme, and on paper always light. */
const colours = `
:root { color-scheme: light; ${cssVariables("light")} }
@media (prefers-color-scheme: dark) { :root { color-scheme: dark; ${cssVariables("dark")} } }
:root:has([data-theme="light"]) { color-scheme: light; ${cssVariables("light")} }
:root:has([data-theme="dark"]) { color-scheme: dark; ${cssVariables("dark")} }
@media print { :root, :root:has([data-theme]) { color-scheme: light; ${cssVariables("light")} } }
`;

export interface PageCss {
  all: string;
  /** What a page without scripts needs besides. */
  noScript: string;
  /** What listens before the page's scripts do. */
  early: string;
}

let css: PageCss | null = null;

/** The CSS of the page, to stand in its HTML: a file of its own would cost a round trip before the first paint. */
export function pageCss(): PageCss {
  // While the site is being worked on, the files change under it.
  if (css === null || process.env.NODE_ENV === "development") {
    css = {
      all: shorten([fontFaceCss("/fonts"), colours, ...files.map(readText)].join("\n")),
      noScript: shorten(readText("app/css/noScript.css")),
      early: squeeze(readText("app/earlyClicks.js")),
    };
  }
  return css;
}

const readText = (file: string) => readFileSync(path.join(process.cwd(), file), "utf8");
