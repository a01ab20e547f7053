import { escapeXml } from "@/components/svg/markup";
import type { PeerData } from "./peers/peerPage";

/** The same width, height and place of the map as on our page, so that each draws the same number of pixels. */
const css = `
  body { margin: 0; font: 16px/1.5 sans-serif; color: #26262e; background: #fbf8f1 }
  #map { position: sticky; top: 0; height: 45svh; min-height: 13rem; overflow: hidden }
  #map svg { display: block }
  main { padding: 0.5rem 1.25rem 2.5rem }
  #answer { position: fixed; z-index: 1000; inset: auto 0 0; max-height: 52svh; overflow-y: auto; background: #fffdf8 }
  .name { font: 12px sans-serif; text-anchor: middle; pointer-events: none }
  .leaflet-tooltip.name { padding: 0; border: 0; background: none; box-shadow: none }
  .selected { stroke: #c8320f; stroke-width: 2.5 }
  @media (min-width: 56.25em) {
    body { display: grid; grid-template: 100vh / 27rem minmax(0, 1fr) }
    #map { order: 1; height: 100vh }
    main { overflow-y: auto }
    #answer { inset: 0 0 auto auto; width: 400px }
  }`;

interface Parts {
  title: string;
  script: string;
  stylesheet: string | null;
  data: PeerData;
  /** Drawn on the server, into the map's element. */
  picture?: string;
}

/** A peer's page: the map's element, a switch, the passages, the places, and the data that they are linked by. */
export function peerHtml({ title, script, stylesheet, data, picture = "" }: Parts): string {
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  const passages = data.passages.map(({ id, gist }) => `<li id="${id}">${escapeXml(gist)}</li>`).join("\n");
  const places = data.places
    .map(({ id, name }) => `<li><a href="?area=${id}" data-feature="${id}">${escapeXml(name)}</a></li>`)
    .join("\n");
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
${stylesheet ? `<link rel="stylesheet" href="${stylesheet}">` : ""}
<style>${css}</style>
<div id="map">${picture}</div>
<main>
<h1>${title}</h1>
<label><input id="switch" type="checkbox" role="switch"> Fields and pipelines</label>
<section id="answer" hidden></section>
<ol>${passages}</ol>
<ul id="places">${places}</ul>
</main>
<script type="application/json" id="data">${json}</script>
<script type="module" src="${script}"></script>
</html>`;
}
