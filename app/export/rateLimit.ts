interface Bucket {
  tokens: number;
  /** When `tokens` was counted, ms. */
  at: number;
}

/** So many tokens for each address, filled up evenly over time; of a bounded number of addresses. */
export class RateLimit {
  readonly #buckets = new Map<string, Bucket>();
  readonly #perMinute: number;
  readonly #maxAddresses: number;

  constructor(perMinute: number, maxAddresses = 10_000) {
    this.#perMinute = perMinute;
    this.#maxAddresses = maxAddresses;
  }

  /** Takes a token of an address at a time in ms; gives back 0, or in how many whole seconds there is one. */
  take(address: string, nowMs: number): number {
    const perMs = this.#perMinute / 60_000;
    const known = this.#buckets.get(address);
    const filled = known ? known.tokens + Math.max(0, nowMs - known.at) * perMs : this.#perMinute;
    const tokens = Math.min(this.#perMinute, filled);
    // A Map keeps the order of insertion: the address that has been quiet the longest is forgotten first, and by then is full.
    this.#buckets.delete(address);
    this.#buckets.set(address, { tokens: tokens >= 1 ? tokens - 1 : tokens, at: nowMs });
    const [oldest] = this.#buckets.keys();
    if (this.#buckets.size > this.#maxAddresses && oldest !== undefined) this.#buckets.delete(oldest);
    return tokens >= 1 ? 0 : Math.ceil((1 - tokens) / perMs / 1000);
  }

  get size(): number {
    return this.#buckets.size;
  }
}
