/** Bytes of an export with the hash of them. */
export interface KeptExport {
  bytes: Uint8Array;
  /** SHA-256 of the bytes, as an ETag. */
  tag: string;
}

/** Exports that were made, up to so many bytes; the one that was asked for longest ago makes room. */
export class KeptExports {
  readonly #limitBytes: number;
  readonly #kept = new Map<string, KeptExport>();
  readonly #making = new Map<string, Promise<unknown>>();
  #bytes = 0;

  constructor(limitBytes: number) {
    this.#limitBytes = limitBytes;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** True where asking makes nothing new. */
  has(key: string): boolean {
    return this.#kept.has(key) || this.#making.has(key);
  }

  get(key: string): KeptExport | null {
    const kept = this.#kept.get(key);
    if (!kept) return null;
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    return kept;
  }

  /** What `make` gives, made once for all who ask meanwhile. */
  once<Made>(key: string, make: () => Promise<Made>): Promise<Made> {
    const known = this.#making.get(key) as Promise<Made> | undefined;
    if (known) return known;
    const making = make().finally(() => this.#making.delete(key));
    this.#making.set(key, making);
    return making;
  }

  keep(key: string, made: KeptExport): void {
    // More than a quarter of the room would push out what others ask for.
    if (made.bytes.length > this.#limitBytes / 4) return;
    this.#kept.set(key, made);
    this.#bytes += made.bytes.length;
    for (const [oldest, { bytes }] of this.#kept) {
      if (this.#bytes <= this.#limitBytes) break;
      this.#kept.delete(oldest);
      this.#bytes -= bytes.length;
    }
  }
}
