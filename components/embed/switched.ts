import { clear } from "@/components/view/change";
import type { ViewState } from "@/components/view/view";
import { overlayIds } from "@/geodata/schema/catalogue";
import type { EmbedView } from "./embedView";

interface Switched<Item> {
  item: Item;
  /** `data-shown-by` names the overlays that bring the item, for the script; without it the item always stands. */
  attributes: { "data-shown-by": string | null; hidden: boolean };
}

/** Items of a list that depends on the overlays: those of every overlay, with what decides whether each shows. */
export function switched<Item>(
  { view }: EmbedView,
  itemsOf: (view: ViewState) => readonly Item[],
): Switched<Item>[] {
  const keysOf = (asked: ViewState) => new Set(itemsOf(asked).map((item) => JSON.stringify(item)));
  const unselected = clear(view);
  const always = keysOf({ ...unselected, overlays: [] });
  const now = keysOf(view);
  const each = overlayIds.map((id) => ({ id, keys: keysOf({ ...unselected, overlays: [id] }) }));
  return itemsOf({ ...view, overlays: overlayIds }).map((item) => {
    const key = JSON.stringify(item);
    const by = each.filter(({ keys }) => keys.has(key)).map(({ id }) => id);
    return {
      item,
      attributes: { "data-shown-by": always.has(key) ? null : by.join(" "), hidden: !now.has(key) },
    };
  });
}
