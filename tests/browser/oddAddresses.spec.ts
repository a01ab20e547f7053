import { foundMarkup, queryOf, value, wellFormed } from "../oddAddresses";
import { expect, test } from "./atlas";

const paths: [string, number][] = [
  ["/", 120],
  ["/areas/", 60],
  ["/geodata/", 40],
  ["/fonts/", 30],
  ["/maplibre/", 30],
  ["/embed/", 40],
  ["/share/", 20],
  ["/", 20],
];

test("odd addresses of every kind of page get an answer of the server without markup of their own", async ({
  request,
}) => {
  const problems: string[] = [];
  for (const [path, count] of paths) {
    for (let index = 0; index < count; index++) {
      const last =
        path === "/" && index < 120 && count > 20
          ? ""
          : encodeURIComponent(wellFormed(value()).slice(0, 500));
      const url = `${path}${last}?${queryOf()}`.slice(0, 6000).replace(/%[0-9a-f]?$/i, "");
      const response = await request.get(url, { maxRedirects: 0 });
      if (response.status() >= 500) problems.push(`${response.status()} ${url}`);
      const body = await response.text();
      if ((response.headers()["content-type"] ?? "").startsWith("text/html") && foundMarkup.test(body))
        problems.push(`markup ${url}`);
    }
  }
  expect(problems).toEqual([]);
});
