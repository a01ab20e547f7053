import { join } from "node:path";
import { staticFiles } from "@/app/readStatic";

/**
 * `/maplibre/<file>`: MapLibre as published. Bundlers lose the address that MapLibre 6 works out for its worker at run time, so
 * the worker needs one of its own; `/embed` has no bundler and loads the whole module.
 */
export const GET = staticFiles(join(process.cwd(), "node_modules/maplibre-gl/dist"), [
  "maplibre-gl.mjs",
  "maplibre-gl-worker.mjs",
]);
