import {
  divisionMethods,
  earliestDate,
  languages,
  latestDate,
  type OverlayId,
  overlayIds,
  perspectiveIds,
  shareRange,
} from "@/geodata/schema/catalogue";
import { formatCamera, parseCamera } from "./cameraParam";
import { setOverlays } from "./change";
import { parseDate } from "./dateParam";
import { formatDivision, parseDivision } from "./divisionParam";
import { formatDate } from "./formatDate";
import { articleDate, defaultOverlays, homeView } from "./home";
import type { Division, Selection, Theme, ViewState } from "./view";

/** What the atlas holds; an id of a link is checked against it. */
export interface Known {
  hasFeature(id: string): boolean;
  hasPassage(id: string): boolean;
}

export interface ParsedView {
  view: ViewState;
  /** One sentence for each part of the link that couldn't be followed. */
  notices: string[];
}

const maxValueLength = 200;
const themes: readonly Theme[] = ["auto", "light", "dark"];
/** Parameters of a link. */
export const viewKeys = [
  "area",
  "passage",
  "overlays",
  "date",
  "perspective",
  "compare",
  "division",
  "map",
  "lang",
  "theme",
] as const;
type Key = (typeof viewKeys)[number];

/** Reads a view from a link's query. What can't be read falls back to the home view, with a notice. */
export function parseView(query: Iterable<readonly [string, string]>, known: Known): ParsedView {
  const notices: string[] = [];
  const values = readValues(query, notices);
  const view: ViewState = {
    ...homeView,
    selection: readSelection(values, known, notices),
    overlays: readOverlays(values.get("overlays"), notices),
    date: readDate(values.get("date"), notices),
    ...readPerspectives(values, notices),
    division: readDivision(values.get("division"), notices),
    lang: readChoice(languages, values.get("lang"), homeView.lang, "a language of the map", notices),
    theme: readChoice(themes, values.get("theme"), homeView.theme, "a theme", notices),
    camera: readCamera(values.get("map"), notices),
  };
  return { view, notices };
}

/** Link to a view: the query alone carries it, and what is as at home is left out. */
export function viewHref(view: ViewState): string {
  const parts: string[] = [];
  switch (view.selection.kind) {
    case "none":
      break;
    case "feature":
      parts.push(`area=${view.selection.featureId}`);
      break;
    case "passage":
      parts.push(`passage=${view.selection.passageId}`);
      break;
  }
  if (view.overlays.join() !== defaultOverlays.join()) parts.push(`overlays=${view.overlays.join(",")}`);
  if (view.date !== articleDate) parts.push(`date=${view.date}`);
  if (view.compare) parts.push(`compare=${view.compare.join(",")}`);
  else if (view.perspective !== homeView.perspective) parts.push(`perspective=${view.perspective}`);
  const division = formatDivision(view.division);
  if (division) parts.push(`division=${division}`);
  if (view.camera) parts.push(`map=${formatCamera(view.camera)}`);
  if (view.lang !== homeView.lang) parts.push(`lang=${view.lang}`);
  if (view.theme !== homeView.theme) parts.push(`theme=${view.theme}`);
  return parts.length > 0 ? `/?${parts.join("&")}` : "/";
}

/** The names and values of a view's link, as hidden fields of a form that asks for one thing more. */
export function viewFields(view: ViewState): [string, string][] {
  return [...new URL(viewHref(view), "http://atlas").searchParams];
}

function readValues(query: Iterable<readonly [string, string]>, notices: string[]): Map<Key, string> {
  const values = new Map<Key, string>();
  const repeated = new Set<Key>();
  for (const [name, value] of query) {
    const key = viewKeys.find((candidate) => candidate === name);
    // Other parameters are other people's (utm_source and the like): they mean nothing here.
    if (!key) continue;
    if (values.has(key)) repeated.add(key);
    else if (value.length <= maxValueLength) values.set(key, value);
    else notices.push(`The link’s “${key}” is too long to be read; it was left out.`);
  }
  for (const key of repeated) notices.push(`The link gives “${key}” more than once; the first one counts.`);
  return values;
}

