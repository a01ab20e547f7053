import type { Drawn } from "../drawn";
import { areaKm2, areaOf } from "./countries";
import type { UnitTopology } from "./topology";

/** The Caspian Sea with its islands as holes, and the Black Sea with the Sea of Azov as far as the frame reaches. */
export function drawSeas(topology: UnitTopology): Drawn[] {
  const caspian = areaOf(topology, ["caspian-sea"]);
  return [
    {
      overlay: "sea",
      id: "caspian-sea",
      geometry: caspian,
      properties: { origins: ["osm-seas"], areaKm2: areaKm2(caspian) },
    },
    {
      overlay: "sea",
      id: "black-sea",
      geometry: areaOf(topology, ["black-sea"]),
      properties: {
        kind: "sea",
        status: "sea",
        name: "Black Sea",
        names: { ka: "შავი ზღვა", ru: "Чёрное море", tr: "Karadeniz", az: "Qara dəniz", hy: "Սև ծով" },
        origins: ["osm-seas"],
        labelPoint: [39, 42.8],
        rank: 1,
      },
    },
  ];
}
