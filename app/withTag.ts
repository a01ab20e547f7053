import { createHash } from "node:crypto";

/** ETag of a body, a weak one: it may be sent packed in several ways. */
export const tagOf = (body: string | Uint8Array): string =>
  `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;

/** Whether who asks has what the tag stands for. By RFC 9110, 13.1.2, weak tags count here, and a list of them may be sent. */
export function hasTag(request: Request, tag: string): boolean {
  const bare = (one: string) => one.trim().replace(/^W\//, "");
  const sent = request.headers.get("if-none-match")?.split(",").map(bare) ?? [];
  return sent.includes(bare(tag)) || sent.includes("*");
}

/** The body with its ETag, to be kept for five minutes where `headers` don't say otherwise; 304 for who has it already. */
export function withTag(
  body: string | Uint8Array<ArrayBuffer>,
  request: Request,
  headers: Record<string, string>,
  tag = tagOf(body),
): Response {
  const shared = { "Cache-Control": "public, max-age=300", ...headers, ETag: tag };
  if (hasTag(request, tag)) return new Response(null, { status: 304, headers: shared });
  return new Response(body, { headers: shared });
}
