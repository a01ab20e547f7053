const published = process.env.SITE_URL;

/** Where the site is published, for addresses that must be absolute; SITE_URL says it, as "https://atlas.example.org". */
export const siteUrl = new URL(published || `http://localhost:${process.env.PORT ?? 3000}`);

/**
 * Origins that this site is known by. Where SITE_URL says one, that one; otherwise also the host that a request was sent to, which
 * anyone can write as they like: it only decides what is answered to that request.
 */
export function ownOrigins(headers: Headers): string[] {
  if (published) return [siteUrl.origin];
  const host = headers.get("host") ?? "";
  const isHost = /^(?:[a-z0-9.-]+|\[[0-9a-f:]+\])(?::\d{1,5})?$/i.test(host);
  const protocol = headers.get("x-forwarded-proto") === "https" ? "https" : "http";
  const asked = `${protocol}://${host}`;
  return isHost && URL.canParse(asked) ? [siteUrl.origin, new URL(asked).origin] : [siteUrl.origin];
}
