import { describe, expect, test } from "vitest";
import {
  type ColourName,
  cssVariables,
  hueClaimants,
  hueOf,
  palettes,
  type ThemeName,
} from "@/components/style/palette";
import { type MapSymbol, type Stroke, type SymbolColour, symbols } from "@/components/style/symbols";
import { colourDistance, contrast, lab, type Vision, visions } from "./colour";

const themes = Object.keys(palettes) as ThemeName[];
const themeVisions = themes.flatMap((theme) =>
  (Object.keys(visions) as Vision[]).map((vision) => [theme, vision] as const),
);

describe.each(themes)("%s", (theme) => {
  const palette = palettes[theme];
  const grounds = [palette.land, palette.sea];

  test("A7: the hue of each claimant is at least 3:1 against land and sea", () => {
    for (const claimant of hueClaimants) {
      for (const ground of grounds)
        expect(contrast(palette[hueOf(claimant)], ground), claimant).toBeGreaterThanOrEqual(3);
    }
  });

  test("A7: every line that means something is at least 3:1 against land and sea", () => {
    const meaningful = Object.entries(symbols).filter(([, symbol]) => symbol.legend !== null);
    const checked = meaningful.flatMap(([status, symbol]) => {
      const colour = strongestColour(symbol);
      return colour ? [[status, colour] as const] : [];
    });
    expect(checked.length).toBeGreaterThan(30);
    for (const [status, colour] of checked) {
      for (const ground of grounds) {
        // The hues of claimants have a test of their own.
        if (colour === "claimant") continue;
        expect(contrast(palette[colour], ground), `${status} in ${colour}`).toBeGreaterThanOrEqual(3);
      }
    }
  });

  test("A7: label text is at least 4.5:1 against its halo and its ground", () => {
    const pairs: [ColourName, ColourName][] = [
      ["ink", "halo"],
      ["ink", "land"],
      ["inkSoft", "land"],
      ["inkSoft", "contextLand"],
      ["inkSoft", "halo"],
      ["waterLabel", "sea"],
      ["waterLabel", "halo"],
      ["administrative", "halo"],
      ["accent", "halo"],
    ];
    for (const [text, ground] of pairs) {
      expect(contrast(palette[text], palette[ground]), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  test("A7: page text is at least 4.5:1, outlines of controls and focus 3:1", () => {
    const { page } = palette;
    for (const ground of [page.paper, page.raised]) {
      for (const text of [page.text, page.textSoft, page.link, page.accent]) {
        expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
      }
      for (const line of [page.control, page.focus]) expect(contrast(line, ground)).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(page.noticeText, page.notice)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(page.text, page.accentTint)).toBeGreaterThanOrEqual(4.5);
  });

  test("the accent is used for nothing but selection", () => {
    const { accent, page, ...others } = palette;
    expect(Object.values(others)).not.toContain(accent);
    expect(page.accent).toBe(accent);
    for (const symbol of Object.values(symbols)) expect(JSON.stringify(symbol)).not.toContain('"accent"');
  });

  test("claimants keep apart in greyscale: by at least 3 of L*", () => {
    const lightnesses = hueClaimants
      .map((claimant) => lab(palette[hueOf(claimant)])[0])
      .sort((a, b) => a - b);
    for (const [index, lightness] of lightnesses.entries()) {
      const next = lightnesses[index + 1];
      if (next !== undefined) expect(next - lightness).toBeGreaterThanOrEqual(3);
    }
  });
});

test.each(themeVisions)(
  "claimants keep apart in %s with %s vision: by at least 20 of L*a*b*",
  (theme, vision) => {
    const palette = palettes[theme];
    for (const [index, one] of hueClaimants.entries()) {
      for (const other of hueClaimants.slice(index + 1)) {
        const distance = colourDistance(palette[hueOf(one)], palette[hueOf(other)], vision);
        expect(distance, `${one} and ${other}`).toBeGreaterThanOrEqual(20);
      }
    }
  },
);

test("every colour is a hex triplet, and the page gets one CSS variable for each of its own", () => {
  for (const theme of themes) {
    const declarations = cssVariables(theme).split(/; ?/).filter(Boolean);
    expect(declarations.length).toBeGreaterThan(10);
    for (const declaration of declarations) expect(declaration).toMatch(/^--[a-z-]+: #[0-9a-f]{6}$/);
  }
});

/** Colour of the stroke, hatch or pictogram that tells what a symbol is; null where a band or nothing does. */
function strongestColour(symbol: MapSymbol): SymbolColour | null {
  const strongest = (strokes: readonly Stroke[]) =>
    strokes.find(({ colour }) => colour !== "halo")?.colour ?? null;
  switch (symbol.kind) {
    case "line":
      return strongest(symbol.strokes);
    case "area":
      return strongest(symbol.outline ?? []);
    case "point":
      return symbol.colour;
    case "none":
      return null;
  }
}
