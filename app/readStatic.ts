import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { tagOf, withTag } from "./withTag";

const contentTypes: Record<string, string> = {
  ".geojson": "application/geo+json; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};

interface StaticFile {
  bytes: Uint8Array<ArrayBuffer>;
  tag: string;
}

/**
 * GET for the files of a folder, or for those of it that are `listed`: each with its content type and ETag, 404 with a sentence
 * for any other. Files stay as they are while the server runs, so each is read once. The routes are not made ahead: Next would
 * keep a file on the disk for each name that anyone asks for.
 */
export function staticFiles(folder: string, listed?: readonly string[]) {
  const kept = new Map<string, StaticFile>();
  let names = listed;

  return async (request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> => {
    const { file } = await params;
    names ??= await servedFiles(folder);
    if (!names.includes(file)) {
      return new Response(`There is no file "${file}" here. These are: ${names.join(", ")}.\n`, {
        status: 404,
        headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
      });
    }
    const found = kept.get(file) ?? (await readStatic(join(folder, file)));
    kept.set(file, found);
    const headers = {
      "Content-Type": contentTypes[extname(file)] ?? "application/octet-stream",
      // For an address without `?v=`; next.config.js has the others.
      "Cache-Control": "public, max-age=3600",
      // Open data, and a sandboxed frame reads even its own host's files as a stranger.
      "Access-Control-Allow-Origin": "*",
    };
    return withTag(found.bytes, request, headers, found.tag);
  };
}

/** Names of the files in a folder that the site serves, sorted. */
async function servedFiles(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => extname(name) in contentTypes).sort();
}

async function readStatic(path: string): Promise<StaticFile> {
  const bytes = new Uint8Array(await readFile(path));
  return { bytes, tag: tagOf(bytes) };
}
