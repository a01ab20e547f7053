import { clientFiles } from "@/app/embed/clientFiles";
import { withTag } from "@/app/withTag";

/** `/embed.js`: the web component for other people's pages. Its address is fixed, so it is asked for anew. */
export function GET(request: Request): Response {
  return withTag(clientFiles().files["embed.js"], request, {
    "Content-Type": "text/javascript; charset=utf-8",
    "Cache-Control": "public, max-age=3600",
    "Access-Control-Allow-Origin": "*",
    // Pages that isolate themselves load only what says so.
    "Cross-Origin-Resource-Policy": "cross-origin",
  });
}
