import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Metadata } from "next";
import { Manifest } from "@/geodata/schema/origin";

const description =
  "Every file of the map’s data, as GeoJSON, with its sources and licences, for anyone to download.";

export const metadata: Metadata = { title: "The data of the map", description };

const inKb = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0, style: "unit", unit: "kilobyte" });

/** `/geodata`: the built files, each with what it holds, its licence and a link to it. */
export default async function DataPage() {
  const file = join(process.cwd(), "geodata/built/manifest.json");
  const { files, origins } = Manifest.parse(JSON.parse(await readFile(file, "utf8")));
  return (
    <main className="place-page data-page">
      <p className="eyebrow">
        <a href="/">Passage Atlas</a>
      </p>
      <h1>The data of the map</h1>
      <p>{description} Positions are longitude, latitude, WGS 84 (RFC 7946).</p>
      <ul className="data-files">
        {files.map(({ file, title, bytes, features, licences, sha256 }) => (
          <li key={file}>
            <a href={`/geodata/${file}?v=${sha256.slice(0, 8)}`}>{title}</a>{" "}
            <span className="data-about">
              {[
                file,
                features !== undefined && `${features} features`,
                inKb.format(bytes / 1000),
                ...licences,
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </li>
        ))}
      </ul>
      <h2>Where it comes from</h2>
      <ul className="data-files">
        {Object.entries(origins).map(([id, { attribution, title, url, version, licence, licenceUrl }]) => (
          <li key={id}>
            <a href={url}>{title}</a>{" "}
            <span className="data-about">
              {attribution} · {version} · {licenceUrl ? <a href={licenceUrl}>{licence}</a> : licence}
            </span>
          </li>
        ))}
      </ul>
    </main>
  );
}
