import type { SeaCollection } from "@/components/style/shareFeatures";
import { askShare, shownShare, subscribeShare } from "./shareStore";

// What the sheet "Dividing the Caspian" does with scripts: it follows the view, and the slider moves the line while it is held.

/** Puts the sheet of a view into its place; focus stays on what it was on, or goes to the heading of a sheet that opens. */
export async function fillSheet(sheet: HTMLElement, href: string, signal: AbortSignal): Promise<void> {
  const response = await fetch(href.replace("/", "/division"), { signal });
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  const markup = await response.text();
  const isOpening = !sheet.querySelector("h2");
  const all = () => [...sheet.querySelectorAll<HTMLElement>("a, input, [tabindex]")];
  const focusedAt = all().indexOf(document.activeElement as HTMLElement);
  const { scrollTop } = sheet;
  sheet.innerHTML = markup;
  sheet.scrollTop = scrollTop;
  if (focusedAt >= 0) all()[focusedAt]?.focus({ preventScroll: true });
  else if (isOpening) sheet.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
}

/** Lets the slider move the line at each step; where it is let go it becomes the view's share. Comes back with how to stop. */
export function followSlider(sheet: HTMLElement, fieldUrl: string, go: (href: string) => void): () => void {
  const sliderOf = ({ target }: Event) =>
    target instanceof HTMLInputElement && target.type === "range" ? target : null;
  const onInput = (event: Event) => {
    const slider = sliderOf(event);
    if (!slider) return;
    const percent = Number(slider.value);
    slider.setAttribute("aria-valuetext", `${percent.toFixed(1)} per cent`);
    write(sheet, "output", `${percent.toFixed(1)} %`);
    askShare(percent, fieldUrl);
  };
  const onChange = (event: Event) => {
    const slider = sliderOf(event);
    if (slider?.dataset.href) go(slider.dataset.href.replace("share-*", `share-${Number(slider.value)}`));
  };
  const stop = subscribeShare(() => {
    const shown = shownShare();
    if (shown && sheet.querySelector("input[type=range]")) writeShares(sheet, shown.share);
  });
  sheet.addEventListener("input", onInput);
  sheet.addEventListener("change", onChange);
  return () => {
    stop();
    sheet.removeEventListener("input", onInput);
    sheet.removeEventListener("change", onChange);
  };
}

/** The shares in the table and its bars, as they are worked out. */
function writeShares(sheet: HTMLElement, { features }: SeaCollection): void {
  const sectors = features.filter(({ properties }) => properties.status === "sector");
  const widest = Math.max(...sectors.map(({ properties: { sharePercent = 0 } }) => sharePercent));
  for (const { properties } of sectors) {
    const { country, areaKm2 = 0, sharePercent = 0 } = properties;
    const row = `tr[data-country="${country}"]`;
    write(sheet, `${row} .km2`, areaKm2.toLocaleString("en-GB"));
    write(sheet, `${row} .percent`, sharePercent.toFixed(1));
    const bar = sheet.querySelector<HTMLElement>(`${row} .bar i`);
    if (bar) bar.style.width = `${((sharePercent / widest) * 100).toFixed(1)}%`;
  }
}

function write(sheet: HTMLElement, selector: string, text: string): void {
  const element = sheet.querySelector(selector);
  if (element) element.textContent = text;
}
