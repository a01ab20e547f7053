import type { GazetteerEntry, Source } from "@/geodata/schema/place";
import { formatNumber } from "./formatNumber";
import type { SectionHeading } from "./sectionHeading";

/** Published figures with their sources, and apart from them what the drawn geometry measures. */
export function Figures({
  heading: Heading,
  place,
  sources,
}: {
  heading: SectionHeading;
  place: GazetteerEntry;
  sources: Record<string, Source>;
}) {
  const published = place.figures ?? [];
  const computed = computedFigures(place);
  if (published.length + computed.length === 0) return null;
  return (
    <section className="figures">
      <Heading>Figures</Heading>
      <dl>
        {published.map((figure) => (
          <div key={`${figure.label} ${figure.value}`}>
            <dt>{figure.label}</dt>
            <dd>
              {figure.value}
              <span className="figure-source">
                published: {figure.sources.map((key) => sources[key]?.title ?? key).join("; ")}
              </span>
            </dd>
          </div>
        ))}
        {computed.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {value}
              <span className="figure-source">computed from the line drawn here</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function computedFigures(place: GazetteerEntry): [string, string][] {
  const figures: [string, string][] = [];
  if (place.areaKm2) figures.push(["Area", `${formatNumber(place.areaKm2)} km²`]);
  if (place.lengthKm) figures.push(["Length", `${formatNumber(place.lengthKm)} km`]);
  if (place.distanceKm) figures.push(["Distance from Baku", `${formatNumber(place.distanceKm)} km`]);
  return figures;
}
