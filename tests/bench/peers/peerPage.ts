import type { StyleAssets } from "@/components/style/styleView";
import type { LayerFileId, OverlayId } from "@/geodata/schema/catalogue";
import type { AtlasCollection } from "@/geodata/schema/feature";
import type { FeatureId } from "@/geodata/schema/ids";

/** What a peer's page carries in its HTML: links of passages and places, and where the data is. */
export interface PeerData {
  passages: { id: string; gist: string; featureIds: FeatureId[] }[];
  places: { id: FeatureId; name: string; memberOf?: FeatureId[] }[];
  /** Without what only a MapLibre Style needs where the peer has none. */
  assets: Omit<StyleAssets, "derived" | "relief"> &
    Partial<Pick<StyleAssets, "derived">> & { relief: NonNullable<StyleAssets["relief"]> };
  overlays: OverlayId[];
  date: string;
  /** West, south, east, north: what the map shows first. */
  bounds: [number, number, number, number];
  /** CSS px around it. */
  padding: { top: number; right: number; bottom: number; left: number };
}

/** The overlay that the switch of every peer shows. */
export const switched: OverlayId = "energy";

const element = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
export const container = element<HTMLDivElement>("map");
export const data: PeerData = JSON.parse(element("data").textContent ?? "");
const names = new Map(data.places.map((place) => [place.id, place]));

declare global {
  interface Window {
    /** Where the map draws a position, CSS px of the viewport: for the benchmark's click. */
    pointOf?: (lon: number, lat: number) => [number, number];
  }
}

/** Outlines what is selected; a plain page does not take a group for its members. */
type OnSelect = (ids: FeatureId[]) => void;

/** Joins the page to a map: its list, its switch, Escape. Gives the function that answers a click on the map. */
export function joinPage(onSelect: OnSelect, onSwitch: (isOn: boolean) => void): (ids: FeatureId[]) => void {
  let selected: FeatureId | undefined;
  const answer = (ids: FeatureId[]) => {
    const id = ids.find((candidate) => names.has(candidate));
    if (id === selected) return;
    selected = id;
    showPassages(id);
    onSelect(id ? [id] : []);
  };
  element("places").addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLElement>("a[data-feature]");
    if (!link?.dataset.feature) return;
    event.preventDefault();
    answer([link.dataset.feature]);
  });
  element<HTMLInputElement>("switch").addEventListener("change", ({ target }) =>
    onSwitch((target as HTMLInputElement).checked),
  );
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") answer([]);
  });
  return answer;
}

function showPassages(id: FeatureId | undefined): void {
  const sheet = element("answer");
  const place = id === undefined ? undefined : names.get(id);
  sheet.hidden = !place;
  sheet.dataset.feature = place?.id ?? "";
  if (!place) return;
  const meant = [place.id, ...(place.memberOf ?? [])];
  const heading = document.createElement("h2");
  heading.textContent = place.name;
  const list = document.createElement("ol");
  for (const passage of data.passages) {
    if (!passage.featureIds.some((about) => meant.includes(about))) continue;
    const item = document.createElement("li");
    item.dataset.passage = passage.id;
    item.textContent = passage.gist;
    list.append(item);
  }
  sheet.replaceChildren(heading, list);
}

/** Says that the map is drawn and listens, once that has been painted. */
export function sayReady(): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      document.documentElement.dataset.state = "ready";
    }),
  );
}

/** Every file of the map, loaded side by side, in the order of drawing; without what is not there at the date. */
export async function loadAll(): Promise<{ file: LayerFileId; collection: AtlasCollection }[]> {
  const entries = Object.entries(data.assets.data) as [LayerFileId, string][];
  return Promise.all(
    entries.map(async ([file, url]) => {
      const collection: AtlasCollection = await (await fetch(url)).json();
      const features = collection.features.filter(
        ({ geometry, properties: { validFrom = "", validTo = "9999" } }) =>
          geometry && validFrom <= data.date && data.date < validTo,
      );
      return { file, collection: { ...collection, features } };
    }),
  );
}

const always: string[] = ["sea", "lakes", "rivers", "countries", "provinces", "borders", "cities"];
export const isShown = (file: LayerFileId) =>
  always.includes(file) || data.overlays.includes(file as OverlayId);
