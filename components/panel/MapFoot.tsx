import type { ReactNode } from "react";
import { formatDate } from "@/components/view/formatDate";
import { articleDate } from "@/components/view/home";
import { isAfterArticle } from "@/components/view/sinceArticle";
import type { ViewState } from "@/components/view/view";
import type { OriginId } from "@/geodata/schema/ids";
import { creditLines, dataSpan } from "./credits";
import { drawingRule } from "./drawingRule";
import type { OriginCredit } from "./OriginList";

interface Props {
  view: ViewState;
  /** What sets the shown date. */
  time: ReactNode;
  /** The disputes in view, in words. */
  disputes: ReactNode;
  origins: Record<OriginId, OriginCredit>;
  /** Origins of what is visible. */
  visibleOriginIds: readonly OriginId[];
}

/** What stands under every map: the three clocks, the rule it is drawn by, and whose data it shows. */
export function MapFoot({ view, time, disputes, origins, visibleOriginIds }: Props) {
  const credits = visibleOriginIds.flatMap((id) => (origins[id] ? [{ id, ...origins[id] }] : []));
  return (
    <footer className="map-foot" id="map-foot">
      <section className="time" aria-label="Time">
        {time}
        <dl className="clocks" aria-label="Dates of this view">
          <Clock label="Article" date={articleDate} />
          <Clock label="Shown" date={view.date} isLater={isAfterArticle(view)} />
          <div>
            <dt>Data</dt>
            <dd title={credits.map(({ title, dataDate }) => `${title}: ${dataDate}`).join("\n")}>
              {dataSpan(credits)}
            </dd>
          </div>
        </dl>
      </section>
      <div className="disclaimer">
        <p>{drawingRule(view).join(" ")}</p>
        {disputes}
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

function Clock({ label, date, isLater }: { label: string; date: string; isLater?: boolean }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <time dateTime={date}>{formatDate(date)}</time>
        {isLater && <span className="since-mark">since the article</span>}
      </dd>
    </div>
  );
}
