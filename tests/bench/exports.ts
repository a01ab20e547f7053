import { Resvg } from "@resvg/resvg-js";
import { atlasData } from "@/app/atlasData";
import { makeExport, pngMarkup } from "@/app/export/makeExport";
import { picturePage } from "@/app/export/picturePage";
import { type ExportRequest, parseExport } from "@/components/export/exportRequest";
import { printFontFiles } from "@/components/export/faces";
import { buildAtlas } from "@/components/view/atlas";
import { median } from "./stats";
import { formatTable } from "./table";

/** Medians of one export, ms; `plain` is resvg's own work on the same SVG: to read it, to draw it, to write it as PNG. */
export interface ExportFigures {
  link: string;
  plainMs: number | null;
  exportMs: number | null;
}

/** An A4 page at 300 dpi is made in so many ms. */
export const exportGoalMs = 1500;

const links = [
  "",
  "area=nakhchivan",
  "overlays=headline,karabakh,caspian-division,energy",
  "theme=greyscale",
  "size=column-85mm",
];
const font = {
  loadSystemFonts: false,
  fontFiles: printFontFiles.map((file) => `components/export/fonts/${file}`),
  defaultFontFamily: "Noto Sans",
};

/** Makes each export as the server does and, in turn, the bare picture from the same SVG. */
export async function measureExports(rounds: number): Promise<ExportFigures[]> {
  const { props } = atlasData();
  const atlas = buildAtlas(props.article, props.places, props.unlisted);
  const requests = links.map((link) => {
    const request = parseExport("map.png", new URLSearchParams(link), atlas);
    if ("sentence" in request) throw new Error(request.sentence);
    return { link, request };
  });
  const plain = async (request: ExportRequest) => {
    const composed = await picturePage(request, request.size, "all", atlas);
    if ("neededHeight" in composed) throw new Error("no room for the map");
    const svg = pngMarkup(composed, request);
    return timed(() => new Resvg(svg, { font, logLevel: "off" }).render().asPng());
  };
  // Processes and caches are warm on a server.
  for (const { request } of requests) await makeExport(request, atlas);
  const times = requests.map(() => ({ plain: [] as number[], whole: [] as number[] }));
  for (let round = 0; round < rounds; round++) {
    for (const [index, { request }] of requests.entries()) {
      times[index]?.whole.push(await timed(() => makeExport(request, atlas)));
      times[index]?.plain.push(await plain(request));
    }
  }
  return requests.map(({ link }, index) => ({
    link,
    plainMs: median(times[index]?.plain ?? []),
    exportMs: median(times[index]?.whole ?? []),
  }));
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The figures as a table, with the ratio to resvg alone and whether the goal is met. */
export function exportTable(figures: readonly ExportFigures[]): string {
  const ms = (value: number | null) => (value === null ? "–" : `${value.toFixed(0)} ms`);
  const rows = figures.map(({ link, plainMs, exportMs }) => [
    `/export/map.png${link ? `?${link}` : ""}`,
    ms(plainMs),
    ms(exportMs),
    plainMs && exportMs ? (exportMs / plainMs).toFixed(2) : "–",
    exportMs === null ? "not measured" : exportMs <= exportGoalMs ? "met" : "missed",
  ]);
  return formatTable(
    ["A4 at 300 dpi, where no size is named", "resvg alone", "export", "ratio", `≤ ${exportGoalMs} ms`],
    rows,
  );
}
