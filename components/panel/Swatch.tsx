import { swatchSvg } from "@/components/style/swatch";
import { themedMarkup } from "@/components/style/themedMarkup";
import type { ViewState } from "@/components/view/view";
import type { Status } from "@/geodata/schema/feature";

/** The symbol of a status as the map draws it, in any theme. */
export function Swatch({ status, view }: { status: Status; view: ViewState }) {
  const svg = { __html: themedMarkup(swatchSvg(status, "light", view)) };
  // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by components/style from its own tables
  return <span className="swatch" aria-hidden="true" dangerouslySetInnerHTML={svg} />;
}
