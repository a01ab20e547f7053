import type { DivisionMethod } from "@/geodata/schema/catalogue";
import type { SourceKey } from "@/geodata/schema/ids";

/** What a reader is told of a way of dividing the sea. */
export interface MethodText {
  /** Column head of the table of fields. */
  short: string;
  /** How the lines come about, and whose they are. */
  says: string;
  islands: "counted" | "not counted";
  sources: readonly SourceKey[];
}

/** In the order of the choice. */
export const methodTexts: Record<DivisionMethod | "share", MethodText> = {
  equidistance: {
    short: "Equidistance",
    says: "Each place goes to the state with the nearest coast. The median line was the basis of the seabed agreements in the north; Russia’s negotiator named shares of 27 per cent for Kazakhstan, 19 for Russia and 18 for Azerbaijan in 2003. The line of Russia and Kazakhstan is a modified one and its points were not obtained, so Russia’s share is lower here.",
    islands: "counted",
    sources: ["caci_2003", "caci_2003b", "cis_kzaz", "NEX"],
  },
  "equidistance-mainland": {
    short: "… without islands",
    says: "As before, but from the mainland coasts alone. Between Azerbaijan and Turkmenistan this moves the line by up to 20 km.",
    islands: "not counted",
    sources: ["caci_2003", "NEX"],
  },
  "astara-hasankuli": {
    short: "Astara–Hasan-Kuli",
    says: "Iran has what lies south of the straight line between the two shore ends of the old land border. Azerbaijan and others treat it as the former Soviet limit; Iran does not accept it. The rest is divided by equidistance among the other four.",
    islands: "counted",
    sources: ["maleki_2001", "jamestown_151", "dehghan_2024"],
  },
  "equal-parts": {
    short: "Equal parts",
    says: "Iran asked for 20 per cent; no published line for such a sector was found. Here Iran has what is nearer to it than a fixed multiple of the distance to any other coast, and distances to the coasts of the other four are weighted so that all have a fifth. Many other lines would give fifths too: an illustration.",
    islands: "counted",
    sources: ["caci_2003", "ifp_2018"],
  },
  agreed: {
    short: "Agreed lines",
    says: "Only what neighbours had agreed at the shown date, for the seabed alone: Russia–Kazakhstan (1998), Kazakhstan–Azerbaijan (2001), Russia–Azerbaijan (2002), Kazakhstan–Turkmenistan (2014). Two points are those of the treaties; between them the lines are computed, because the other points were not obtained. A state has a sector where all of its lines are agreed. The south was not divided.",
    islands: "counted",
    sources: ["cis_kzaz", "bp_tri", "courtinfo_ruaz", "zakon_kztm"],
  },
  zones: {
    short: "Zones",
    says: "The convention of 12 August 2018, since the article and not in force: Iran had not ratified it by 15 December 2025. Territorial waters reach 15 nautical miles from the coast, a fishing zone 10 miles farther; what lies beyond is common space. Drawn from the normal baseline, the coast; zones that meet end half-way. It leaves the seabed to agreements of neighbours.",
    islands: "counted",
    sources: ["kremlin_conv", "tass_2025"],
  },
  share: {
    short: "Chosen share",
    says: "Illustration; no official line exists for 20 per cent, or for any other share but those of the lines above. Iran has what is nearer to it than a multiple of the distance to the nearest other coast; the multiple follows the share, and all lines still start at the ends of the land borders. Once it is as by equidistance, the sectors are those of equidistance.",
    islands: "counted",
    sources: ["caci_2003"],
  },
};

/** Codes for narrow tables. */
export const stateCodes: Record<string, string> = {
  azerbaijan: "AZ",
  iran: "IR",
  kazakhstan: "KZ",
  russia: "RU",
  turkmenistan: "TM",
};
export const stateTitles: Record<string, string> = {
  azerbaijan: "Azerbaijan",
  iran: "Iran",
  kazakhstan: "Kazakhstan",
  russia: "Russia",
  turkmenistan: "Turkmenistan",
};
