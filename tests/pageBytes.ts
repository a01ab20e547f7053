import { gzipSync } from "node:zlib";

/** Paths of the scripts that a page's HTML asks for. */
export const scriptsOf = (html: string): string[] => [
  // Polyfills are for browsers without modules; no other one asks for them.
  ...new Set(html.replace(/<script[^>]*\bnoModule\b[^>]*>/gi, "").match(/\/_next\/static\/[^"'\\]+\.js/g)),
];

/** Bytes of files of a site, each as gzip sends it. */
export async function gzipBytes(site: string, paths: readonly string[]): Promise<number> {
  const bodies = await Promise.all(
    paths.map(async (path) => {
      const answer = await fetch(site + path);
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      return answer.arrayBuffer();
    }),
  );
  return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
}
