import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";

const contentTypes: Record<string, string> = {
  ".geojson": "application/geo+json; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};

/** Names of the files in a folder that the site serves, sorted. */
export async function servedFiles(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => extname(name) in contentTypes).sort();
}

/** The file as a response with its content type; 404 with a sentence where the folder does not have it. */
export async function respondWithFile(folder: string, file: string, knownFiles: string[]): Promise<Response> {
  if (!knownFiles.includes(file)) {
    return new Response(`There is no file "${file}" here. These are: ${knownFiles.join(", ")}.\n`, {
      status: 404,
      headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
    });
  }
  return new Response(await readFile(join(folder, file)), {
    headers: {
      "Content-Type": contentTypes[extname(file)] ?? "application/octet-stream",
      // For an address without `?v=`; next.config.js has the others.
      "Cache-Control": "public, max-age=3600",
      // Open data, and a sandboxed frame reads even its own host's files as a stranger.
      "Access-Control-Allow-Origin": "*",
    },
  });
}
