import type { Names } from "@/geodata/schema/feature";
import type { Position } from "@/geodata/schema/geometry";

export interface Lake {
  id: string;
  name: string;
  names?: Names;
  /** A place in the lake. */
  at: Position;
  rank: number;
}

/** Lakes that are drawn; the Origin gives no names. */
export const lakes: readonly Lake[] = [
  {
    id: "lake-sevan",
    name: "Lake Sevan",
    names: { hy: "Սևանա լիճ", az: "Göyçə gölü", ru: "Севан" },
    at: [45.373, 40.297],
    rank: 2,
  },
  {
    id: "lake-urmia",
    name: "Lake Urmia",
    names: { fa: "دریاچه ارومیه", az: "Urmiya gölü", ru: "Урмия" },
    at: [45.434, 37.586],
    rank: 2,
  },
  {
    id: "lake-van",
    name: "Lake Van",
    names: { tr: "Van Gölü", hy: "Վանա լիճ" },
    at: [42.727, 38.628],
    rank: 2,
  },
  {
    id: "lake-mingachevir",
    name: "Mingachevir Reservoir",
    names: { az: "Mingəçevir su anbarı" },
    at: [46.596, 40.981],
    rank: 3,
  },
  {
    id: "lake-tsimlyansk",
    name: "Tsimlyansk Reservoir",
    names: { ru: "Цимлянское водохранилище" },
    at: [42.969, 48.054],
    rank: 4,
  },
  {
    id: "lake-aral",
    name: "Aral Sea",
    names: { kk: "Арал теңізі", ru: "Аральское море" },
    at: [59.644, 44.782],
    rank: 2,
  },
  {
    id: "lake-sarygamysh",
    name: "Lake Sarygamysh",
    names: { tk: "Sarygamyş köli" },
    at: [57.362, 41.943],
    rank: 3,
  },
  {
    id: "lake-keban",
    name: "Keban Reservoir",
    names: { tr: "Keban Baraj Gölü" },
    at: [39.496, 38.655],
    rank: 4,
  },
  {
    id: "lake-ataturk",
    name: "Atatürk Reservoir",
    names: { tr: "Atatürk Baraj Gölü" },
    at: [38.552, 37.535],
    rank: 4,
  },
  {
    id: "lake-karakaya",
    name: "Karakaya Reservoir",
    names: { tr: "Karakaya Baraj Gölü" },
    at: [38.42, 38.516],
    rank: 4,
  },
  { id: "lake-assad", name: "Lake Assad", at: [38.439, 35.864], rank: 4 },
];

/** Garabogazköl, cut out of the sea. */
export const lagoon: Lake = {
  id: "garabogazkol",
  name: "Garabogazköl",
  names: { tk: "Garabogazköl", ru: "Кара-Богаз-Гол", kk: "Қарабұғазкөл" },
  at: [53.6, 41.3],
  rank: 2,
};
