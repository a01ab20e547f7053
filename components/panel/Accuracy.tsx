import type { GazetteerEntry } from "@/geodata/schema/place";
import { formatNumber } from "./formatNumber";
import type { SectionHeading } from "./sectionHeading";

/** How far position and statements can be trusted. */
export function Accuracy({ heading: Heading, place }: { heading: SectionHeading; place: GazetteerEntry }) {
  return (
    <section className="accuracy">
      <Heading>How sure this is</Heading>
      <ul>
        <li>{positionSentence(place)}</li>
        <li>{verificationSentence(place)}</li>
        {place.note && <li>{place.note}</li>}
      </ul>
    </section>
  );
}

function positionSentence({ notDrawn, geometryType, schematic, accuracyKm }: GazetteerEntry): string {
  if (notDrawn) return `Not drawn: ${notDrawn}`;
  if (geometryType === "group") return "Shown through the places that belong to it.";
  if (schematic)
    return "Drawn schematically, through named places: it shows the connection and not the exact course.";
  if (accuracyKm) return `Position known to about ${formatNumber(accuracyKm)} km.`;
  return "Drawn from the data named below, at its accuracy.";
}

function verificationSentence({ verification, verificationNote }: GazetteerEntry): string {
  switch (verification) {
    case "verified":
      return "The statements were checked against their sources.";
    case "partly verified":
      return `Partly verified: ${verificationNote}`;
    case "unverified":
      return `Unverified: ${verificationNote}`;
  }
}
