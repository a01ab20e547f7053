import { diff, type SourceSpecification, type StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";

/**
 * Gives the map another Style by its differences from the one that it was `asked` for last. MapLibre's own `setStyle` would
 * write out its whole Style and compare all data in it before it finds the same differences.
 */
export function restyle(
  map: MapLibreMap,
  asked: { current: StyleSpecification },
  next: StyleSpecification,
): void {
  const before = asked.current;
  asked.current = next;
  const changes = diff(withMarks(before, next, "old"), withMarks(next, before, "new"));
  if (changes.every(({ command }) => names.has(command))) {
    for (const { command, args } of changes) apply(map, next, command, args);
  } else map.setStyle(next, { diff: false });
  // So that "idle" follows even where nothing changed.
  map.triggerRepaint();
}

/** Values from here are held against the style spec by tests: checking them once more would take as long as setting them. */
const setters = new Set<string>(["setFilter", "setLayoutProperty", "setPaintProperty"]);
/** Operations of `diff` that our Styles differ by; but for the last, they are methods of the Map too. */
const names = new Set<string>([
  ...setters,
  ...["addSource", "removeSource", "addLayer", "removeLayer", "setLayerZoomRange", "setGeoJSONSourceData"],
]);

function apply(map: MapLibreMap, next: StyleSpecification, command: string, args: unknown[]): void {
  const source = next.sources[String(args[0])];
  if (command === "addSource" && source) map.addSource(String(args[0]), source);
  else if (command === "setGeoJSONSourceData") {
    const data = dataIn(source);
    if (data) map.getSource<GeoJSONSource>(String(args[0]))?.setData(data);
  } else {
    const call = map[command as keyof MapLibreMap] as (...args: unknown[]) => unknown;
    call.apply(map, setters.has(command) ? [...args, { validate: false }] : args);
  }
}

const dataIn = (source: SourceSpecification | undefined) => (source?.type === "geojson" ? source.data : null);

/**
 * A Style with marks in place of the data that is written out in it, the same mark where the `other` Style holds that very
 * object: data is large, and built anew only where it differs.
 */
function withMarks(style: StyleSpecification, other: StyleSpecification, mark: string): StyleSpecification {
  const sources = Object.entries(style.sources).map(([id, source]): [string, SourceSpecification] => {
    const data = dataIn(source);
    if (source.type !== "geojson" || typeof data !== "object") return [id, source];
    return [id, { ...source, data: dataIn(other.sources[id]) === data ? "same" : mark }];
  });
  return { ...style, sources: Object.fromEntries(sources) };
}
