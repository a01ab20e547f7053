import type { Atlas } from "@/components/view/atlas";
import { isSameSelection } from "@/components/view/change";
import { perspectiveNames } from "@/components/view/claimants";
import { formatDivision } from "@/components/view/divisionParam";
import { formatDate } from "@/components/view/formatDate";
import { languageNames } from "@/components/view/languages";
import { changedThings, differingPlaces } from "@/components/view/perspective";
import { sinceArticleSentence } from "@/components/view/sinceArticle";
import type { ViewState } from "@/components/view/view";
import { overlays } from "@/geodata/schema/catalogue";

/** What a choice did, in one sentence for the status line; empty where there is nothing to say (panning). */
export function statusLine(before: ViewState, after: ViewState, atlas: Atlas): string {
  if (!isSameSelection(before.selection, after.selection)) return selectionSentence(after, atlas);
  if (before.overlays.join() !== after.overlays.join()) return overlaySentence(before, after);
  if (before.date !== after.date) return dateSentence(after);
  if (formatDivision(before.division) !== formatDivision(after.division)) {
    return after.division.kind === "none"
      ? "The Caspian Sea is no longer shown divided."
      : `The Caspian Sea is shown divided: ${formatDivision(after.division).replaceAll("-", " ")}.`;
  }
  if (before.perspective !== after.perspective || before.compare?.join() !== after.compare?.join())
    return perspectiveSentence(after, atlas);
  if (before.lang !== after.lang) return `Labels in ${languageNames[after.lang].english}.`;
  if (before.theme !== after.theme) {
    return after.theme === "auto" ? "Colours follow the device." : `Colours: ${after.theme}.`;
  }
  return "";
}

function dateSentence(view: ViewState): string {
  return sinceArticleSentence(view) ?? `Shown as on ${formatDate(view.date)}.`;
}

function perspectiveSentence({ perspective, compare, date }: ViewState, { places, unlisted }: Atlas): string {
  const things = [...places, ...unlisted];
  const counted = (count: number) => (count === 1 ? "1 place is" : `${count} places are`);
  if (compare) {
    const [one, other] = compare.map((id) => perspectiveNames[id]);
    return `${one} and ${other} are compared; ${counted(differingPlaces(compare, date, things).length)} drawn differently.`;
  }
  return `Perspective: ${perspectiveNames[perspective]}; ${counted(changedThings(perspective, date, things).length)} drawn differently than on the ground.`;
}

function selectionSentence({ selection }: ViewState, atlas: Atlas): string {
  switch (selection.kind) {
    case "none":
      return "The whole map is shown.";
    case "feature": {
      const count = atlas.mentionsOf(selection.featureId).length;
      const spoken =
        count === 0
          ? "not in the article"
          : `${count} ${count === 1 ? "passage speaks" : "passages speak"} of it`;
      return `${atlas.place(selection.featureId)?.name} is selected; ${spoken}.`;
    }
    case "passage": {
      const passage = atlas.passage(selection.passageId);
      const names = passage?.featureIds.flatMap((id) => atlas.place(id)?.name ?? []) ?? [];
      return `Passage in paragraph ${passage?.paragraph} is selected; the map shows ${names.join(", ")}.`;
    }
  }
}

function overlaySentence(before: ViewState, after: ViewState): string {
  const changed = overlays.filter(({ id }) => before.overlays.includes(id) !== after.overlays.includes(id));
  const count = `${after.overlays.length} of ${overlays.length} overlays are shown`;
  const [only] = changed;
  if (changed.length !== 1 || !only) {
    const disputes = overlays.filter(({ id, isDispute }) => isDispute && after.overlays.includes(id)).length;
    return `${count}, ${disputes} of them disputes.`;
  }
  return `${only.title} ${after.overlays.includes(only.id) ? "is shown" : "is hidden"}; ${count}.`;
}
