import { element } from "./markup";
import type { Picture } from "./picture";

/**
 * Part of a picture, from the ground up. "outline": stretched with the picture, in units of the grid. "px": in CSS px of the
 * picture. "label": in CSS px about a point, one of the sets that are shown in turn.
 */
export type Piece =
  | { kind: "outline" | "px"; markup: string }
  | { kind: "label"; set: number; markup: string };

/** The pieces in their order; in a fluid picture what stretches stands in inner pictures of its own. */
export function joinPieces(
  pieces: readonly Piece[],
  picture: Picture,
  setClass: (set: number) => string | null,
): string {
  const isFluid = picture.options.fit === "fluid";
  const runs: { kind: Piece["kind"]; pieces: Piece[] }[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last?.kind === piece.kind) last.pieces.push(piece);
    else runs.push({ kind: piece.kind, pieces: [piece] });
  }
  return runs
    .map(({ kind, pieces: run }) => {
      if (kind === "label") return joinSets(run, setClass);
      const markup = run.map((piece) => piece.markup).join("");
      return kind === "outline" && isFluid ? stretched(markup, picture) : markup;
    })
    .join("");
}

/** Outlines in an inner picture as large as the outer one, whatever that is. */
export function stretched(markup: string, { gridSize: { width, height } }: Picture): string {
  return element(
    "svg",
    {
      viewBox: `0 0 ${Math.round(width)} ${Math.round(height)}`,
      width: "100%",
      height: "100%",
      preserveAspectRatio: "none",
    },
    markup,
  );
}

/** Only one set shows at a time, so that all of a set can stand together. */
function joinSets(run: readonly Piece[], setClass: (set: number) => string | null): string {
  const sets = new Map<number, string>();
  for (const piece of run) {
    if (piece.kind === "label") sets.set(piece.set, (sets.get(piece.set) ?? "") + piece.markup);
  }
  return [...sets]
    .filter(([, markup]) => markup)
    .map(([set, markup]) => {
      const name = setClass(set);
      return name ? element("g", { class: name }, markup) : markup;
    })
    .join("");
}
