import type { StyleView } from "@/components/style/styleView";
import { homeView } from "@/components/view/home";
import type { PeerData } from "./peerPage";

/** The first view with some overlays on and some Features selected, as a peer that uses our Style draws it. */
export function peerStyleView(
  { overlays, date }: Pick<PeerData, "overlays" | "date">,
  highlightIds: StyleView["highlightIds"] = [],
): StyleView {
  const { perspective, compare, division, lang } = homeView;
  return {
    overlays,
    highlightIds,
    date,
    perspective,
    compare,
    division,
    lang,
    theme: "light",
  };
}
