import type { ViewState } from "@/components/view/view";
import type { FeatureId } from "@/geodata/schema/ids";

/** Markup that only the server can make. */
export interface ServerMarkup {
  /** The map of a view, for a kind of page. */
  picture(kind: "article" | "place", view: ViewState): string;
  /** The sheet of a view that shows the Caspian Sea divided. */
  division(view: ViewState): string;
  /** The perspectives to choose from, with the Claims that the chosen one rests on. */
  perspectives(view: ViewState): string;
  /** The Claims about a place. */
  placeClaims(id: FeatureId, view: ViewState): string;
  css(): { all: string; noScript: string; early: string };
}

const name = Symbol.for("passage-atlas.serverMarkup");
const shared = globalThis as { [name]?: Partial<ServerMarkup> };

/**
 * Says how markup is made. Client components ask for it while they are rendered on the server: as a prop, or in a server
 * component, it would be sent twice, in the HTML and in the payload that React starts from. Next runs both kinds of component in
 * one process but loads the modules of each anew, so this stands on the global object.
 */
export function provideMarkup(made: Partial<ServerMarkup>): void {
  shared[name] = { ...shared[name], ...made };
}

/** Markup for the element with this id: on the server as it is made, in the browser as it stands in the page. */
export function markupFor(
  elementId: string,
  make: (server: Partial<ServerMarkup>) => string | undefined,
): string {
  if (typeof window === "undefined") return make(shared[name] ?? {}) ?? "";
  return document.getElementById(elementId)?.innerHTML ?? "";
}
