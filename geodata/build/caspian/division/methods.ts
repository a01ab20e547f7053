import type { DivisionMethod } from "@/geodata/schema/catalogue";
import type { Status } from "@/geodata/schema/feature";
import type { IsoDate } from "@/geodata/schema/ids";
import { type LittoralState, littoralStates } from "./coastDistances";

/** An area of a method: what some labels of its rule make up together. */
export interface PiecePlan {
  id: string;
  labels: readonly string[];
  status: Status;
  country?: LittoralState;
  name: string;
  validFrom?: IsoDate;
  validTo?: IsoDate;
}

/** A line of a method: where some labels meet some others. */
export interface LinePlan {
  id: string;
  between: readonly [readonly string[], readonly string[]];
  status: Status;
  name: string;
  validFrom?: IsoDate;
}

export const stateNames: Record<LittoralState, string> = {
  azerbaijan: "Azerbaijan",
  iran: "Iran",
  kazakhstan: "Kazakhstan",
  russia: "Russia",
  turkmenistan: "Turkmenistan",
};
const all = (prefix: string) => littoralStates.map((state) => `${prefix}-${state}`);
const pairs = littoralStates.flatMap((one, index) =>
  littoralStates.slice(index + 1).map((other) => [one, other] as const),
);
const pairName = (one: LittoralState, other: LittoralState) => `${stateNames[one]}–${stateNames[other]}`;

type SectorMethod = Exclude<DivisionMethod, "agreed" | "zones">;
const inWords: Record<SectorMethod, string> = {
  equidistance: "equidistance, islands counted",
  "equidistance-mainland": "equidistance, islands not counted",
  "astara-hasankuli": "Astara–Hasan-Kuli line",
  "equal-parts": "five equal parts",
};

/** A sector for each of the five states, and the lines between them. */
export function sectorPlans(method: SectorMethod): { pieces: PiecePlan[]; lines: LinePlan[] } {
  return {
    pieces: littoralStates.map((state) => ({
      id: `sector-${method}-${state}`,
      labels: [state],
      status: "sector",
      country: state,
      name: `${stateNames[state]}: sector by ${inWords[method]}`,
    })),
    lines: pairs.map(([one, other]) => ({
      id: `line-${method}-${one}-${other}`,
      between: [[one], [other]],
      status:
        method === "astara-hasankuli" && (one === "iran" || other === "iran")
          ? "claimed-line"
          : "computed-line",
      name: `${pairName(one, other)} line by ${inWords[method]}`,
    })),
  };
}

/** Days on which the lines in the north were agreed: signature of the agreement, DOSSIER C1. */
const agreedOn: [one: LittoralState, other: LittoralState, day: IsoDate][] = [
  ["kazakhstan", "russia", "1998-07-06"],
  ["azerbaijan", "kazakhstan", "2001-11-29"],
  ["azerbaijan", "russia", "2002-09-23"],
  ["kazakhstan", "turkmenistan", "2014-12-02"],
];
/** Both of Russia's lines are there; both and the third of Kazakhstan's. */
const [russiaClosed, kazakhstanClosed] = ["2002-09-23", "2014-12-02"];

/** Only a sector whose every line is agreed is one; what is left has no lines between all of its neighbours. */
export const agreedPlans: { pieces: PiecePlan[]; lines: LinePlan[] } = {
  pieces: [
    {
      id: "sector-agreed-russia",
      labels: ["russia"],
      status: "sector",
      country: "russia",
      name: "Russia: sector within agreed lines",
      validFrom: russiaClosed,
    },
    {
      id: "sector-agreed-kazakhstan",
      labels: ["kazakhstan"],
      status: "sector",
      country: "kazakhstan",
      name: "Kazakhstan: sector within agreed lines",
      validFrom: kazakhstanClosed,
    },
    {
      id: "sector-agreed-undivided",
      labels: ["azerbaijan", "iran", "turkmenistan"],
      status: "undivided-sea",
      name: "Not divided: no lines agreed between Azerbaijan, Turkmenistan and Iran",
      validFrom: kazakhstanClosed,
    },
    {
      id: "sector-agreed-undivided-2002",
      labels: ["azerbaijan", "iran", "kazakhstan", "turkmenistan"],
      status: "undivided-sea",
      name: "Not divided: lines of Kazakhstan, Azerbaijan, Turkmenistan and Iran not all agreed",
      validFrom: russiaClosed,
      validTo: kazakhstanClosed,
    },
  ],
  lines: agreedOn.map(([one, other, validFrom]) => ({
    id: `line-agreed-${one}-${other}`,
    between: [[one], [other]],
    status: "agreed-sea-line",
    name: `${pairName(one, other)} seabed line`,
    validFrom,
  })),
};

export const zonePlans: { pieces: PiecePlan[]; lines: LinePlan[] } = {
  pieces: [
    ...littoralStates.flatMap((state): PiecePlan[] => [
      {
        id: `zone-territorial-${state}`,
        labels: [`territorial-${state}`],
        status: "zone-territorial",
        country: state,
        name: `${stateNames[state]}: territorial waters of 15 nautical miles`,
      },
      {
        id: `zone-fishing-${state}`,
        labels: [`fishing-${state}`],
        status: "zone-fishing",
        country: state,
        name: `${stateNames[state]}: fishing zone of 10 nautical miles`,
      },
    ]),
    { id: "zone-common", labels: ["common"], status: "undivided-sea", name: "Common maritime space" },
  ],
  lines: [
    {
      id: "line-zones-territorial",
      between: [all("territorial"), all("fishing")],
      status: "computed-line",
      name: "15 nautical miles from the coast",
    },
    {
      id: "line-zones-fishing",
      between: [all("fishing"), ["common"]],
      status: "computed-line",
      name: "25 nautical miles from the coast",
    },
    ...pairs.map(
      ([one, other]): LinePlan => ({
        id: `line-zones-${one}-${other}`,
        between: [
          [`territorial-${one}`, `fishing-${one}`],
          [`territorial-${other}`, `fishing-${other}`],
        ],
        status: "computed-line",
        name: `${pairName(one, other)} line between zones`,
      }),
    ),
  ],
};
