// JavaScript with JSDoc types: next.config.js reads this file too, and `next start` needs no TypeScript at run time.

const isDevelopment = process.env.NODE_ENV === "development";

/**
 * The Content-Security-Policy of a page; `frameAncestors` says who may put it into a frame. Nothing comes from another
 * host. Inline scripts are Next's own bootstrap: hashes or nonces would make every page dynamic. React's development
 * build evaluates strings to rebuild server stack traces, so `unsafe-eval` is there in development only.
 *
 * @param {string} frameAncestors
 * @param {string} workers
 */
export function contentSecurityPolicy(frameAncestors, workers = "'self'") {
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
