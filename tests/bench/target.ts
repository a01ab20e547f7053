/**
 * The region that is clicked on: Russia, with six passages. Nakhchivan would be nearer the article's heart, but in the first
 * view on a phone it is smaller than the reach of the border around it, and Iran's land lies half under buttons there.
 */
export const target = {
  id: "russia",
  /** Lon/lat far from every line and point that can be chosen there. */
  position: [45, 44.6] as [lon: number, lat: number],
};
