// Parts of the panel as markup: the server makes the first ones, this code later ones, once it is there (see usePanelParts.ts).
export { buildClaimBook } from "@/components/panel/claimBook";
export { perspectiveMarkup } from "@/components/panel/perspectiveMarkup";
export { placeClaims } from "@/components/panel/placeClaims";
