import type { Control, DatedStatus, Status } from "@/geodata/schema/feature";
import type { IsoDate } from "@/geodata/schema/ids";

// Every span is half-open: its `to` is the first day on which it is over. ISO days sort as text.

interface Lasting {
  validFrom?: IsoDate | undefined;
  validTo?: IsoDate | undefined;
}

export function existsAt({ validFrom, validTo }: Lasting, date: IsoDate): boolean {
  return (!validFrom || validFrom <= date) && (!validTo || date < validTo);
}

/** The span that a day lies in; undefined where it lies in none. */
export function spanAt<Span extends { from?: IsoDate | undefined; to?: IsoDate | undefined }>(
  spans: readonly Span[] | undefined,
  date: IsoDate,
): Span | undefined {
  return spans?.find(({ from, to }) => existsAt({ validFrom: from, validTo: to }, date));
}

interface Changing {
  status: Status;
  statusBy?: readonly DatedStatus[] | undefined;
  control?: readonly Control[] | undefined;
}

/** What a thing is drawn as in times other than its usual ones; control is drawn too. */
export const datedStatuses = ({ statusBy = [], control = [] }: Omit<Changing, "status">): DatedStatus[] => [
  ...statusBy,
  ...statusesOfControl(control),
];

/** What a thing is drawn as on a day. */
export function statusAt(thing: Changing, date: IsoDate): Status {
  return spanAt(datedStatuses(thing), date)?.status ?? thing.status;
}

/** Control as what it is drawn as. */
export const statusesOfControl = (control: readonly Control[]): DatedStatus[] =>
  control.map(({ by, ...span }) => ({ ...span, status: `held-${by}` as const }));
