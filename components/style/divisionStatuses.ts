import type { Division } from "@/components/view/view";
import type { DivisionMethod } from "@/geodata/schema/catalogue";
import type { Status } from "@/geodata/schema/feature";

const byMethod: Record<DivisionMethod | "share", readonly Status[]> = {
  equidistance: ["sector", "computed-line"],
  "equidistance-mainland": ["sector", "computed-line"],
  "astara-hasankuli": ["sector", "computed-line", "claimed-line"],
  "equal-parts": ["sector", "computed-line"],
  agreed: ["sector", "agreed-sea-line", "treaty-point"],
  zones: ["zone-territorial", "zone-fishing", "computed-line"],
  share: ["sector", "computed-line"],
};

/** What a division of the sea draws, for the legend. */
export function divisionStatuses(division: Division): readonly Status[] {
  switch (division.kind) {
    case "none":
      return [];
    case "method":
      return byMethod[division.method];
    case "share":
      return byMethod.share;
  }
}
