import { formatDate } from "./formatDate";
import { articleDate } from "./home";
import type { ViewState } from "./view";

type Dated = Pick<ViewState, "date">;

/** True where a view shows a time that its article could not know: every picture of it says so. */
export const isAfterArticle = ({ date }: Dated): boolean => date > articleDate;

/** The few words that such a picture carries. */
export const sinceBadge = ({ date }: Dated): string => `Since the article: ${formatDate(date)}`;

/** What is said beside such a view; null where there is nothing to say. */
export function sinceArticleSentence(view: Dated): string | null {
  return isAfterArticle(view)
    ? `Since the article: shown as on ${formatDate(view.date)}; the article is of ${formatDate(articleDate)}.`
    : null;
}
