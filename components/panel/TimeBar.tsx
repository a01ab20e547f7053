import { type KeyboardEvent, useLayoutEffect, useRef, useState } from "react";
import { setDate } from "@/components/view/change";
import { formatDate } from "@/components/view/formatDate";
import { articleDate } from "@/components/view/home";
import {
  dateOfStep,
  lastStep,
  nextStop,
  stepOf,
  stepYear,
  stopTitle,
  timeStops,
} from "@/components/view/timeStops";
import type { ViewState } from "@/components/view/view";
import { viewFields, viewHref } from "@/components/view/viewUrl";
import { earliestDate, latestDate } from "@/geodata/schema/catalogue";
import { usePlay } from "./usePlay";

interface Props {
  view: ViewState;
  go(href: string): void;
}

/**
 * The shown date: a scale whose named days are links, a field for any other day, and a button that goes from one named day to the
 * next. Without scripts the links and the field do it all.
 */
export default function TimeBar({ view, go }: Props) {
  const show = (date: string) => {
    if (date !== view.date) go(viewHref(setDate(view, date)));
  };
  const play = usePlay(view.date, show);
  return (
    <div className="time-bar">
      <button type="button" className="time-play" onClick={play.toggle}>
        <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
          <path
            d={play.isOn ? "M5 4h3.5v12H5zM11.5 4H15v12h-3.5z" : "M6 3.5 16 10 6 16.5z"}
            fill="currentColor"
          />
        </svg>
        <span className="visually-hidden">{play.label}</span>
      </button>
      <div className="time-scale">
        <TimeRange date={view.date} onDate={show} />
        <ol aria-label="Named days">
          {timeStops.map((stop) => (
            <li key={stop.date}>
              <a
                href={viewHref(setDate(view, stop.date))}
                title={stopTitle(stop)}
                aria-current={stop.date === view.date ? "date" : undefined}
              >
                {stop.day && <span>{stop.day} </span>}
                {stop.label}
              </a>
            </li>
          ))}
        </ol>
      </div>
      <form
        action="/"
        onSubmit={(event) => {
          event.preventDefault();
          show(String(new FormData(event.currentTarget).get("date")));
        }}
      >
        {viewFields(setDate(view, articleDate)).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <input
          type="date"
          name="date"
          aria-label="Any day"
          required
          min={earliestDate}
          max={latestDate}
          key={view.date}
          defaultValue={view.date}
        />
        <button type="submit">Show</button>
      </form>
    </div>
  );
}

/** The scale: arrow keys go from named day to named day, with Shift by a year. While it is dragged it says the day. */
function TimeRange({ date, onDate }: { date: string; onDate(date: string): void }) {
  const range = useRef<HTMLInputElement>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const latest = useRef(onDate);
  latest.current = onDate;

  useLayoutEffect(() => {
    const element = range.current;
    // React's onChange is the browser's "input": this one comes when the reader lets go.
    const onChange = () => {
      setDragged(null);
      if (element) latest.current(dateOfStep(Number(element.value)));
    };
    element?.addEventListener("change", onChange);
    return () => element?.removeEventListener("change", onChange);
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    const direction = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key] as
      | 1
      | -1
      | undefined;
    if (!direction || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onDate(event.shiftKey ? stepYear(date, direction) : nextStop(date, direction));
  };

  const step = dragged ?? Math.round(stepOf(date));
  const said = formatDate(dragged === null ? date : dateOfStep(dragged));
  return (
    <span className="time-range">
      <input
        type="range"
        ref={range}
        min={0}
        max={lastStep}
        value={step}
        aria-label="Shown date"
        aria-valuetext={said}
        onChange={(event) => setDragged(Number(event.target.value))}
        onKeyDown={onKeyDown}
      />
      {dragged !== null && (
        <output style={{ left: `${(100 * dragged) / lastStep}%` }} aria-hidden="true">
          {said}
        </output>
      )}
    </span>
  );
}
