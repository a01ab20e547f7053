import { feature as fromTopology } from "topojson-client";
import { describe, expect, it } from "vitest";
import { AtlasFeature } from "@/geodata/schema/feature";
import { parse as parseCsvCells } from "./csvCells";
import { bytesOf, everyOverlay } from "./exports";
import { parseXml } from "./xml";

const textOf = async (file: string, query = "") => (await bytesOf(file, query)).toString();
const idsAt = async (query: string): Promise<string[]> =>
  JSON.parse(await textOf("x.geojson", query)).features.map(({ id }: { id: string }) => id);

describe("the data of a view", () => {
  it("is that of the overlays that are on, on the shown date", async () => {
    expect(await idsAt("overlays=")).toEqual([]);
    const karabakh = await idsAt("overlays=karabakh");
    expect(karabakh).toContain("held-2012");
    expect(karabakh).not.toContain("crossing-julfa");
    const later = await idsAt("overlays=karabakh&date=2024-01-01");
    expect(later).not.toContain("held-2012");
    expect(await idsAt(everyOverlay)).toEqual(
      expect.arrayContaining([...karabakh, "crossing-julfa", "field-alov"]),
    );
  });

  it("as GeoJSON is a collection of valid Features with their sources beside them", async () => {
    const collection = JSON.parse(await textOf("x.geojson", everyOverlay));
    expect(collection.type).toBe("FeatureCollection");
    expect(collection.attribution).toContain("© OpenStreetMap contributors (ODbL 1.0)");
    expect(collection.source).toMatch(/^https?:.*overlays=/);
    for (const { id, type, geometry, properties } of collection.features) {
      const { overlay, ...own } = properties;
      expect(AtlasFeature.parse({ type, geometry, properties: own }).properties.id).toBe(id);
      expect(overlay).toBeTruthy();
    }
  });

  it("as TopoJSON has an object for each overlay, and gives the same Features", async () => {
    const topology = JSON.parse(await textOf("x.topojson", "overlays=karabakh,exclaves"));
    expect(Object.keys(topology.objects)).toEqual(["karabakh", "exclaves"]);
    expect(topology.attribution).toContain("ODbL");
    const back = Object.values(topology.objects).flatMap((object) => {
      const collection = fromTopology(topology, object as never) as unknown as { features: { id: string }[] };
      return collection.features.map(({ id }) => id);
    });
    expect(back).toEqual(await idsAt("overlays=karabakh,exclaves"));
  });

  it("as CSV has a line for each Feature, with its middle, credit and licence", async () => {
    const csv = await textOf("x.csv", everyOverlay);
    const [head = [], ...rows] = parseCsvCells(csv);
    expect(head.slice(0, 7)).toEqual(["id", "name", "kind", "status", "overlay", "lon", "lat"]);
    expect(rows.map(([id]) => id)).toEqual(await idsAt(everyOverlay));
    for (const row of rows) {
      expect(row).toHaveLength(head.length);
      const cell = (name: string) => row[head.indexOf(name)] ?? "";
      expect(Number(cell("lon")), row[0]).toBeGreaterThan(36);
      expect(Number(cell("lon")), row[0]).toBeLessThan(63);
      expect(Number(cell("lat")), row[0]).toBeGreaterThan(33);
      expect(Number(cell("lat")), row[0]).toBeLessThan(51);
      expect(cell("licence"), row[0]).toMatch(/ODbL|CC BY|Public domain/);
      expect(cell("attribution"), row[0]).not.toBe("");
    }
    expect(csv.split("\r\n").at(-1)).toBe("");
  });

  it("as KML is well-formed, with a folder for each overlay", async () => {
    const kml = parseXml(await textOf("x.kml", everyOverlay));
    expect(kml.name).toBe("kml");
    const folders = kml.all("Folder");
    expect(folders.map(({ attributes }) => attributes.id)).toHaveLength(8);
    const marks = kml.all("Placemark").map(({ attributes }) => attributes.id);
    expect(marks).toEqual(await idsAt(everyOverlay));
    expect(kml.all("description")[0]?.text).toContain("© OpenStreetMap contributors (ODbL 1.0)");
    for (const { text } of kml.all("coordinates"))
      expect(text).toMatch(/^-?[\d.]+,-?[\d.]+( -?[\d.]+,-?[\d.]+)*$/);
  });
});
