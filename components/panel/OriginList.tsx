import type { OriginId } from "@/geodata/schema/ids";
import type { Manifest } from "@/geodata/schema/origin";
import type { SectionHeading } from "./sectionHeading";

export type OriginCredit = Manifest["origins"][string];

interface Props {
  heading: SectionHeading;
  ids: readonly OriginId[];
  origins: Record<string, OriginCredit>;
}

/** Where the drawn geometry comes from, of what date and on what terms. */
export function OriginList({ heading: Heading, ids, origins }: Props) {
  const known = ids.flatMap((id) => (origins[id] ? [{ id, ...origins[id] }] : []));
  if (known.length === 0) return null;
  return (
    <section className="origins">
      <Heading>Data of the drawing</Heading>
      <ul>
        {known.map((origin) => (
          <li key={origin.id}>
            <a href={origin.url} target="_blank" rel="noopener">
              {origin.title}
            </a>
            , {origin.producer}, version {origin.version}, state of {origin.dataDate}.{" "}
            {origin.licenceUrl ? (
              <a href={origin.licenceUrl} target="_blank" rel="noopener">
                {origin.licence}
              </a>
            ) : (
              origin.licence
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
