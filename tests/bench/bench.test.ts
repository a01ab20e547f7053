import { readFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { homeBounds } from "@/geodata/schema/catalogue";
import { AtlasCollection } from "@/geodata/schema/feature";
import { exportTable } from "./exports";
import { checkGoals, goals } from "./goals";
import { grow } from "./grow";
import { renderConf } from "./nginx";
import { parseOptions } from "./options";
import { growthPercent, median, percentile, ratio } from "./stats";
import { formatTable } from "./table";
import { startThrottle } from "./throttle";

describe("the benchmark's arithmetic", () => {
  it("takes medians of what was measured", () => {
    expect(median([3, null, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(median([null])).toBeNull();
  });

  it("takes ratios only of what there is", () => {
    expect(ratio(3, 6)).toBe(0.5);
    expect(ratio(null, 6)).toBeNull();
    expect(ratio(3, 0)).toBeNull();
    expect(growthPercent(200, 210)).toBeCloseTo(5);
    expect(percentile([1, 2, 3, 4], 0.5)).toBe(3);
    expect(percentile([], 0.99)).toBeNull();
  });

  it("aligns tables", () => {
    expect(formatTable(["page", "ms"], [["home", "7"]])).toBe("page  ms\n────  ──\nhome   7");
  });
});

describe("goals", () => {
  const medians = (homeMs: number) => ({
    home: { firstPicture: homeMs },
    maplibre: { firstPicture: 1000 },
  });
  const verdict = (homeMs: number) => checkGoals(medians(homeMs))[0]?.at(-1);

  it("are met, missed by how much, or not measured", () => {
    expect(goals[0]).toMatchObject({ page: "home", figure: "firstPicture", atMost: 0.2 });
    expect(verdict(200)).toBe("met");
    expect(verdict(300)).toBe("missed by 50 %");
    expect(checkGoals({})[0]?.at(-1)).toBe("not measured");
  });
});

describe("exports", () => {
  it("are set against resvg alone, and against the goal", () => {
    const table = exportTable([
      { link: "", plainMs: 1000, exportMs: 1500 },
      { link: "area=iran", plainMs: 1000, exportMs: 1501 },
      { link: "lang=fa", plainMs: null, exportMs: null },
    ]);
    expect(
      table
        .split("\n")
        .map((line) =>
          line
            .trim()
            .split(/\s{2,}/)
            .slice(-2),
        )
        .slice(2),
    ).toEqual([
      ["1.50", "met"],
      ["1.50", "missed"],
      ["–", "not measured"],
    ]);
  });
});

describe("options", () => {
  it("are read, or answered by a sentence", () => {
    expect(parseOptions([])).toEqual({ rounds: 5, only: [], json: null, site: null });
    expect(parseOptions(["--quick", "--only", "throttled,d3"])).toMatchObject({
      rounds: 1,
      only: ["throttled", "d3"],
    });
    expect(parseOptions(["--rounds", "0"])).toContain("whole number");
    expect(parseOptions(["--fast"])).toContain("--fast");
  });
});

describe("the throttled line", () => {
  it("hands every byte on, in order, and counts what comes down", async () => {
    const body = Buffer.from(Array.from({ length: 50_000 }, (_, index) => index % 251));
    const server = createServer((socket) => socket.on("data", () => socket.end(body)));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as { port: number };
    const throttle = await startThrottle(port, { rttMs: 4, downKbps: 80_000 });
    const received = await new Promise<Buffer>((resolve) => {
      const chunks: Buffer[] = [];
      const client = connect(throttle.port, "127.0.0.1", () => client.write("GET"));
      client.on("data", (chunk) => chunks.push(chunk));
      client.on("close", () => resolve(Buffer.concat(chunks)));
    });
    expect(received.equals(body)).toBe(true);
    expect(throttle.bytes()).toBe(body.length);
    throttle.close();
    server.close();
  });
});

describe("deploy/nginx.conf", () => {
  const shipped = readFileSync(new URL("../../deploy/nginx.conf", import.meta.url), "utf8");

  it("takes the benchmark's ports and folder at the places it marks", () => {
    const rendered = renderConf(shipped, { sitePort: 4001, port: 4002, cache: "/tmp/cache" });
    expect(rendered).toContain("server 127.0.0.1:4001;");
    expect(rendered).toContain("listen 127.0.0.1:4002;");
    expect(rendered).toContain("proxy_cache_path /tmp/cache levels");
    expect(() => renderConf("listen 80;", { sitePort: 1, port: 2, cache: "" })).toThrow("127.0.0.1:3000");
  });
});

describe("more data", () => {
  const cities = AtlasCollection.parse(
    JSON.parse(readFileSync(new URL("../../geodata/built/cities.geojson", import.meta.url), "utf8")),
  );

  it("is the same every time, has new ids, and stays inside the first view and off the target", () => {
    const grown = grow("cities", cities, 10);
    expect(grown).toEqual(grow("cities", cities, 10));
    const ids = grown.features.map(({ properties }) => properties.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(8 * cities.features.length);
    const copies = grown.features.slice(cities.features.length).map(({ geometry }) => geometry?.coordinates);
    const [west, south, east, north] = homeBounds;
    for (const [lon, lat] of copies as [number, number][]) {
      expect(lon >= west && lon <= east && lat >= south && lat <= north).toBe(true);
      expect(lon > 46.4 && lon < 48.4 && lat > 36.3 && lat < 38.1).toBe(false);
    }
    expect(grow("sea", cities, 10)).toBe(cities);
  });
});
