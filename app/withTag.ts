import { createHash } from "node:crypto";

/** The body with an ETag, to be kept for five minutes; 304 for who has it already. */
export function withTag(body: string, request: Request, headers: Record<string, string>): Response {
  const tag = `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  const shared = { "Cache-Control": "public, max-age=300", ...headers, ETag: tag };
  if (request.headers.get("if-none-match") === tag)
    return new Response(null, { status: 304, headers: shared });
  return new Response(body, { headers: shared });
}
