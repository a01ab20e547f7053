import type { ExportFormat } from "@/components/export/exportHref";

const openXml = "application/vnd.openxmlformats-officedocument";

export const contentTypes: Record<ExportFormat, string> = {
  svg: "image/svg+xml; charset=utf-8",
  png: "image/png",
  pdf: "application/pdf",
  docx: `${openXml}.wordprocessingml.document`,
  pptx: `${openXml}.presentationml.presentation`,
  geojson: "application/geo+json; charset=utf-8",
  topojson: "application/json; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  kml: "application/vnd.google-earth.kml+xml; charset=utf-8",
};

/** Formats that a browser shows; the others it saves. */
export const shownFormats: readonly ExportFormat[] = ["svg", "png", "pdf"];
