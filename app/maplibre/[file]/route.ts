import { join } from "node:path";
import { respondWithFile } from "@/app/readStatic";

export const dynamic = "force-static";

const folder = join(process.cwd(), "node_modules/maplibre-gl/dist");
const worker = "maplibre-gl-worker.mjs";

export function generateStaticParams() {
  return [{ file: worker }];
}

/**
 * `/maplibre/maplibre-gl-worker.mjs`: MapLibre's worker as published. Bundlers lose the address that MapLibre 6 works out
 * for it at run time, so the file needs an address of its own.
 */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  return respondWithFile(folder, (await params).file, [worker]);
}
