/**
 * The region that is clicked on: Iran, with ten passages. Nakhchivan would be nearer the article's heart, but in the first
 * view on a phone it is smaller than the reach of the border around it.
 */
export const target = {
  id: "iran",
  /** Lon/lat more than a degree away from every line and point that is drawn. */
  position: [47.4, 37.1] as [lon: number, lat: number],
};
