import { describe, expect, it } from "vitest";
import { mapColours } from "@/components/style/palette";
import { swatchSvg } from "@/components/style/swatch";
import { symbols } from "@/components/style/symbols";
import { themedMarkup } from "@/components/style/themedMarkup";
import type { Status } from "@/geodata/schema/feature";

/** Markup with the variables' values put in. */
function resolved(markup: string, theme: "light" | "dark"): string {
  const colours = new Map(mapColours(theme));
  return markup.replace(/var\((--[a-z-]+)\)/g, (_, name: string) => colours.get(name) ?? "none");
}

describe("markup in the palette's variables", () => {
  it.each(Object.keys(symbols) as Status[])("%s: is the swatch of either theme", (status) => {
    const themed = themedMarkup(swatchSvg(status, "light"));
    const plain = (svg: string) => svg.replace(/-?(light|dark)/g, "");
    expect(resolved(themed, "light")).toBe(swatchSvg(status, "light"));
    expect(plain(resolved(themed, "dark"))).toBe(plain(swatchSvg(status, "dark")));
  });

  it("refuses a colour that would stay the same in each theme", () => {
    expect(() => themedMarkup('<path fill="#123456"/>')).toThrow('no map colour "#123456"');
  });
});
