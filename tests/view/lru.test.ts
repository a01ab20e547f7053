import { describe, expect, it } from "vitest";
import { Lru } from "@/components/view/lru";

describe("a bounded cache", () => {
  it("builds each value once, and forgets the one that was asked for longest ago", () => {
    const built: string[] = [];
    const cache = new Lru<string>(2);
    const get = (key: string) =>
      cache.get(key, () => {
        built.push(key);
        return key.toUpperCase();
      });
    expect(["a", "b", "a", "c", "a", "b"].map(get)).toEqual(["A", "B", "A", "C", "A", "B"]);
    expect(built).toEqual(["a", "b", "c", "b"]);
    expect(cache.size).toBe(2);
  });
});
