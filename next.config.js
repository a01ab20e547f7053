import { readdirSync } from "node:fs";
import { contentSecurityPolicy } from "./app/contentSecurityPolicy.mjs";

// JavaScript with JSDoc types: `next start` reads this file too, and so needs no TypeScript at run time.

const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  {
    key: "Permissions-Policy",
    value: "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  },
];

/**
 * Header rules, one or none, for files whose address changes with their content: `?v=` holds a hash or a version. They name the files,
 * because a 404 must not be kept for a year.
 *
 * @param {string} path
 * @param {string[]} files
 */
function immutable(path, files) {
  if (files.length === 0) return [];
  const rule = {
    source: `${path}/:file(${files.map((file) => file.replace(/[.\\-]/g, "\\$&")).join("|")})`,
    has: [/** @type {const} */ ({ type: "query", key: "v" })],
    headers: [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }],
  };
  return [rule];
}

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  // app/madeAhead.ts: pages made when the site is built name the address it was built for.
  env: { BUILT_FOR: process.env.SITE_URL ?? "" },
  reactStrictMode: true,
  // They find files of their own beside themselves.
  serverExternalPackages: ["sharp", "pdfkit", "docx", "pptxgenjs"],
  // `npm run types` checks the whole project, and is a stage of `npm test`; a slip in a test must not keep a reader out.
  typescript: { ignoreBuildErrors: true },
  // Route handlers read these at build time and, for a file asked for with another query, at run time.
  outputFileTracingIncludes: {
    "/geodata/[file]": ["./geodata/built/**"],
    "/fonts/[file]": ["./components/style/fonts/**"],
    "/maplibre/[file]": ["./node_modules/maplibre-gl/dist/maplibre-gl{,-worker}.mjs"],
    "/export/[file]/[name]": [
      "./components/export/{fonts,renderer}/**",
      "./components/style/fonts/**",
      "./geodata/{built,revisions}/**",
    ],
    "/embed/[pin]": ["./components/embed/client/**", "./geodata/revisions/**"],
    "/export/[file]": [
      "./components/export/{fonts,renderer}/**",
      "./components/style/fonts/**",
      "./geodata/built/**",
    ],
    "/embed": ["./components/embed/client/**"],
    "/embed.js": ["./components/embed/client/**"],
    "/share": ["./components/share/client/**"],
    "/share/[file]": ["./components/share/client/**"],
    "/embed/files/[file]": ["./components/embed/client/**"],
  },
  // Readers know it as `/` alone.
  async redirects() {
    return [{ source: "/home", destination: "/", permanent: true }];
  },
  async rewrites() {
    const has = [/** @type {const} */ ({ type: "header", key: "x-atlas-made-ahead", value: "1" })];
    return { beforeFiles: [{ source: "/", has, destination: "/home" }] };
  },
  async headers() {
    return [
      { source: "/:path*", headers: securityHeaders },
      // The embedded page says by itself who may frame it: when the server runs, not when it is built (app/embed/framing.ts).
      {
        source: "/((?!embed$|embed/@|export/).*)",
        headers: [{ key: "Content-Security-Policy", value: contentSecurityPolicy("'self'") }],
      },
      {
        source: "/export/:file*",
        headers: [
          {
            key: "Content-Security-Policy",
            // An SVG that is opened by itself: it has its fonts and images in it, and no scripts.
            value:
              "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
          },
        ],
      },
      // Pages depend on their address alone. A browser asks whether they are still so; a cache between may keep them for a minute.
      ...["/", "/areas/:id"].map((source) => ({
        source,
        headers: [{ key: "Cache-Control", value: "public, max-age=0, s-maxage=60" }],
      })),
      ...immutable("/geodata", readdirSync("geodata/built")),
      ...immutable("/fonts", readdirSync("components/style/fonts")),
      ...immutable("/maplibre", ["maplibre-gl.mjs", "maplibre-gl-worker.mjs"]),
    ];
  },
};

export default config;
