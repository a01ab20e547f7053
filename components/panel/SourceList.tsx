import type { SourceKey } from "@/geodata/schema/ids";
import type { Source } from "@/geodata/schema/place";
import type { SectionHeading } from "./sectionHeading";

interface Props {
  heading: SectionHeading;
  keys: readonly SourceKey[];
  sources: Record<string, Source>;
}

/** Sources of the statements about a place. */
export function SourceList({ heading: Heading, keys, sources }: Props) {
  if (keys.length === 0) return null;
  return (
    <section className="sources">
      <Heading>Sources</Heading>
      <ul>
        {keys.map((key) => (
          <li key={key}>
            <SourceLink source={sources[key]} fallback={key} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function SourceLink({ source, fallback }: { source: Source | undefined; fallback: string }) {
  if (!source) return fallback;
  if (!source.url) return source.title;
  return (
    <a href={source.url} target="_blank" rel="noopener">
      {source.title}
    </a>
  );
}
