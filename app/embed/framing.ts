import { contentSecurityPolicy } from "@/app/contentSecurityPolicy.mjs";
import { parseEmbedAncestors } from "./embedAncestors";

/** Headers that let the hosts of EMBED_ANCESTORS frame an answer. In a sandbox without an origin MapLibre starts its worker from a `data:` or `blob:` address. */
export function framingHeaders(): Record<string, string> {
  const ancestors = parseEmbedAncestors(process.env.EMBED_ANCESTORS);
  // The server does not start with such a list; this is for whoever calls the route otherwise.
  const value = ancestors.kind === "list" ? ancestors.value : "'self'";
  return { "Content-Security-Policy": contentSecurityPolicy(value, "'self' blob: data:") };
}