function readSelection(values: Map<Key, string>, known: Known, notices: string[]): Selection {
  const area = values.get("area");
  const passage = values.get("passage");
  const isPassage = passage !== undefined && known.hasPassage(passage);
  if (passage !== undefined && !isPassage) {
    notices.push(`The article has no passage ${quote(passage)}; choose one from the text.`);
  }
  const isArea = area !== undefined && known.hasFeature(area);
  if (area !== undefined && !isArea) {
    notices.push(`The map has no place ${quote(area)}; choose one from the index of places.`);
  }
  if (isPassage) {
    if (isArea) notices.push("The link names a place and a passage; the passage is shown.");
    return { kind: "passage", passageId: passage };
  }
  return isArea ? { kind: "feature", featureId: area } : { kind: "none" };
}

function readOverlays(text: string | undefined, notices: string[]): readonly OverlayId[] {
  if (text === undefined) return homeView.overlays;
  const asked = text.split(",").filter((id) => id !== "");
  const unknown = asked.filter((id) => !overlayIds.some((known) => known === id));
  if (unknown.length > 0) {
    const list = unknown.slice(0, 3).map(quote).join(", ");
    notices.push(
      `The map has no overlay ${list}${unknown.length > 3 ? " and others" : ""}; it was left out.`,
    );
  }
  const found = overlayIds.filter((id) => asked.includes(id));
  // A list of nothing but unknown overlays is a broken link, not the wish for an empty map.
  if (unknown.length > 0 && found.length === 0) return homeView.overlays;
  return setOverlays(homeView, found).overlays;
}

function readCamera(text: string | undefined, notices: string[]): ViewState["camera"] {
  if (text === undefined) return null;
  const camera = parseCamera(text);
  if (!camera)
    notices.push(
      `${quote(text)} is no position on this map (zoom/latitude/longitude); the usual frame is shown.`,
    );
  return camera;
}

function readChoice<T extends string>(
  choices: readonly T[],
  text: string | undefined,
  fallback: T,
  what: string,
  notices: string[],
): T {
  const choice = choices.find((candidate) => candidate === text);
  if (text !== undefined && !choice) {
    notices.push(`${quote(text)} is not ${what}; there are ${choices.join(", ")}.`);
  }
  return choice ?? fallback;
}

function readDate(text: string | undefined, notices: string[]): ViewState["date"] {
  if (text === undefined) return homeView.date;
  const date = parseDate(text);
  if (!date) {
    notices.push(
      `${quote(text)} is no day that the map can show: a date such as 1994-05-12, from ${formatDate(earliestDate)} to ${formatDate(latestDate)}. It shows ${formatDate(articleDate)}.`,
    );
  }
  return date ?? homeView.date;
}

/** A comparison is drawn by the first of its two. */
function readPerspectives(
  values: Map<Key, string>,
  notices: string[],
): Pick<ViewState, "perspective" | "compare"> {
  const asked = values.get("perspective");
  const perspective = readChoice(perspectiveIds, asked, homeView.perspective, "a perspective", notices);
  const compare = readCompare(values.get("compare"), notices);
  return { perspective: compare?.[0] ?? perspective, compare };
}

/** Two perspectives with a comma between; where they are the same there is nothing to compare, which the view says. */
function readCompare(text: string | undefined, notices: string[]): ViewState["compare"] {
  if (text === undefined) return null;
  const [first, second, ...more] = text.split(",").map((id) => perspectiveIds.find((known) => known === id));
  if (first && second && more.length === 0) return [first, second];
  notices.push(
    `${quote(text)} does not name two perspectives to compare, such as azerbaijan,armenia; one map is shown.`,
  );
  return null;
}

function readDivision(text: string | undefined, notices: string[]): Division {
  if (text === undefined) return homeView.division;
  const division = parseDivision(text);
  if (!division) {
    notices.push(
      `${quote(text)} is no division of the Caspian Sea; there are ${divisionMethods.join(", ")} and share-${shareRange.least} to share-${shareRange.most}.`,
    );
  }
  return division ?? homeView.division;
}

function quote(text: string): string {
  return `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
}
