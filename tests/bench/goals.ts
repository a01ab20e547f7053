import { type FigureId, figures } from "./figures";
import { ratio } from "./stats";

interface Goal {
  page: string;
  figure: FigureId;
  /** The page and its figure that the ratio is taken from. */
  of: string;
  ofFigure?: FigureId;
  atMost: number;
}

/** What the benchmark is to show, throttled. */
export const goals: readonly Goal[] = [
  ...["home", "embed"].flatMap((page): Goal[] => [
    { page, figure: "firstPicture", of: "maplibre", atMost: 0.2 },
    { page, figure: "firstPicture", of: "d3", atMost: 0.6 },
    { page, figure: "answer", of: "maplibre", atMost: 0.3 },
    { page, figure: "blocking", of: "maplibre", atMost: 1.1 },
  ]),
  { page: "home", figure: "interactive", of: "maplibre", atMost: 1.25 },
  { page: "embed", figure: "interactive", of: "maplibre", atMost: 1.1 },
  { page: "home", figure: "inpClick", of: "maplibre", atMost: 1 },
  { page: "home", figure: "inpSwitch", of: "maplibre", atMost: 1 },
  { page: "embed", figure: "inpEarlyClick", of: "maplibre", ofFigure: "inpClick", atMost: 0.3 },
  { page: "embed", figure: "inpEarlySwitch", of: "maplibre", ofFigure: "inpSwitch", atMost: 0.3 },
];

/** JavaScript heap after 200 selections against after 20: change in %, either way. */
export const heapWithinPercent = 5;

export type Medians = Record<string, Partial<Record<FigureId, number | null>>>;

/** A row for each goal: what, how much, asked, and whether it is met. */
export function checkGoals(medians: Medians): string[][] {
  return goals.map(({ page, figure, of, ofFigure, atMost }) => {
    const reached = ratio(medians[page]?.[figure] ?? null, medians[of]?.[ofFigure ?? figure] ?? null);
    const verdict =
      reached === null
        ? "not measured"
        : reached <= atMost
          ? "met"
          : `missed by ${((reached / atMost - 1) * 100).toFixed(0)} %`;
    return [
      `${page}: ${figures[figure].title}`,
      `≤ ${atMost} × ${of}`,
      reached === null ? "–" : reached.toFixed(2),
      verdict,
    ];
  });
}
