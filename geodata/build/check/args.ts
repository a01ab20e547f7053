export const usage = "Usage: npm run geodata:check -- [--json] [--overlay] [file…]";

/** What the command line asks for, or the one sentence that says why it cannot be read. */
export type Command =
  | { kind: "project"; isJson: boolean }
  | { kind: "files"; isJson: boolean; isOverlay: boolean; files: string[] }
  | { kind: "help" }
  | { kind: "unreadable"; sentence: string };

/** Reads the arguments after the program's name. After `--` everything is a file. */
export function parseArgs(args: readonly string[]): Command {
  const end = args.includes("--") ? args.indexOf("--") : args.length;
  const options = args.slice(0, end).filter((arg) => arg.startsWith("-") && arg !== "-");
  const files = [...args.slice(0, end).filter((arg) => !options.includes(arg)), ...args.slice(end + 1)];
  if (options.includes("--help") || options.includes("-h")) return { kind: "help" };
  const unknown = options.find((option) => option !== "--json" && option !== "--overlay");
  if (unknown) return { kind: "unreadable", sentence: `The option ${unknown} is not known. ${usage}` };
  const isJson = options.includes("--json");
  const isOverlay = options.includes("--overlay");
  if (files.length > 0) return { kind: "files", isJson, isOverlay, files };
  if (isOverlay) return { kind: "unreadable", sentence: `The option --overlay needs a file. ${usage}` };
  return { kind: "project", isJson };
}

/**
 * Options that npm took for its own: `npm run geodata:check --json` without a `--` between leaves them only in the
 * environment. (npm then adds a JSON object of its own to the output of a check that finds problems.)
 */
export function optionsTakenByNpm(env: Readonly<Record<string, string | undefined>>): string[] {
  if (env.npm_lifecycle_event !== "geodata:check") return [];
  return ["json", "overlay"]
    .filter((name) => env[`npm_config_${name}`] === "true")
    .map((name) => `--${name}`);
}
