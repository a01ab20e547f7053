/**
 * Work that takes the processor for a good part of a second, one piece at a time: between two of them the server answers what it
 * has ready. Who comes when `limit` are waiting is sent away instead of being kept waiting for ever.
 */
export class Turns {
  readonly #limit: number;
  #waiting = 0;
  #last: Promise<void> = Promise.resolve();

  constructor(limit: number) {
    this.#limit = limit;
  }

  get waiting(): number {
    return this.#waiting;
  }

  /** What `work` gives when its turn has come; null where too many wait already. */
  async take<Made>(work: () => Made): Promise<Made | null> {
    if (this.#waiting >= this.#limit) return null;
    this.#waiting += 1;
    const before = this.#last;
    let done = () => {};
    this.#last = new Promise((resolve) => {
      done = resolve;
    });
    await before;
    // Requests that came meanwhile are heard first.
    await new Promise((resolve) => setImmediate(resolve));
    try {
      return work();
    } finally {
      this.#waiting -= 1;
      done();
    }
  }
}

/** Pictures that have to be drawn, 0.3 to 0.6 s of processor each: at most so many wait. */
export const drawings = new Turns(24);

/** What is answered to who comes when too many wait. */
export const busyResponse = () =>
  new Response("Many maps are being drawn just now. Please try again in a few seconds.\n", {
    status: 503,
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": "no-store",
      "Retry-After": "5",
    },
  });
