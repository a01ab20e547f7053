/** One thing wrong with one file: where, what, and what was expected instead. */
export interface Problem {
  /** Path or name of the file, as the caller gave it. */
  file: string;
  /** JSON Pointer (RFC 6901) to the spot; "" = the whole file. */
  pointer: string;
  problem: string;
  /** "" where the problem says it already. */
  expected: string;
}

/** The line for people: `file:/json/pointer: what is wrong; what is expected`. */
export function formatProblem({ file, pointer, problem, expected }: Problem): string {
  const where = pointer === "" ? file : `${file}:${pointer}`;
  return `${where}: ${problem}${expected === "" ? "" : `; expected ${expected}`}`;
}

/** The JSON Pointer of a member or item: `~` and `/` in keys are written `~0` and `~1` (RFC 6901, section 3). */
export function pointerTo(parent: string, ...keys: readonly (string | number | symbol)[]): string {
  return keys.reduce<string>(
    (pointer, key) => `${pointer}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`,
    parent,
  );
}

/** Takes one problem of the file under check. `kind` groups problems that one cause tends to produce in masses. */
export type Report = (kind: string, pointer: string, problem: string, expected: string) => void;

/** Problems of one kind listed per file: a file in metres has one per position, and nobody reads five million lines. */
export const listedPerKind = 100;

/** A `Report` for one file, and the Problems it has taken so far. */
export function collectProblems(file: string): { report: Report; problems: () => Problem[] } {
  const listed: Problem[] = [];
  const kinds = new Map<string, { count: number; last: Problem }>();
  return {
    report(kind, pointer, problem, expected) {
      const known = kinds.get(kind);
      const count = (known?.count ?? 0) + 1;
      const last = count <= listedPerKind ? { file, pointer, problem, expected } : known?.last;
      if (!last) return;
      kinds.set(kind, { count, last });
      if (count <= listedPerKind) listed.push(last);
    },
    problems() {
      const cut = [...kinds.values()].filter(({ count }) => count > listedPerKind);
      const more = cut.map(({ count, last }) => ({
        ...last,
        problem: `and ${count - listedPerKind} more problems like this one (${last.problem})`,
      }));
      return [...listed, ...more];
    },
  };
}
