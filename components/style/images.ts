import { type Icon, type IconId, icons } from "./icons";
import { type ColourName, palettes, type ThemeName } from "./palette";
import { type Hatch, type HatchId, hatches } from "./patterns";

/**
 * Images are named by what they show, so that a Style can ask for one and any renderer can draw it:
 * `icon:<icon>:<colour>:<theme>` and `hatch:<hatch>:<colour>:<theme>`.
 */
export type StyleImage =
  | { kind: "icon"; icon: Icon; colour: string; halo: string }
  | { kind: "hatch"; hatch: Hatch; colour: string };

export const iconImageId = (icon: IconId, colour: ColourName, theme: ThemeName) =>
  `icon:${icon}:${colour}:${theme}`;
export const hatchImageId = (hatch: HatchId, colour: ColourName, theme: ThemeName) =>
  `hatch:${hatch}:${colour}:${theme}`;

/** What an image id stands for; null where it is none of ours. */
export function parseImageId(id: string): StyleImage | null {
  const [kind, name = "", colourName = "", theme] = id.split(":");
  if (theme !== "light" && theme !== "dark") return null;
  const palette = palettes[theme];
  const colour = Object.hasOwn(palette, colourName) ? palette[colourName as ColourName] : null;
  if (typeof colour !== "string") return null;
  if (kind === "icon" && Object.hasOwn(icons, name)) {
    return { kind, icon: icons[name as IconId], colour, halo: palette.halo };
  }
  if (kind === "hatch" && Object.hasOwn(hatches, name)) {
    return { kind, hatch: hatches[name as HatchId], colour };
  }
  return null;
}
