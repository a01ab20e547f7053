import { drawnData } from "@/app/atlasData";
import { writeCsv } from "@/components/export/data/csv";
import { writeGeojson } from "@/components/export/data/geojson";
import { writeKml } from "@/components/export/data/kml";
import { writeTopojson } from "@/components/export/data/topojson";
import { type ViewData, viewData } from "@/components/export/data/viewData";
import { viewWords } from "@/components/export/exportFacts";
import type { DataFormat } from "@/components/export/exportHref";
import type { Atlas } from "@/components/view/atlas";
import type { ViewState } from "@/components/view/view";
import { exportSource } from "./picturePage";

const writers: Record<DataFormat, (data: ViewData) => string> = {
  geojson: writeGeojson,
  topojson: writeTopojson,
  csv: writeCsv,
  kml: writeKml,
};

/** The Features that a view's overlays show, in a format for data. */
export function dataFile(format: DataFormat, view: ViewState, atlas: Atlas): Uint8Array {
  const source = exportSource(view, atlas);
  return Buffer.from(writers[format](viewData(source, drawnData().features, viewWords(source))));
}
