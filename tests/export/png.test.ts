import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { forResvg } from "@/components/export/forResvg";
import { bytesOf } from "./exports";

/** `[x, y, unit]` of a PNG's pHYs chunk; unit 1 is the metre. */
function physOf(png: Buffer): number[] {
  const at = png.indexOf("pHYs", 0, "latin1") + 4;
  return [png.readUInt32BE(at), png.readUInt32BE(at + 4), png.readUInt8(at + 8)];
}

describe("P1: a PNG", () => {
  it.each([
    ["size=a4-landscape", 3508, 2480, 11811],
    ["size=slide-16x9", 1920, 1080, 5669],
    ["size=column-85mm&dpi=600", 2008, null, 23622],
  ])(
    "of %s is as large as it should be, and says how large in metres",
    async (query, width, height, perMetre) => {
      const png = await bytesOf("map.png", query);
      const found = await sharp(png).metadata();
      expect(found.width).toBe(width);
      if (height) expect(found.height).toBe(height);
      expect(physOf(png)).toEqual([perMetre, perMetre, 1]);
      expect(found.hasAlpha).toBe(false);
    },
  );

  it("P5: without colour has one channel", async () => {
    const { channels } = await sharp(await bytesOf("map.png", "theme=greyscale&dpi=72")).metadata();
    expect(channels).toBe(1);
  });
});

describe("P6: an SVG has its own fonts in it, and asks for nothing", () => {
  it.each(["", "lang=fa", "lang=hy", "lang=ka", "lang=he", "lang=ru"])("?%s", async (query) => {
    const svg = (await bytesOf("map.svg", query)).toString();
    expect(await sharp(Buffer.from(svg)).metadata()).toMatchObject({ format: "svg" });
    const loaded = [...svg.matchAll(/(?:<image[^>]* href="|url\(")([^"]{0,40})/g)].map(([, url]) => url);
    expect(loaded.length).toBeGreaterThan(3);
    for (const url of loaded) expect(url).toMatch(/^data:/);
    expect(svg).not.toContain("<script");
    expect(svg).toContain("<title");
    expect(svg).toContain("<desc");
  });
});

describe("P6: right-to-left lines for a renderer without bidi", () => {
  it("get their direction as isolates, their font, and anchors that are sides of the page", () => {
    const line = (attributes: string) =>
      `<text fill="#000"><tspan x="1" y="2" lang="fa" direction="rtl" unicode-bidi="isolate"${attributes}>دریا</tspan></text>`;
    const turned = (attributes: string) => forResvg(line(attributes)).replace(/<\/?text[^>]*>/g, "");
    const font = ' font-family="Noto Sans Arabic" font-style="normal"';
    expect(turned("")).toBe(`<tspan x="1" y="2" lang="fa" text-anchor="end"${font}>\u2067دریا\u2069</tspan>`);
    expect(turned(' text-anchor="end"')).toBe(`<tspan x="1" y="2" lang="fa"${font}>\u2067دریا\u2069</tspan>`);
    expect(turned(' text-anchor="middle"')).toContain('text-anchor="middle"');
    expect(forResvg('<text fill="#000">Baku</text>')).toBe('<text fill="#000">Baku</text>');
  });
});
