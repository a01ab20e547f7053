import { derivedJson } from "../atlasData";

export const dynamic = "force-static";

/** Labels and circles that the map draws beside the built files, worked out from them once a build. */
export function GET(): Response {
  return new Response(derivedJson(), {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Cache-Control": "public, max-age=3600",
      "Access-Control-Allow-Origin": "*",
    },
  });
}
