/** Sides of a rectangle, y down: px from the picture's top left corner unless said otherwise; as a padding, from its sides. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
