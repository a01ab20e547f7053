import { toggleOverlay } from "@/components/view/change";
import { html, text } from "@/components/view/html";
import { overlays } from "@/geodata/schema/catalogue";
import { embedHref } from "./embedHref";
import type { EmbedView } from "./embedView";

/** A switch for each overlay, as a link to the view it gives; the script answers it in place. */
export function switches({ view, options }: EmbedView): string {
  const items = overlays.map((overlay) => {
    const link = html(
      "a",
      {
        role: "switch",
        "aria-checked": view.overlays.includes(overlay.id) ? "true" : "false",
        href: embedHref(toggleOverlay(view, overlay.id), options),
        "data-overlay": overlay.id,
      },
      html("span", {}, text(overlay.title)),
      html("i"),
    );
    return html("li", {}, link);
  });
  return html("section", { class: "switches" }, html("h2", {}, "Overlays"), html("ul", {}, ...items));
}
