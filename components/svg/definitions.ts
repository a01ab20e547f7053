/** What goes into `<defs>`, each thing once, with local ids that no other picture of the page has. */
export class Definitions {
  readonly #prefix: string;
  readonly #entries = new Map<string, { ref: string; markup: string }>();

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /** Local id of what `key` stands for; `build` gets the id and is asked the first time only. */
  ref(key: string, build: (ref: string) => string): string {
    const known = this.#entries.get(key);
    if (known) return known.ref;
    const entry = { ref: `${this.#prefix}d${this.#entries.size.toString(36)}`, markup: "" };
    this.#entries.set(key, entry);
    entry.markup = build(entry.ref);
    return entry.ref;
  }

  markup(): string {
    return [...this.#entries.values()].map(({ markup }) => markup).join("");
  }
}
