import type { FeatureId } from "@/geodata/schema/ids";
import { handedOver } from "../karabakh/handedOver";

/** Features without a Place that Claims speak of: territory held in November 2020, and lines at sea that somebody agreed or uses. */
export const drawnAlone: readonly FeatureId[] = [
  ...handedOver.map(({ heldId }) => heldId),
  "line-agreed-azerbaijan-kazakhstan",
  "line-agreed-azerbaijan-russia",
  "line-agreed-kazakhstan-russia",
  "line-agreed-kazakhstan-turkmenistan",
  "line-astara-hasankuli-azerbaijan-iran",
  "line-astara-hasankuli-iran-turkmenistan",
];
