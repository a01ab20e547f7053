import type { Box } from "@/components/view/box";
import { grow } from "../clip";

/** Room of a label or pictogram; round about each piece of text along a line, as in MapLibre. */
export type Room = Box & { isRound?: true };

const cellPx = 64;
/** A label set as near to its own pictogram as its padding allows must not fail by rounding. */
const slackPx = 0.5;

/** Boxes already taken by labels and pictograms, found again through a grid; px of the picture. */
export class Placement {
  /** Label boxes in the order of placement, by the id of what they name. */
  readonly labels: { id: string; box: Box }[] = [];
  /** Ids of the Features with a label or a pictogram. */
  readonly drawn = new Set<string>();
  /** All that is taken, in the order of placement. */
  readonly rooms: Room[] = [];
  readonly #cells = new Map<string, Room[]>();

  isFree(room: Room): boolean {
    return this.#cellsOf(room).every((cell) =>
      (this.#cells.get(cell) ?? []).every((other) => !doOverlap(room, other)),
    );
  }

  take(room: Room): void {
    this.rooms.push(room);
    for (const cell of this.#cellsOf(room)) {
      const rooms = this.#cells.get(cell);
      if (rooms) rooms.push(room);
      else this.#cells.set(cell, [room]);
    }
  }

  /** As in MapLibre two labels keep both their paddings from each other. */
  takeLabel(box: Box, paddingPx: number, id: string): void {
    this.take(grow(box, paddingPx));
    this.labels.push({ id, box });
  }

  #cellsOf({ left, top, right, bottom }: Room): string[] {
    const cells: string[] = [];
    for (let column = Math.floor(left / cellPx); column <= Math.floor(right / cellPx); column++) {
      for (let row = Math.floor(top / cellPx); row <= Math.floor(bottom / cellPx); row++) {
        cells.push(`${column},${row}`);
      }
    }
    return cells;
  }
}

function doOverlap(a: Room, b: Room): boolean {
  const apartX = Math.max(a.left - b.right, b.left - a.right);
  const apartY = Math.max(a.top - b.bottom, b.top - a.bottom);
  if (apartX >= -slackPx || apartY >= -slackPx) return false;
  if (!a.isRound && !b.isRound) return true;
  // What is not round has its nearest point at the side or corner that faces the other's middle.
  const [round, other] = a.isRound ? [a, b] : [b, a];
  const radius = (round.right - round.left) / 2;
  const [x, y] = [round.left + radius, round.top + radius];
  if (other.isRound) {
    const otherRadius = (other.right - other.left) / 2;
    return (
      Math.hypot(other.left + otherRadius - x, other.top + otherRadius - y) < radius + otherRadius - slackPx
    );
  }
  const nearestX = Math.min(other.right, Math.max(other.left, x));
  const nearestY = Math.min(other.bottom, Math.max(other.top, y));
  return Math.hypot(nearestX - x, nearestY - y) < radius - slackPx;
}
