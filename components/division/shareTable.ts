import { hatches } from "@/components/style/patterns";
import { sectorLooks } from "@/components/style/sectorLooks";
import { html, text } from "@/components/view/html";
import type { FeatureProperties } from "@/geodata/schema/feature";
import { stateTitles } from "./methodTexts";

/** Shares as a table with a bar for each: chart and figures in one. */
export function shareTable(areas: readonly FeatureProperties[], caption: string): string {
  const widest = Math.max(...areas.map(({ sharePercent = 0 }) => sharePercent), 1);
  const rows = areas.map(({ country, status, name, areaKm2 = 0, sharePercent = 0 }) => {
    const title = country ? (stateTitles[country] ?? country) : name.split(":")[0];
    const zone =
      status === "zone-territorial" ? ", territorial" : status === "zone-fishing" ? ", fishing zone" : "";
    return html(
      "tr",
      { "data-country": country },
      html("th", { scope: "row" }, swatch(country, status), text(`${title}${zone}`)),
      html("td", { class: "km2" }, thousands(areaKm2)),
      html("td", { class: "percent" }, sharePercent.toFixed(1)),
      html(
        "td",
        { class: "bar", "aria-hidden": "true" },
        html("i", { style: `width:${((sharePercent / widest) * 100).toFixed(1)}%` }),
      ),
    );
  });
  return html(
    "table",
    { class: "shares" },
    html("caption", {}, text(caption)),
    html(
      "thead",
      {},
      html(
        "tr",
        {},
        html("th", { scope: "col" }, "Part"),
        html("th", { scope: "col", class: "km2" }, "km²"),
        html("th", { scope: "col", class: "percent" }, "%"),
        html("td", { "aria-hidden": "true" }),
      ),
    ),
    html("tbody", {}, ...rows),
  );
}

/** 12,345 */
const thousands = (value: number) => Math.round(value).toLocaleString("en-GB");

/** The hue and pattern of a state, as on the map; the colours are the page's variables. */
function swatch(country: string | undefined, status: string): string {
  const look = country ? sectorLooks[country as keyof typeof sectorLooks] : undefined;
  const sea = html("rect", { width: 22, height: 14, fill: "var(--map-sea)" });
  const colour = look && `var(--map-hue-${look.colour.slice(3).toLowerCase()})`;
  const opacity = status === "zone-fishing" ? 0.16 : status === "zone-territorial" ? 0.3 : 0.2;
  const fill = colour ? html("rect", { width: 22, height: 14, fill: colour, "fill-opacity": opacity }) : "";
  const lines =
    look && colour && status !== "zone-fishing"
      ? html("path", {
          d: patternPath(hatches[look.hatch].direction),
          stroke: colour,
          fill: "none",
          "stroke-width": look.hatch === "dots" ? 2 : 0.9,
          "stroke-linecap": "round",
        })
      : "";
  return html("svg", { width: 22, height: 14, "aria-hidden": "true" }, sea, fill, lines);
}

function patternPath(direction: string): string {
  switch (direction) {
    case "rising":
      return "M-1 8L8 -1M1 15L16 0M9 15L24 0M17 15L24 8";
    case "falling":
      return "M-1 7L7 15M-1 -1L15 15M7 -1L23 15M15 -1L23 7";
    case "level":
      return "M0 3H22M0 7H22M0 11H22";
    case "upright":
      return "M3 0V14M8 0V14M13 0V14M18 0V14";
    default:
      return "M4 4h0M11 4h0M18 4h0M4 10h0M11 10h0M18 10h0";
  }
}
