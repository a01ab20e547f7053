/**
 * Pictograms of one family on a 24-unit grid, drawn for this map. Plain shapes in one colour over a halo, legible from 14 px.
 * `ring` shapes carry the ground's colour inside.
 */
export interface Icon {
  /** SVG path data in grid units. */
  paths: readonly IconPath[];
}

export interface IconPath {
  d: string;
  /** What the path is painted with: the symbol's colour or the ground's (halo). */
  paint: "colour" | "halo";
  /** Stroke width in grid units; absent = filled. */
  stroke?: number;
}

const circle = (radius: number, x = 12, y = 12) =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;
const fill = (d: string): IconPath => ({ d, paint: "colour" });
const line = (d: string, stroke = 2): IconPath => ({ d, paint: "colour", stroke });
const ground = (d: string): IconPath => ({ d, paint: "halo" });
const groundLine = (d: string, stroke = 2): IconPath => ({ d, paint: "halo", stroke });

/** A pictogram on a disc: the disc is the family's mark. */
const onDisc = (...inside: IconPath[]): Icon => ({
  paths: [ground(circle(11.5)), fill(circle(10.4)), ...inside],
});
const lens = "M1.5 12C5 6.6 8.4 5 12 5s7 1.6 10.5 7C19 17.4 15.6 19 12 19S5 17.4 1.5 12Z";

