/** Where the site is published, for addresses that must be absolute; SITE_URL says it, as "https://atlas.example.org". */
export const siteUrl = new URL(process.env.SITE_URL ?? `http://localhost:${process.env.PORT ?? 3000}`);
