import type { Atlas } from "@/components/view/atlas";
import { formatDate } from "@/components/view/formatDate";
import { articleDate } from "@/components/view/home";
import type { ViewState } from "@/components/view/view";
import type { OriginId } from "@/geodata/schema/ids";
import { creditLines, dataSpan } from "./credits";
import { drawingRule, visibleDisputes } from "./disclaimer";
import type { OriginCredit } from "./OriginList";

interface Props {
  atlas: Atlas;
  view: ViewState;
  origins: Record<OriginId, OriginCredit>;
  /** Origins of what is visible. */
  visibleOriginIds: readonly OriginId[];
}

/** What stands under every map: the three clocks, the rule it is drawn by, and whose data it shows. */
export function MapFoot({ atlas, view, origins, visibleOriginIds }: Props) {
  const credits = visibleOriginIds.flatMap((id) => (origins[id] ? [{ id, ...origins[id] }] : []));
  const disputes = visibleDisputes(view, atlas);
  return (
    <footer className="map-foot" id="map-foot">
      <dl className="clocks" aria-label="Dates of this view">
        <Clock label="Article" date={articleDate} />
        <Clock label="Shown" date={view.date} />
        <div>
          <dt>Data</dt>
          <dd title={credits.map(({ title, dataDate }) => `${title}: ${dataDate}`).join("\n")}>
            {dataSpan(credits)}
          </dd>
        </div>
      </dl>
      <div className="disclaimer">
        <p>{drawingRule(view).join(" ")}</p>
        {disputes.length > 0 && (
          <details>
            <summary>
              {disputes.length === 1 ? "One dispute" : `${disputes.length} disputes`} in view, in words
            </summary>
            <ul>
              {disputes.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </details>
        )}
        <p className="attribution">
          Data:{" "}
          {creditLines(credits).map(({ url, attribution, licences }, index) => (
            <span key={attribution}>
              {index > 0 && " · "}
              <a href={url} target="_blank" rel="noopener" title={licences.join(", ")}>
                {attribution}
              </a>
            </span>
          ))}
        </p>
      </div>
    </footer>
  );
}

function Clock({ label, date }: { label: string; date: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <time dateTime={date}>{formatDate(date)}</time>
      </dd>
    </div>
  );
}
