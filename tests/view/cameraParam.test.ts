import { describe, expect, it } from "vitest";
import { formatCamera, parseCamera } from "@/components/view/cameraParam";

describe("the map parameter", () => {
  it("puts latitude before longitude", () => {
    expect(formatCamera({ center: [45.4, 39.2], zoom: 7 })).toBe("7/39.2/45.4");
    expect(parseCamera("7/39.2/45.4")).toEqual({ center: [45.4, 39.2], zoom: 7 });
  });

  it("has the decimals that a pixel of its zoom can show", () => {
    const center: [number, number] = [45.123456789, 39.987654321];
    expect(formatCamera({ center, zoom: 4 })).toBe("4/39.99/45.12");
    expect(formatCamera({ center, zoom: 10 })).toBe("10/39.9877/45.1235");
  });

  it("moves the map by less than a pixel", () => {
    for (let zoom = 2; zoom <= 14; zoom += 0.37) {
      const center: [number, number] = [48.8765432, 41.2345678];
      const again = parseCamera(formatCamera({ center, zoom }));
      const degreesPerPixel = 360 / (512 * 2 ** zoom);
      expect(Math.abs((again?.center[0] ?? 0) - center[0])).toBeLessThan(degreesPerPixel);
      expect(Math.abs((again?.center[1] ?? 0) - center[1])).toBeLessThan(degreesPerPixel);
    }
  });

  it.each([
    "",
    "7",
    "7/39.2",
    "7/39.2/45.4/0",
    "7/45.4/139.2",
    "x/39/45",
    " 7/39/45",
    "7/39,2/45",
    "-7/39/45",
    "7//45",
  ])("can't be %s", (text) => expect(parseCamera(text)).toBeNull());
});
