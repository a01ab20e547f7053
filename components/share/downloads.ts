import { type ExportFormat, exportHref } from "@/components/export/exportHref";
import { html, text } from "@/components/view/html";
import type { Shared } from "./shared";

interface Download {
  format: ExportFormat;
  size?: string;
  label: string;
}

const groups: readonly { title: string; downloads: readonly Download[] }[] = [
  {
    title: "Sheet, A4 landscape",
    downloads: [
      { format: "png", label: "PNG, 300 dpi" },
      { format: "pdf", label: "PDF" },
      { format: "svg", label: "SVG" },
      { format: "docx", label: "Word" },
    ],
  },
  {
    title: "Slide, 16:9",
    downloads: [
      { format: "png", size: "slide-16x9", label: "PNG" },
      { format: "pptx", size: "slide-16x9", label: "PowerPoint" },
    ],
  },
  {
    title: "Figure in a column",
    downloads: [
      { format: "png", size: "column-85mm", label: "PNG, 85 mm" },
      { format: "png", size: "column-170mm", label: "PNG, 170 mm" },
      { format: "pdf", size: "column-170mm", label: "PDF, 170 mm" },
    ],
  },
  {
    title: "Data of what is shown",
    downloads: [
      { format: "geojson", label: "GeoJSON" },
      { format: "topojson", label: "TopoJSON" },
      { format: "csv", label: "CSV" },
      { format: "kml", label: "KML" },
    ],
  },
];

/** Pictures, documents and data of the view, made when they are asked for. */
export function downloads({ view }: Shared): string {
  const rows = groups.map(({ title, downloads: links }) =>
    html(
      "div",
      {},
      html("dt", {}, text(title)),
      html(
        "dd",
        {},
        ...links.map(({ format, size, label }) =>
          html("a", { href: exportHref(view, format, { size }), download: true }, text(label)),
        ),
      ),
    ),
  );
  return html("dl", { class: "share-downloads" }, ...rows);
}
