import { NextRequest } from "next/server";
import { expect, it } from "vitest";
import { GET as pinnedEmbed } from "@/app/embed/[pin]/route";
import { GET as embedFile } from "@/app/embed/files/[file]/route";
import { GET as embed } from "@/app/embed/route";
import { GET as embedScript } from "@/app/embed.js/route";
import { GET as oembed } from "@/app/oembed/route";
import { GET as picture } from "@/app/picture/route";
import { GET as shareFile } from "@/app/share/[file]/route";
import { GET as share } from "@/app/share/route";
import { GET as styleJson } from "@/app/style.json/route";
import { foundMarkup, queryOf, value, wellFormed } from "../oddAddresses";

type Handler = (url: string, last: string) => Response | Promise<Response>;
const request = (url: string) => new Request(url);

/** How many odd addresses each route gets; those that draw a map cost the most. */
const routes: { path: string; count: number; handler: Handler }[] = [
  { path: "/embed", count: 300, handler: (url) => embed(request(url)) },
  {
    path: "/embed/@",
    count: 900,
    handler: (url, pin) => pinnedEmbed(request(url), { params: Promise.resolve({ pin }) }),
  },
  { path: "/share", count: 1500, handler: (url) => share(request(url)) },
  { path: "/picture", count: 300, handler: (url) => picture(new NextRequest(url)) },
  { path: "/style.json", count: 100, handler: (url) => styleJson(request(url)) },
  { path: "/oembed", count: 5000, handler: (url) => oembed(request(url)) },
  {
    path: "/embed/files/",
    count: 900,
    handler: (url, file) => embedFile(request(url), { params: Promise.resolve({ file }) }),
  },
  {
    path: "/share/",
    count: 900,
    handler: (url, file) => shareFile(request(url), { params: Promise.resolve({ file }) }),
  },
  { path: "/embed.js", count: 300, handler: (url) => embedScript(request(url)) },
];

it("ten thousand odd addresses: none fails, none writes markup of its own, none asks another host", {
  timeout: 1_200_000,
}, async () => {
  const fetched = globalThis.fetch;
  const asked: unknown[] = [];
  globalThis.fetch = (...all) => {
    asked.push(all);
    return fetched(...all);
  };
  const problems: string[] = [];
  let count = 0;
  for (const { path, count: times, handler } of routes) {
    for (let index = 0; index < times; index++) {
      const last = value();
      const url = `http://localhost${path}${path.endsWith("/") || path.endsWith("@") ? encodeURIComponent(wellFormed(last)) : ""}?${queryOf()}`;
      if (!URL.canParse(url)) continue;
      count += 1;
      const response = await handler(url, last);
      const body = await response.text();
      const type = response.headers.get("content-type") ?? "";
      // 501 is oEmbed's word for a format that there is not (O4).
      const isFormat = response.status === 501 && path === "/oembed";
      if (response.status >= 500 && !isFormat) problems.push(`${response.status} ${url}`);
      if (type.startsWith("text/html") && foundMarkup.test(body)) problems.push(`markup ${url}`);
      if (type.startsWith("text/xml") && /<odd|<script|<img/.test(body))
        problems.push(`markup in XML ${url}`);
      if (/href="?\s*javascript:/i.test(body)) problems.push(`script in a link ${url}`);
      for (const [name, header] of response.headers)
        if (/[\r\n]|<odd/.test(header)) problems.push(`${name} ${url}`);
      if (body.length > 2_000_000) problems.push(`${body.length} characters: ${url}`);
    }
  }
  globalThis.fetch = fetched;
  expect(problems.slice(0, 10)).toEqual([]);
  expect(asked).toEqual([]);
  expect(count).toBeGreaterThanOrEqual(10_000);
});
