import type { Browser } from "playwright";
import type { BenchPage } from "./pages";
import { pages } from "./pages";
import type { PeerServer } from "./peerServer";
import type { Profile } from "./profiles";
import type { Throttle } from "./throttle";
import { loadVisit, type Subject } from "./visit";

export const scales = [1, 10, 100] as const;

export interface GrowthRow {
  page: string;
  scale: number;
  firstPicture: number | null;
  interactive: number | null;
  inpClick: number | null;
  inpSwitch: number | null;
  kB: number | null;
  /** Time on the server for the picture in the HTML, ms; null where the page has none. */
  serverMs: number | null;
  /** Why there is nothing, where there is nothing. */
  problem: string | null;
}

/** Ours for any number of Features: our renderer's picture in the HTML, then MapLibre with our Style over it. */
const takeover: BenchPage = {
  name: "takeover",
  title: "ours: SVG, then MapLibre",
  server: "peers",
  path: "/takeover.html",
  mapArea: "#map",
  list: "#places a[data-feature]",
  answer: "#answer [data-passage]",
};

/** Each technology with 1, 10 and 100 times the cities and overlay Features, unthrottled, one visit each. */
export async function growthRows(
  browser: Browser,
  profile: Profile,
  line: Throttle,
  server: PeerServer,
  located: Subject["located"],
): Promise<GrowthRow[]> {
  const rows: GrowthRow[] = [];
  for (const scale of scales) {
    for (const generic of [...pages.filter((page) => page.server === "peers"), takeover]) {
      const benchPage = { ...generic, path: `${generic.path}?scale=${scale}` };
      const empty = { firstPicture: null, interactive: null, inpClick: null, inpSwitch: null, kB: null };
      const visit = await warm(line, benchPage.path)
        .then(() => loadVisit(browser, { benchPage, profile, line, located }))
        .then(
          ({ firstPicture = null, interactive = null, inpClick = null, inpSwitch = null, bytes = null }) => ({
            ...{ firstPicture, interactive, inpClick, kB: bytes, problem: null },
            // The switch of the takeover page is not joined to its map.
            inpSwitch: generic === takeover ? null : inpSwitch,
          }),
          (error: Error) => ({ ...empty, problem: error.message.split("\n")[0] ?? "failed" }),
        );
      const serverMs = generic === takeover ? server.pictureMs(scale) : null;
      rows.push({ page: generic.title, scale, ...visit, serverMs });
    }
  }
  return rows;
}

/** Lets the server make and compress what it will be asked for. */
async function warm(line: Throttle, path: string): Promise<void> {
  const html = await (await fetch(`http://127.0.0.1:${line.port}${path}`)).text();
  const urls = [...html.matchAll(/\/data\/\d+\/[a-z-]+\.geojson/g)].map(([url]) => url);
  await Promise.all(
    urls.map(async (url) => (await fetch(`http://127.0.0.1:${line.port}${url}`)).arrayBuffer()),
  );
}
