// @vitest-environment happy-dom
import { act, fireEvent, render, screen } from "@testing-library/react";
import type { DetachedWindowAPI } from "happy-dom";
import { useState } from "react";
import { afterEach, describe, expect, test, vi } from "vitest";
import TimeBar from "@/components/panel/TimeBar";
import { setDate, setLanguage } from "@/components/view/change";
import { formatDate } from "@/components/view/formatDate";
import { articleDate, homeView } from "@/components/view/home";
import { dateOfStep, nextStop, stepYear, timeStops } from "@/components/view/timeStops";
import type { ViewState } from "@/components/view/view";
import { parseView, viewHref } from "@/components/view/viewUrl";
import { atlas, renderAccessible } from "../component";

const stops = timeStops.map(({ date }) => date);
const view = setLanguage(homeView, "fa");

/** The bar in a page that follows what it asks for; `dates` hears each date. */
function Page({ from = articleDate, dates = [] }: { from?: string; dates?: string[] }) {
  const [shown, setShown] = useState<ViewState>(setDate(view, from));
  const go = (href: string) => {
    const next = parseView(new URL(href, "https://atlas.example").searchParams, atlas).view;
    dates.push(next.date);
    setShown(next);
  };
  return <TimeBar view={shown} go={go} />;
}

const scale = () => screen.getByRole("slider", { name: "Shown date" });
const saidDate = () => scale().getAttribute("aria-valuetext");

const { device } = (window as Window & { happyDOM?: DetachedWindowAPI }).happyDOM?.settings ?? {};
const wantLessMotion = (isWanted: boolean) =>
  Object.assign(device ?? {}, { prefersReducedMotion: isWanted ? "reduce" : "no-preference" });

afterEach(() => {
  vi.useRealTimers();
  wantLessMotion(false);
});

test("each named day is a link to the view on that day, and the shown one is marked", async () => {
  await renderAccessible(<Page />);
  const links = screen.getAllByRole("link");
  expect(links.map((link) => link.getAttribute("href"))).toEqual(
    stops.map((date) => viewHref(setDate(view, date))),
  );
  const current = links.filter((link) => link.getAttribute("aria-current") === "date");
  expect(current.map((link) => link.title)).toEqual([expect.stringContaining(formatDate(articleDate))]);
});

test("arrow keys go by named day, with Shift by a year, and the value is the date in words", async () => {
  const { user } = await renderAccessible(<Page />);
  await user.tab();
  await user.tab();
  expect(document.activeElement).toBe(scale());
  let date = articleDate;
  const after = (next: string) => {
    date = next;
    return formatDate(date);
  };
  await user.keyboard("{ArrowRight}");
  expect(saidDate()).toBe(after(nextStop(date, 1)));
  await user.keyboard("{ArrowDown}");
  expect(saidDate()).toBe(after(nextStop(date, -1)));
  await user.keyboard("{Shift>}{ArrowUp}{/Shift}");
  expect(saidDate()).toBe(after(stepYear(date, 1)));
  await user.keyboard("{Shift>}{ArrowLeft}{/Shift}");
  expect(saidDate()).toBe(after(stepYear(date, -1)));
});

test("while the scale is dragged it says the day; the view follows when it is let go", async () => {
  const dates: string[] = [];
  await renderAccessible(<Page dates={dates} />);
  fireEvent.input(scale(), { target: { value: "50" } });
  expect(saidDate()).toBe(formatDate(dateOfStep(50)));
  expect(dates).toEqual([]);
  scale().dispatchEvent(new Event("change", { bubbles: true }));
  expect(dates).toEqual([dateOfStep(50)]);
});

test("any day can be asked for by its field", async () => {
  const dates: string[] = [];
  await renderAccessible(<Page dates={dates} />);
  fireEvent.change(screen.getByLabelText("Any day"), { target: { value: "2020-11-08" } });
  fireEvent.submit(screen.getByRole("button", { name: "Show" }));
  expect(dates).toEqual(["2020-11-08"]);
  expect(screen.getByLabelText("Any day")).toHaveProperty("value", "2020-11-08");
});

describe("the play button", () => {
  const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
  const later = stops.filter((date) => date > "1994-05-12");

  test("plays to the last named day, then again from the first, and stops when asked", () => {
    vi.useFakeTimers();
    const dates: string[] = [];
    render(<Page from="1994-05-12" dates={dates} />);
    press("Play the named days in turn");
    for (const _ of stops) act(() => vi.runOnlyPendingTimers());
    expect(dates).toEqual(later);
    press("Play the named days in turn");
    expect(dates.at(-1)).toBe(stops[0]);
    press("Stop");
    act(() => vi.runAllTimers());
    expect(dates.at(-1), "it has stopped").toBe(stops[0]);
  });

  test("for who wants less motion it goes one day on at each press, and nothing moves by itself", () => {
    wantLessMotion(true);
    vi.useFakeTimers();
    const dates: string[] = [];
    render(<Page from="1994-05-12" dates={dates} />);
    press("Go to the next named day");
    act(() => vi.runAllTimers());
    expect(dates).toEqual(later.slice(0, 1));
    press("Go to the next named day");
    expect(dates).toEqual(later.slice(0, 2));
  });
});
