import { parseArgs } from "node:util";

export interface BenchOptions {
  rounds: number;
  /** Parts and pages to run; empty = all. */
  only: string[];
  /** File for the raw figures; null = none. */
  json: string | null;
  /** Address of a server that already runs, for work on the benchmark itself; null = the production build is started. */
  site: string | null;
}

export const usage = `npm run bench -- [--quick] [--rounds N] [--only names] [--json file]

  --quick        one round instead of five
  --rounds N     N rounds, interleaved over the pages
  --only names   parts: throttled, unthrottled, heap, growth, exports; pages: home, embed, leaflet, d3; with commas between
                 (eager MapLibre always runs: it is what the ratios are taken from)
  --json file    the raw figures of every round
  --site url     measure a server that already runs instead of the production build`;

/** The options of the command line; a sentence where they can't be read. */
export function parseOptions(args: string[]): BenchOptions | string {
  try {
    const { values } = parseArgs({
      args,
      options: {
        quick: { type: "boolean" },
        rounds: { type: "string" },
        only: { type: "string" },
        json: { type: "string" },
        site: { type: "string" },
      },
    });
    const rounds = values.rounds === undefined ? (values.quick ? 1 : 5) : Number(values.rounds);
    if (!Number.isInteger(rounds) || rounds < 1)
      return `--rounds takes a whole number from 1, not "${values.rounds}".`;
    return {
      rounds,
      only: values.only?.split(",") ?? [],
      json: values.json ?? null,
      site: values.site ?? null,
    };
  } catch (error) {
    return (error as Error).message;
  }
}
