import { type Figures, figureIds, figures, formatValue } from "./figures";
import { checkGoals, heapWithinPercent, type Medians } from "./goals";
import type { GrowthRow } from "./growth";
import type { HeapGrowth } from "./heap";
import { type BenchPage, baseline } from "./pages";
import type { Profile } from "./profiles";
import { ratio } from "./stats";
import { formatTable } from "./table";

const formatRatio = (value: number | null) => (value === null ? "–" : value.toFixed(2));

/** Ratios to eager MapLibre, and the medians that they come from. */
export function printProfile(
  profile: Profile,
  pages: readonly BenchPage[],
  medians: Record<string, Figures>,
  missing: readonly string[],
): void {
  const titles = pages.map(({ title }) => title);
  const rows = (cell: (page: BenchPage, id: (typeof figureIds)[number]) => string) =>
    figureIds.map((id) => [figures[id].title, ...pages.map((page) => cell(page, id))]);
  console.log(`\n${profile.name}: ${profile.says}\n`);
  console.log("Times eager MapLibre's, same run:");
  console.log(
    formatTable(
      ["", ...titles],
      rows(({ name }, id) =>
        formatRatio(ratio(medians[name]?.[id] ?? null, medians[baseline]?.[id] ?? null)),
      ),
    ),
  );
  console.log("\nMedians:");
  console.log(
    formatTable(
      ["", ...titles],
      rows(({ name }, id) => formatValue(medians[name]?.[id], figures[id].unit)),
    ),
  );
  console.log(`\n${figureIds.map((id) => `${figures[id].title}: ${figures[id].means}`).join("\n")}`);
  for (const sentence of missing) console.log(sentence);
}

export function printGoals(medians: Medians): void {
  console.log("\nGoals, throttled:");
  console.log(formatTable(["", "asked", "reached", ""], checkGoals(medians)));
}

export function printHeap(rows: readonly [BenchPage, HeapGrowth | null][]): void {
  console.log("\nJavaScript heap of the page after garbage collection, unthrottled:");
  const cells = rows.map(([{ title, server }, growth]) => {
    if (!growth) return [title, "–", "–", "–", "no list of places"];
    const isFlat = Math.abs(growth.percent) <= heapWithinPercent;
    const verdict = server === "peers" ? "" : `${isFlat ? "met" : "missed"} (within ±${heapWithinPercent} %)`;
    return [
      title,
      `${growth.after20.toFixed(1)} MB`,
      `${growth.after200.toFixed(1)} MB`,
      `${growth.percent.toFixed(1)} %`,
      verdict,
    ];
  });
  console.log(formatTable(["", "20 selections", "200 selections", "growth", ""], cells));
}

export function printGrowth(rows: readonly GrowthRow[]): void {
  console.log("\nWith more data (cities and overlays × scale, base as it is), unthrottled, one visit each:");
  const first = (row: GrowthRow) => rows.find(({ page, scale }) => page === row.page && scale === 1);
  const cell = (row: GrowthRow, key: "firstPicture" | "interactive" | "inpClick" | "inpSwitch") => {
    const times = ratio(row[key], first(row)?.[key] ?? null);
    return row[key] === null ? "–" : `${formatValue(row[key], "ms")} (×${formatRatio(times)})`;
  };
  console.log(
    formatTable(
      [
        "",
        "scale",
        "first picture",
        "interactive",
        "INP click",
        "INP switch",
        "received",
        "picture on the server",
      ],
      rows.map((row) => [
        row.page,
        `${row.scale}×`,
        ...(["firstPicture", "interactive", "inpClick", "inpSwitch"] as const).map((key) => cell(row, key)),
        formatValue(row.kB, "kB"),
        row.problem ?? formatValue(row.serverMs, "ms"),
      ]),
    ),
  );
}
