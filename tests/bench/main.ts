import { writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import type { Browser } from "playwright";
import { launch, openTab } from "./browser";
import { divisionSteps, printDivision } from "./division";
import { exportTable, measureExports } from "./exports";
import { type Figures, figureIds } from "./figures";
import { growthRows } from "./growth";
import { type HeapGrowth, heapGrowth } from "./heap";
import { type Located, locate } from "./locate";
import { parseOptions, usage } from "./options";
import { type BenchPage, baseline, pages } from "./pages";
import { startPeers } from "./peerServer";
import { type Profile, profiles } from "./profiles";
import { printGoals, printGrowth, printHeap, printProfile } from "./report";
import { startSite } from "./site";
import { median } from "./stats";
import { startThrottle, type Throttle } from "./throttle";
import { earlySwitchVisit, earlyVisit, loadVisit, type Subject } from "./visit";

const options = parseOptions(process.argv.slice(2));
if (typeof options === "string") {
  console.error(`${options}\n\n${usage}`);
  process.exit(1);
}
const { only } = options;
const parts = ["throttled", "unthrottled", "heap", "growth", "exports", "division"];
const unknown = only.filter((name) => !parts.includes(name) && !pages.some((page) => page.name === name));
if (unknown.length > 0) {
  console.error(`There is no part or page "${unknown.join('", "')}".\n\n${usage}`);
  process.exit(1);
}
if (only.length === 1 && only[0] === "exports") {
  // No site and no browser: the server's own work.
  const figures = await measureExports(options.rounds);
  console.log(
    `${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}; medians of ${options.rounds} rounds\n\n${exportTable(figures)}`,
  );
  if (options.json) writeFileSync(options.json, `${JSON.stringify({ exports: figures }, null, 1)}\n`);
  process.exit(0);
}
const wants = (part: string) => !only.some((name) => parts.includes(name)) || only.includes(part);
const namesPages = only.some((name) => !parts.includes(name));
const wantedPages = pages.filter(({ name }) => !namesPages || name === baseline || only.includes(name));

const site = options.site ? null : await startSite();
const sitePort = Number(site?.port ?? new URL(options.site ?? "").port);
const peers = await startPeers({ width: 848, height: 800 });
const browser = await launch();
const raw: Record<string, unknown> = {
  cores: cpus().length,
  loadAtStart: loadavg()[0],
  rounds: options.rounds,
};
console.log(
  `Chromium ${browser.version()}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}; medians of ${options.rounds} interleaved round${options.rounds === 1 ? "" : "s"}. Software WebGL where there is no GPU.`,
);
try {
  for (const profile of profiles.filter(({ name }) => wants(name))) {
    const { subjects, missing, close } = await prepare(browser, profile, wantedPages);
    const rounds = await measure(browser, subjects);
    const medians = Object.fromEntries(
      subjects.map(({ benchPage: { name } }) => [name, mediansOf(rounds.map((round) => round[name] ?? {}))]),
    );
    printProfile(
      profile,
      subjects.map(({ benchPage }) => benchPage),
      medians,
      missing,
    );
    if (profile.name === "throttled") printGoals(medians);
    raw[profile.name] = { rounds, medians, missing };
    close();
  }
  const plain = profiles.find(({ name }) => name === "unthrottled");
  if (plain && wants("heap")) {
    const { subjects, close } = await prepare(browser, plain, wantedPages);
    const rows: [BenchPage, HeapGrowth | null][] = [];
    for (const subject of subjects) rows.push([subject.benchPage, await heapGrowth(browser, subject)]);
    printHeap(rows);
    raw.heap = Object.fromEntries(rows.map(([{ name }, growth]) => [name, growth]));
    close();
  }
  if (wants("division") && !namesPages) {
    const steps = await divisionSteps();
    printDivision(steps);
    raw.division = steps;
  }
  if (plain && wants("growth") && !namesPages) {
    const { subjects, close } = await prepare(
      browser,
      plain,
      pages.filter(({ name }) => name === baseline),
    );
    for (const { line, located } of subjects) {
      const rows = await growthRows(browser, plain, line, peers, located);
      printGrowth(rows);
      raw.growth = rows;
    }
    close();
  }
  if (wants("exports") && !namesPages) {
    const figures = await measureExports(options.rounds);
    console.log(`\n${exportTable(figures)}`);
    raw.exports = figures;
  }
} finally {
  await browser.close();
  peers.close();
  site?.stop();
}
if (options.json) writeFileSync(options.json, `${JSON.stringify(raw, null, 1)}\n`);
process.exit(0);

/** Lines to both servers, and where each page has its map. A page that is not there is left out, with a sentence. */
async function prepare(browser: Browser, profile: Profile, wanted: readonly BenchPage[]) {
  const unlimited = { rttMs: 0, downKbps: 0 };
  const open = (link: Profile["link"]) =>
    Promise.all([startThrottle(sitePort, link), startThrottle(peers.port, link)]);
  const [fast, slow] = await Promise.all([open(unlimited), open(profile.link)]);
  const lineOf = (lines: Throttle[], { server }: BenchPage) => lines[server === "site" ? 0 : 1] as Throttle;
  const subjects: Subject[] = [];
  const missing: string[] = [];
  for (const benchPage of wanted) {
    try {
      const located = await findMap(browser, profile, benchPage, lineOf(fast, benchPage));
      subjects.push({ benchPage, profile, line: lineOf(slow, benchPage), located });
    } catch (error) {
      missing.push(`${benchPage.title} is left out: ${(error as Error).message.split("\n")[0]}`);
    }
  }
  for (const line of fast) line.close();
  const close = () => {
    for (const line of slow) line.close();
  };
  return { subjects, missing, close };
}

/** Visits a page once, which warms server and GPU process too. */
async function findMap(
  browser: Browser,
  profile: Profile,
  benchPage: BenchPage,
  line: Throttle,
): Promise<Located> {
  const { page, close } = await openTab(browser, { ...profile, cpuRate: 1 }, benchPage, {
    isStarted: true,
  });
  try {
    const response = await page.goto(`http://127.0.0.1:${line.port}${benchPage.path}`);
    if (!response?.ok()) throw new Error(`${benchPage.path} answers ${response?.status()}.`);
    await page.waitForFunction(() => window.benchProbe.readyAt !== null, null, {
      timeout: 60_000,
      polling: 100,
    });
    return await locate(page, benchPage);
  } finally {
    await close();
  }
}

/** Every page once a round, so that what slows the machine slows all of them. */
async function measure(browser: Browser, subjects: Subject[]): Promise<Record<string, Figures>[]> {
  const rounds: Record<string, Figures>[] = [];
  for (let round = 0; round < (options as { rounds: number }).rounds; round++) {
    const results: Record<string, Figures> = {};
    for (const subject of subjects) {
      const { name } = subject.benchPage;
      for (const visit of [loadVisit, earlyVisit, earlySwitchVisit]) {
        const figures = await visit(browser, subject).catch((error: Error) => {
          console.error(`${subject.profile.name}, ${name}: ${error.message.split("\n")[0]}`);
          return {};
        });
        results[name] = { ...results[name], ...figures };
        process.stderr.write(`${subject.profile.name}, round ${round + 1}: ${name} ${visit.name}\n`);
      }
    }
    rounds.push(results);
  }
  return rounds;
}

function mediansOf(rounds: Figures[]): Figures {
  return Object.fromEntries(
    figureIds.map((id) => [id, median(rounds.map((figures) => figures[id] ?? null))]),
  );
}
