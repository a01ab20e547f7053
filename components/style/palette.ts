import type { Claimant } from "@/geodata/schema/catalogue";

/** The only place with colours. Every one is "#rrggbb"; what is translucent says so where it is used. */
export type ThemeName = "light" | "dark";

/** Whose claims have a hue: the perspectives of the catalogue. */
export const hueClaimants = ["AZ", "AM", "IR", "RU", "TM", "KZ", "UN"] as const;
type HueName = `hue${(typeof hueClaimants)[number]}`;

export interface Palette extends Record<HueName, string> {
  /** Land of the eight countries that the article is about. */
  land: string;
  /** Land around them: present, but further back. */
  contextLand: string;
  sea: string;
  /** Inside of the shore, where the sea deepens. */
  seaEdge: string;
  lake: string;
  river: string;
  shore: string;
  /** Icons and the strongest labels. */
  ink: string;
  /** State borders: the strongest lines of the base. */
  border: string;
  /** Labels of second order, computed lines. */
  inkSoft: string;
  province: string;
  waterLabel: string;
  /** Lightest ground: halos, casings and the veil over what is not selected. */
  halo: string;
  /** Hatch and outline of territory held against recognised sovereignty. */
  held: string;
  /** Former boundaries, districts, exclaves: things of administration. */
  administrative: string;
  /** Tint along the inner edge of exclaves and headline areas. */
  headlineEdge: string;
  oil: string;
  gas: string;
  route: string;
  corridor: string;
  military: string;
  /** Selection, and nothing else. */
  accent: string;
  page: PageColours;
}

/** Colours of the page around the map; each becomes a CSS variable of the same name in kebab-case. */
export interface PageColours {
  paper: string;
  /** Panels and sheets over the map. */
  raised: string;
  text: string;
  textSoft: string;
  rule: string;
  /** Outline of controls: at least 3:1 against paper (WCAG 1.4.11). */
  control: string;
  link: string;
  focus: string;
  accent: string;
  accentTint: string;
  notice: string;
  noticeText: string;
}

export const palettes: Record<ThemeName, Palette> = {
  light: {
    land: "#f4eee2",
    contextLand: "#eae4d8",
    sea: "#cddce4",
    seaEdge: "#bfd2dd",
    lake: "#cddce4",
    river: "#9cb8c8",
    shore: "#5f8299",
    ink: "#2a2a33",
    border: "#35323c",
    inkSoft: "#5b5a60",
    province: "#b9ae9b",
    waterLabel: "#335b76",
    halo: "#fbf8f1",
    held: "#8a6a4a",
    administrative: "#5d4a66",
    headlineEdge: "#e4cfa0",
    oil: "#4a3a2c",
    gas: "#7a5a1e",
    route: "#5a5148",
    corridor: "#8a6a4a",
    military: "#3d4a3a",
    accent: "#c8320f",
    hueAZ: "#17584e",
    hueAM: "#895300",
    hueIR: "#687e50",
    hueRU: "#875e94",
    hueTM: "#3e3000",
    hueKZ: "#18243b",
    hueUN: "#720086",
    page: {
      paper: "#fbf8f1",
      raised: "#fffdf8",
      text: "#26262e",
      textSoft: "#5b5a60",
      rule: "#ddd5c5",
      control: "#807a70",
      link: "#1f5673",
      focus: "#1f5673",
      accent: "#c8320f",
      accentTint: "#fbe6dc",
      notice: "#f6ecd0",
      noticeText: "#4d3f14",
    },
  },
  dark: {
    land: "#2d2f31",
    contextLand: "#27292b",
    sea: "#18242d",
    seaEdge: "#1e2f3a",
    lake: "#18242d",
    river: "#3d5766",
    shore: "#6f94a8",
    ink: "#e9e4d8",
    border: "#c9c2b4",
    inkSoft: "#b3aea3",
    province: "#54524d",
    waterLabel: "#94b9cf",
    halo: "#1d1f21",
    held: "#c09b74",
    administrative: "#b5a8b8",
    headlineEdge: "#655739",
    oil: "#d8c4ac",
    gas: "#d9b566",
    route: "#c9c0b2",
    corridor: "#c09b74",
    military: "#b9cbb2",
    accent: "#ff7f45",
    hueAZ: "#5e9e9e",
    hueAM: "#bb7554",
    hueIR: "#3be0a8",
    hueRU: "#af96f7",
    hueTM: "#c6b616",
    hueKZ: "#b0defb",
    hueUN: "#def28d",
    page: {
      paper: "#1a1b1d",
      raised: "#222427",
      text: "#ece7dc",
      textSoft: "#b3aea3",
      rule: "#3a3b3d",
      control: "#85827b",
      link: "#8fc1de",
      focus: "#8fc1de",
      accent: "#ff7f45",
      accentTint: "#4a2a1b",
      notice: "#3b331c",
      noticeText: "#eedfae",
    },
  },
};

/** Names of the colours that symbols may use. */
export type ColourName = {
  [Key in keyof Palette]: Palette[Key] extends string ? Key : never;
}[keyof Palette];

/** The hue of a claimant; soft ink for one that has none. */
export function hueOf(claimant: Claimant | null): ColourName {
  const hue = hueClaimants.find((id) => id === claimant);
  return hue ? `hue${hue}` : "inkSoft";
}

const kebab = (name: string) => name.replace(/[A-Z]+/g, (letter) => `-${letter.toLowerCase()}`);

/** CSS declarations of all colours, page and map: `--paper: #fbf8f1; … --map-land: #f4eee2; …`. */
export function cssVariables(theme: ThemeName): string {
  const { page } = palettes[theme];
  const declarations = [
    ...Object.entries(page).map(([name, colour]) => [`--${kebab(name)}`, colour]),
    ...mapColours(theme),
  ];
  return declarations.map(([name, colour]) => `${name}: ${colour};`).join(" ");
}

/** The map's colours by the name of their variable. */
export function mapColours(theme: ThemeName): [variable: string, colour: string][] {
  return Object.entries(palettes[theme]).flatMap(([name, colour]) =>
    typeof colour === "string" ? [[`--map-${kebab(name)}`, colour] as [string, string]] : [],
  );
}
