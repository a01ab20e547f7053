/** A cache of at most `limit` entries; the one that was asked for longest ago makes room. */
export class Lru<Value> {
  readonly #limit: number;
  readonly #entries = new Map<string, Value>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** What is kept under the key; built and kept where there is nothing. */
  get(key: string, build: () => Value): Value {
    const known = this.#entries.get(key);
    const value = known ?? build();
    // A Map keeps the order in which keys came, so the last one asked for goes to its end.
    this.#entries.delete(key);
    this.#entries.set(key, value);
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > this.#limit && oldest !== undefined) this.#entries.delete(oldest);
    return value;
  }

  has = (key: string): boolean => this.#entries.has(key);

  get size(): number {
    return this.#entries.size;
  }
}
