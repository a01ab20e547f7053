import { languages, type OverlayId, overlayIds } from "@/geodata/schema/catalogue";
import { formatCamera, parseCamera } from "./cameraParam";
import { setOverlays } from "./change";
import { formatDate } from "./formatDate";
import { articleDate, defaultOverlays, homeView } from "./home";
import type { Selection, Theme, ViewState } from "./view";

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
const keys = [
  "area",
  "passage",
  "overlays",
  "date",
  "perspective",
  "compare",
  "map",
  "lang",
  "theme",
] as const;
type Key = (typeof keys)[number];

/** Reads a view from a link's query. What can't be read falls back to the home view, with a notice. */
export function parseView(query: Iterable<readonly [string, string]>, known: Known): ParsedView {
  const notices: string[] = [];
  const values = readValues(query, notices);
  const view: ViewState = {
    ...homeView,
    selection: readSelection(values, known, notices),
    overlays: readOverlays(values.get("overlays"), notices),
    lang: readChoice(languages, values.get("lang"), homeView.lang, "a language of the map", notices),
    theme: readChoice(themes, values.get("theme"), homeView.theme, "a theme", notices),
    camera: readCamera(values.get("map"), notices),
  };
  noticeWhatIsToCome(values, notices);
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
  if (view.camera) parts.push(`map=${formatCamera(view.camera)}`);
  if (view.lang !== homeView.lang) parts.push(`lang=${view.lang}`);
  if (view.theme !== homeView.theme) parts.push(`theme=${view.theme}`);
  return parts.length > 0 ? `/?${parts.join("&")}` : "/";
}

function readValues(query: Iterable<readonly [string, string]>, notices: string[]): Map<Key, string> {
  const values = new Map<Key, string>();
  const repeated = new Set<Key>();
  for (const [name, value] of query) {
    const key = keys.find((candidate) => candidate === name);
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

function noticeWhatIsToCome(values: Map<Key, string>, notices: string[]): void {
  const date = values.get("date");
  if (date !== undefined && date !== articleDate) {
    notices.push(
      `The map cannot show ${quote(date)} yet; it shows ${formatDate(articleDate)}, the article’s date.`,
    );
  }
  const perspective = values.get("perspective");
  if (perspective !== undefined && perspective !== "on-the-ground") {
    notices.push(
      `The map has no perspective ${quote(perspective)} yet; it is drawn as things stood on the ground.`,
    );
  }
  if (values.has("compare")) notices.push("Perspectives cannot be compared yet; one map is shown.");
}

function quote(text: string): string {
  return `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
}
