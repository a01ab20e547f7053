import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import { atlasData } from "@/app/atlasData";
import { buildStyleView } from "@/components/style/buildStyleView";
import { buildAtlas } from "@/components/view/atlas";
import type { ViewState } from "@/components/view/view";
import { parseView } from "@/components/view/viewUrl";
import { styleOf } from "./views";

const { article, places, unlisted } = atlasData().props;
/** As the page builds it. */
export const atlas = buildAtlas(article, places, unlisted);

/** The view of a link, which must be free of errors. */
export function viewOfQuery(query: string): ViewState {
  const { view, notices } = parseView(new URLSearchParams(query), atlas);
  if (notices.length > 0) throw new Error(`${query}: ${notices.join(" ")}`);
  return view;
}

/** The Style that the page gives its map in a view, on a device with light colours. */
export const styleOfView = (view: ViewState): StyleSpecification =>
  styleOf(buildStyleView(view, atlas, view.theme === "dark" ? "dark" : "light"));
