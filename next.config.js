import { readdirSync } from "node:fs";

// JavaScript with JSDoc types: `next start` reads this file too, and so needs no TypeScript at run time.

const isDevelopment = process.env.NODE_ENV === "development";

/**
 * The Content-Security-Policy of a page; `frameAncestors` says who may put it into a frame. Nothing comes from another
 * host. Inline scripts are Next's own bootstrap: hashes or nonces would make every page dynamic. React's development
 * build evaluates strings to rebuild server stack traces, so `unsafe-eval` is there in development only.
 *
 * @param {string} frameAncestors
 * @param {string} workers
 */
function contentSecurityPolicy(frameAncestors, workers = "'self'") {
  const directives = {
    "default-src": "'self'",
    "script-src": isDevelopment ? "'self' 'unsafe-inline' 'unsafe-eval'" : "'self' 'unsafe-inline'",
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data: blob:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "worker-src": workers,
    "object-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'self'",
    "frame-ancestors": frameAncestors,
  };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
}

/** Who may put `/embed` into a frame: anyone. */
const embedAncestors = "*";

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
    "/export/[file]": [
      "./components/export/{fonts,renderer}/**",
      "./components/style/fonts/**",
      "./geodata/built/**",
    ],
    "/embed": ["./components/embed/client/**"],
    "/embed/[file]": ["./components/embed/client/**"],
  },
  async headers() {
    return [
      { source: "/:path*", headers: securityHeaders },
      // Not one rule within the other: two frame-ancestors would both apply.
      {
        source: "/((?!embed$|export/).*)",
        headers: [{ key: "Content-Security-Policy", value: contentSecurityPolicy("'self'") }],
      },
      {
        source: "/embed",
        headers: [
          {
            key: "Content-Security-Policy",
            // In a sandbox without an origin MapLibre starts its worker from a `data:` or `blob:` address.
            value: contentSecurityPolicy(embedAncestors, "'self' blob: data:"),
          },
        ],
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
      ...immutable("/geodata", readdirSync("geodata/built")),
      ...immutable("/fonts", readdirSync("components/style/fonts")),
      ...immutable("/maplibre", ["maplibre-gl.mjs", "maplibre-gl-worker.mjs"]),
    ];
  },
};

export default config;
