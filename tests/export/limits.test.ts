import { describe, expect, it } from "vitest";
import { clientAddress, peerHeader } from "@/app/clientAddress";
import { KeptExports } from "@/app/export/keptExports";
import { RateLimit } from "@/app/export/rateLimit";

describe("the limit of exports per address", () => {
  it("gives so many at once, then one by one as time goes by", () => {
    const limit = new RateLimit(30);
    const waits = Array.from({ length: 31 }, () => limit.take("a", 0));
    expect(waits.slice(0, 30)).toEqual(Array(30).fill(0));
    expect(waits[30]).toBe(2);
    expect(limit.take("a", 1_900)).toBe(1);
    expect(limit.take("a", 2_000)).toBe(0);
    expect(limit.take("a", 2_001)).toBe(2);
    expect(limit.take("b", 2_001)).toBe(0);
  });

  it("never saves up more than a minute's, and remembers so many addresses only", () => {
    const limit = new RateLimit(2, 3);
    for (const address of ["a", "b", "c", "d"]) expect(limit.take(address, 0)).toBe(0);
    expect(limit.size).toBe(3);
    limit.take("d", 0);
    expect(limit.take("d", 0)).toBeGreaterThan(0);
    const later = [1, 2, 3].map(() => limit.take("d", 3_600_000));
    expect(later.map((wait) => wait === 0)).toEqual([true, true, false]);
  });
});

describe("who asks", () => {
  const headers = (peer: string, forwarded?: string) =>
    new Headers({ [peerHeader]: peer, ...(forwarded ? { "x-forwarded-for": forwarded } : {}) });

  it("is the connection, whatever its headers say", () => {
    expect(clientAddress(headers("192.0.2.7", "10.0.0.1"), false)).toBe("192.0.2.7");
    expect(clientAddress(headers("::ffff:192.0.2.7"), false)).toBe("192.0.2.7");
    expect(clientAddress(new Headers(), false)).toBe("unknown");
  });

  it("is the last one that a trusted proxy saw", () => {
    expect(clientAddress(headers("127.0.0.1", "10.0.0.1, 192.0.2.9"), true)).toBe("192.0.2.9");
    expect(clientAddress(headers("192.0.2.7"), true)).toBe("192.0.2.7");
  });

  it("is a network of 64 bits where addresses are IPv6", () => {
    expect(clientAddress(headers("2001:db8:1:2:3:4:5:6"), false)).toBe("2001:db8:1:2::/64");
    expect(clientAddress(headers("2001:db8::9"), false)).toBe("2001:db8:0:0::/64");
    expect(clientAddress(headers("::1"), false)).toBe("0:0:0:0::/64");
  });
});

describe("exports that are kept", () => {
  const made = (length: number) => ({ bytes: new Uint8Array(length), tag: `"${length}"` });

  it("take up so many bytes at most; the one asked for longest ago makes room", () => {
    const kept = new KeptExports(100);
    for (const key of ["a", "b", "c", "d"]) kept.keep(key, made(25));
    expect(kept.get("a")).not.toBeNull();
    kept.keep("e", made(25));
    expect(kept.bytes).toBe(100);
    expect(["a", "b", "c", "d", "e"].filter((key) => kept.has(key))).toEqual(["a", "c", "d", "e"]);
    kept.keep("huge", made(26));
    expect(kept.has("huge")).toBe(false);
  });

  it("are made once for all who ask meanwhile", async () => {
    const kept = new KeptExports(100);
    let count = 0;
    const make = async () => ++count;
    expect(await Promise.all([kept.once("a", make), kept.once("a", make), kept.once("b", make)])).toEqual([
      1, 1, 2,
    ]);
    await expect(kept.once("c", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(kept.has("c")).toBe(false);
  });
});
