import type { PlaceSummary } from "@/components/view/atlas";
import { formatDate } from "@/components/view/formatDate";
import { articleDate } from "@/components/view/home";
import { datedStatuses, statusAt } from "@/components/view/inTime";
import { isAfterArticle } from "@/components/view/sinceArticle";
import type { ViewState } from "@/components/view/view";
import type { Status } from "@/geodata/schema/feature";

interface Props {
  place: Pick<PlaceSummary, "status" | "statusBy" | "control" | "validFrom" | "validTo">;
  view: Pick<ViewState, "date">;
}

/** What a place was on the shown date, where that is not what it was on the article's; and that the article could not know it. */
export function AtDate({ place, view }: Props) {
  const sentence = sentenceAt(place, view.date);
  if (!sentence) return null;
  return (
    <p className="at-date">
      {isAfterArticle(view) && <span className="since-mark">since the article</span>} {sentence}
    </p>
  );
}

function sentenceAt(place: Props["place"], date: string): string | null {
  const { validFrom, validTo } = place;
  if (validFrom && date < validFrom)
    return `Not there yet on ${formatDate(date)}: it is drawn from ${formatDate(validFrom)} on.`;
  if (validTo && date >= validTo)
    return `No longer there on ${formatDate(date)}: it is drawn until ${formatDate(validTo)}.`;
  if (date === articleDate) return null;
  const words = datedStatuses(place).length > 0 ? statusWords[statusAt(place, date)] : undefined;
  if (words) return `On ${formatDate(date)}: ${words}.`;
  return isAfterArticle({ date }) ? `The map shows ${formatDate(date)}.` : null;
}

/** Statuses that change with time, as they follow a date. */
export const statusWords: Partial<Record<Status, string>> = {
  "held-azerbaijan": "under Azerbaijani control",
  "held-armenian-forces": "held by Nagorno-Karabakh/Armenian forces",
  "held-peacekeepers": "with Russian peacekeepers",
  town: "who controlled it is not known",
  "crossing-open": "open, as far as known",
  "crossing-closed": "closed, or closed to cargo",
  exclave: "an exclave, not held by the neighbour as far as known",
  "exclave-held": "held by the neighbour",
  "border-closed": "closed",
  "border-recognised": "a state border, not closed as far as known",
  "border-republic": "a border between Soviet republics",
  "border-contested": "a state border, not demarcated",
};
