import { later } from "./later";

// Parts of the map's foot whose code comes after the map: what they say on arrival is in the page already.

export const TimeBar = later(
  () => import("@/components/panel/TimeBar"),
  typeof window === "undefined" ? require("@/components/panel/TimeBar").default : null,
);
export const DisputeList = later(
  () => import("@/components/panel/DisputeList"),
  typeof window === "undefined" ? require("@/components/panel/DisputeList").default : null,
);
