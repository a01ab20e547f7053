import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { Size } from "@/components/svg/camera";
import { type Collections, peerData, readCollections, root } from "./peerData";
import { peerHtml } from "./peerHtml";
import { serverPicture } from "./serverPicture";

/** The pages of this folder's `peers/`, and the stylesheet that each library asks for. */
const stylesheets = {
  maplibre: "/maplibre.css",
  leaflet: "/leaflet.css",
  d3: null,
  takeover: "/maplibre.css",
};
type PeerName = keyof typeof stylesheets;

const packageFiles: Record<string, string> = {
  "/maplibre.css": "maplibre-gl/dist/maplibre-gl.css",
  "/leaflet.css": "leaflet/dist/leaflet.css",
  "/maplibre/maplibre-gl-worker.mjs": "maplibre-gl/dist/maplibre-gl-worker.mjs",
};
const types: Record<string, string> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  mjs: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  geojson: "application/geo+json; charset=utf-8",
  webp: "image/webp",
  woff2: "font/woff2",
};

export interface PeerServer {
  port: number;
  /** Time that the server took for the picture of `takeover.html` at a scale, ms. */
  pictureMs(scale: number): number | null;
  close(): void;
}

/**
 * A static server for the peers, on this machine only. Text is compressed beforehand at gzip's usual level, as `next start`
 * does it. `/takeover.html` has a picture of the map at `size`; `?scale=` multiplies the data.
 */
export async function startPeers(size: Size): Promise<PeerServer> {
  const scripts = await bundle();
  const collections = new Map<number, Collections>();
  const collectionsAt = (scale: number) => {
    const known = collections.get(scale) ?? readCollections(scale);
    collections.set(scale, known);
    return known;
  };
  const pictureMs = new Map<number, number>();
  const responses = new Map<string, Buffer>();

  const pageAt = (name: PeerName, scale: number): string => {
    const data = peerData(scale, collectionsAt(scale));
    const parts = { title: `Peer: ${name}`, script: `/${name}.js`, stylesheet: stylesheets[name] };
    if (name !== "takeover") {
      const { derived, ...assets } = data.assets;
      return peerHtml({ ...parts, data: name === "maplibre" ? data : { ...data, assets } });
    }
    const startMs = performance.now();
    const picture = serverPicture(data, collectionsAt(scale), size);
    pictureMs.set(scale, performance.now() - startMs);
    return peerHtml({ ...parts, data, picture });
  };

  const bodyOf = (url: URL): string | Buffer | null => {
    const { pathname } = url;
    const name = pathname.slice(1).replace(/\.(html|js)$/, "");
    if (name in stylesheets && pathname.endsWith(".html"))
      return pageAt(name as PeerName, Number(url.searchParams.get("scale") ?? 1));
    if (scripts.has(pathname)) return scripts.get(pathname) ?? null;
    const packageFile = packageFiles[pathname];
    if (packageFile) return readFileSync(new URL(`node_modules/${packageFile}`, root));
    const [, scale, file] = pathname.match(/^\/data\/(\d+)\/([a-z-]+)\.geojson$/) ?? [];
    if (scale && file) return JSON.stringify(collectionsAt(Number(scale))[file as keyof Collections]);
    if (/^\/relief-(light|dark)\.webp$/.test(pathname))
      return readFileSync(new URL(`geodata/built${pathname}`, root));
    if (/^\/fonts\/[\w.-]+\.woff2$/.test(pathname))
      return readFileSync(new URL(`components/style${pathname}`, root));
    return null;
  };

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    const type = types[url.pathname.split(".").at(-1) ?? ""] ?? "application/octet-stream";
    const isText = /text|json/.test(type);
    const body = responses.get(url.href) ?? bodyOf(url);
    if (body === null) {
      response.writeHead(404).end();
      return;
    }
    const bytes = responses.get(url.href) ?? (isText ? gzipSync(body) : Buffer.from(body));
    responses.set(url.href, bytes);
    response.writeHead(200, {
      "Content-Type": type,
      "Content-Length": bytes.length,
      ...(isText ? { "Content-Encoding": "gzip" } : {}),
    });
    response.end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the peers' server has no port");
  return {
    port: address.port,
    pictureMs: (scale) => pictureMs.get(scale) ?? null,
    close: () => server.close(),
  };
}

/** Scripts of the peers, minified, by path. Each is one file; only `takeover` loads MapLibre as a second one. */
async function bundle(): Promise<Map<string, Buffer>> {
  const buildOf = (names: readonly string[], splitting: boolean) =>
    build({
      entryPoints: names.map((name) => fileURLToPath(new URL(`peers/${name}.ts`, import.meta.url))),
      outdir: "/",
      bundle: true,
      minify: true,
      format: "esm",
      target: "es2022",
      splitting,
      write: false,
    });
  const builds = await Promise.all([
    buildOf(["maplibre", "leaflet", "d3"], false),
    buildOf(["takeover"], true),
  ]);
  return new Map(
    builds
      .flatMap(({ outputFiles }) => outputFiles)
      .map(({ path, contents }) => [`/${path.split(/[\\/]/).at(-1)}`, Buffer.from(contents)]),
  );
}
