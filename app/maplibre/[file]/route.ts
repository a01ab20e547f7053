import { join } from "node:path";
import { respondWithFile } from "@/app/readStatic";

export const dynamic = "force-static";

const folder = join(process.cwd(), "node_modules/maplibre-gl/dist");
const files = ["maplibre-gl.mjs", "maplibre-gl-worker.mjs"];

export function generateStaticParams() {
  return files.map((file) => ({ file }));
}

/**
 * `/maplibre/<file>`: MapLibre as published. Bundlers lose the address that MapLibre 6 works out for its worker at run time, so
 * the worker needs one of its own; `/embed` has no bundler and loads the whole module.
 */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  return respondWithFile(folder, (await params).file, files);
}
