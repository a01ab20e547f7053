import { expect, inject, test } from "vitest";
import { foundMarkup, queryOf, value, wellFormed } from "../oddAddresses";

const site = inject("site");

/** Number of addresses of each kind. The query is always odd, the last part of the path only if `isLastOdd`. */
const paths: [path: string, count: number, isLastOdd: boolean][] = [
  ["/", 120, false],
  ["/areas/", 60, true],
  ["/geodata/", 40, true],
  ["/fonts/", 30, true],
  ["/maplibre/", 30, true],
  ["/embed/", 40, true],
  ["/share/", 20, true],
  ["/", 20, true],
];

test("odd addresses of every kind of page get an answer of the server without markup of their own", async () => {
  const problems: string[] = [];
  for (const [path, count, isLastOdd] of paths) {
    for (let index = 0; index < count; index++) {
      const last = isLastOdd ? encodeURIComponent(wellFormed(value()).slice(0, 500)) : "";
      const url = `${site}${path}${last}?${queryOf()}`.slice(0, 6000).replace(/%[0-9a-f]?$/i, "");
      const answer = await fetch(url, { redirect: "manual" });
      if (answer.status >= 500) problems.push(`${answer.status} ${url}`);
      const body = await answer.text();
      if (answer.headers.get("content-type")?.startsWith("text/html") && foundMarkup.test(body))
        problems.push(`markup ${url}`);
    }
  }
  expect(problems).toEqual([]);
});