export const icons = {
  capital: {
    paths: [ground(circle(11.5)), fill(circle(10)), ground(circle(6.8)), fill(circle(4.4))],
  },
  city: { paths: [ground(circle(11.5)), fill(circle(9.6)), ground(circle(5.2))] },
  town: { paths: [ground(circle(11)), fill(circle(7.6))] },
  /** Settlements of Karabakh, by who held them. */
  square: { paths: [ground("M0.5 0.5H23.5V23.5H0.5Z"), fill("M3 3H21V21H3Z")] },
  triangle: { paths: [ground("M12 0 24 22.5H0Z"), fill("M12 3.6 20.8 20.4H3.2Z")] },
  "triangle-open": {
    paths: [ground("M12 0 24 22.5H0Z"), fill("M12 3.6 20.8 20.4H3.2Z"), ground("M12 10.2 16 18H8Z")],
  },
  venue: {
    paths: [
      ground("M12 0.6 15.3 8 23.4 8.9 17.4 14.3 19.1 22.3 12 18.2 4.9 22.3 6.6 14.3 0.6 8.9 8.7 8Z"),
      fill("M12 3.4 14.4 9.2 20.6 9.8 15.9 13.9 17.3 20 12 16.8 6.7 20 8.1 13.9 3.4 9.8 9.6 9.2Z"),
    ],
  },
  "crossing-open": {
    paths: [ground(circle(11.5)), fill(circle(9.8)), ground(circle(6))],
  },
  "crossing-closed": {
    paths: [ground(circle(11.5)), fill(circle(9.8)), ground(circle(6.4)), line("M6 18 18 6", 3.4)],
  },
  bridge: {
    paths: [
      groundLine("M2.5 9H21.5M5 18V9M19 18V9M5 18a7 7 0 0 1 14 0", 5.4),
      line("M2.5 9H21.5M5 18.6V9M19 18.6V9M5 18a7 7 0 0 1 14 0", 2.2),
    ],
  },
  diamond: {
    paths: [
      ground("M12 0.8 23.2 12 12 23.2 0.8 12Z"),
      fill("M12 3.4 20.6 12 12 20.6 3.4 12Z"),
      ground("M12 9.2 14.8 12 12 14.8 9.2 12Z"),
    ],
  },
  "diamond-barred": {
    paths: [
      ground("M12 0.8 23.2 12 12 23.2 0.8 12Z"),
      line("M12 4.4 19.6 12 12 19.6 4.4 12Z"),
      line("M4 20 20 4", 3),
    ],
  },
  /** A hatched disc: what two perspectives show differently. */
  differing: {
    paths: [
      ground(circle(11.5)),
      line(circle(9.6), 2.2),
      line("M5.6 12.4 12.4 5.6M7 17 17 7M11.6 18.4 18.4 11.6", 1.6),
      line("M5.6 11.6 12.4 18.4M7 7 17 17M11.6 5.6 18.4 12.4", 1.6),
    ],
  },
  "field-oil": { paths: [groundLine(lens, 3), fill(lens)] },
  "field-gas": { paths: [ground(lens), groundLine(lens, 4.6), line(lens, 2)] },
  "field-disputed": {
    paths: [
      ground(lens),
      groundLine(lens, 4.6),
      line(lens, 2),
      line("M7.2 15.8 13.4 6.4M12 17.6 18.2 8.4", 1.8),
    ],
  },
  /** A field under the flag of who claims it. */
  "field-claimed": {
    paths: [ground(lens), groundLine(lens, 4.6), line(lens, 2), fill("M9 17.4V6.6L17 9.2 10.8 11.6V17.4Z")],
  },
  terminal: onDisc(
    ground("M6.5 10c0-1.3 2.4-2.2 5.5-2.2s5.5.9 5.5 2.2v5.6c0 1.3-2.4 2.2-5.5 2.2s-5.5-.9-5.5-2.2Z"),
    line("M6.8 10.2c.7.8 2.7 1.3 5.2 1.3s4.5-.5 5.2-1.3", 1.3),
  ),
  platform: onDisc(groundLine("M7.4 18 9.4 11.5M16.6 18 14.6 11.5M5.6 11.2h12.8M12 11V5.4M8.4 15h7.2", 1.7)),
  airfield: onDisc(
    ground(
      "M12 4.2c.9 0 1.3 1 1.3 2.2v3.2l5.5 3.5v1.7l-5.5-1.7v3.4l1.8 1.3v1.3L12 18.3l-3.1.8v-1.3l1.8-1.3v-3.4L5.2 14.8v-1.7l5.5-3.5V6.4c0-1.2.4-2.2 1.3-2.2Z",
    ),
  ),
  "land-base": onDisc(
    ground("M12 5 13.8 9.6 18.7 9.9 14.9 13 16.1 17.8 12 15.1 7.9 17.8 9.1 13 5.3 9.9 10.2 9.6Z"),
  ),
  "naval-base": onDisc(
    groundLine("M12 9.2V18.4M8.6 11H15.4M5.9 13.4c.4 3 2.8 5 6.1 5s5.7-2 6.1-5", 1.8),
    groundLine(circle(1.7, 12, 7), 1.6),
  ),
  radar: onDisc(
    groundLine("M6.2 12.6a6.6 6.6 0 0 1 11.6 0M9 14.2a3.4 3.4 0 0 1 6 0", 1.7),
    ground(circle(1.7, 12, 16.4)),
  ),
  port: onDisc(
    ground("M5.2 13.6H18.8L16.8 17.6H7.2Z"),
    ground("M8.4 9.2H15.6V12.6H8.4Z"),
    groundLine("M12 9.2V5.6", 1.7),
  ),
  "village-group": {
    paths: [
      ground(circle(4.6, 7, 8)),
      ground(circle(4.6, 17, 8)),
      ground(circle(4.6, 7, 17)),
      ground(circle(4.6, 17, 17)),
      fill(circle(3, 7, 8)),
      fill(circle(3, 17, 8)),
      fill(circle(3, 7, 17)),
      fill(circle(3, 17, 17)),
    ],
  },
  /** Along a closed border. */
  cross: {
    paths: [groundLine("M6 6 18 18M18 6 6 18", 7), line("M6 6 18 18M18 6 6 18", 3.2)],
  },
  /** Towards a place beyond the map's edge; points north. */
  arrow: { paths: [fill("M12 2.5 19.5 20 12 16.2 4.5 20Z")] },
} satisfies Record<string, Icon>;

export type IconId = keyof typeof icons;
