import { formatDate } from "@/components/view/formatDate";
import type { Control } from "@/geodata/schema/feature";
import { statusWords } from "./AtDate";
import type { SectionHeading } from "./sectionHeading";

/** Who held a settlement, span by span; what lies between is not known. */
export function ControlList({
  heading: Heading,
  control,
}: {
  heading: SectionHeading;
  control: readonly Control[];
}) {
  return (
    <section>
      <Heading>Who controlled it</Heading>
      <ul>
        {control.map(({ from, to, by }) => (
          <li key={by}>
            {from && `from ${formatDate(from)}`}
            {to && ` to ${formatDate(to)}`}: {statusWords[`held-${by}`]}
          </li>
        ))}
      </ul>
      <p>On other days: not known.</p>
    </section>
  );
}
