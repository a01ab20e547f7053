import { createHash } from "node:crypto";
import type { AtlasFeature } from "@/geodata/schema/feature";
import type { OriginId } from "@/geodata/schema/ids";
import type { Manifest, Origin } from "@/geodata/schema/origin";
import { type LayerFileId, overlays } from "@/geodata/schema/overlay";
import { boundsOf } from "./measure/bounds";

const baseTitles: Partial<Record<LayerFileId, string>> = {
  sea: "Seas",
  lakes: "Lakes",
  rivers: "Rivers",
  countries: "Countries",
  provinces: "Provinces",
  borders: "State borders",
  cities: "Cities and towns",
  "off-frame": "Places outside the map",
  "caspian-sectors": "Sectors of the Caspian Sea by method",
};

/** A file of `geodata/built` before it is written. */
export interface BuiltFile {
  file: string;
  title: string;
  bytes: Buffer;
  overlay?: LayerFileId;
  features?: readonly AtlasFeature[];
  origins: readonly OriginId[];
}

/** The title of a layer file: its overlay's, or that of the base. */
export function titleOf(id: LayerFileId): string {
  return overlays.find((overlay) => overlay.id === id)?.title ?? baseTitles[id] ?? id;
}

/** `manifest.json`: the files with their hashes and the Origins they rest on; an unknown Origin becomes a problem. */
export function buildManifest(
  files: readonly BuiltFile[],
  origins: ReadonlyMap<OriginId, Origin>,
  problems: string[],
): Manifest {
  const used = new Set(files.flatMap((file) => file.origins));
  for (const file of files) {
    for (const id of file.origins)
      if (!origins.has(id))
        problems.push(`${file.file}: rests on origin "${id}", which geodata/origins does not have`);
  }
  const shown = [...origins].filter(([id]) => used.has(id));
  return {
    files: files.map((file) => entryOf(file, origins)),
    origins: Object.fromEntries(
      shown.map(([id, { files: _files, package: _package, ...text }]) => [id, text]),
    ),
  };
}

function entryOf(
  { file, title, bytes, overlay, features, origins: ids }: BuiltFile,
  origins: ReadonlyMap<OriginId, Origin>,
): Manifest["files"][number] {
  const bounds = features && boundsOf(features.flatMap(({ geometry }) => geometry ?? []));
  return {
    file,
    title,
    ...(overlay ? { overlay } : {}),
    sha256: createHash("sha256").update(bytes).digest("hex"),
    bytes: bytes.length,
    ...(features ? { features: features.length } : {}),
    ...(bounds ? { bounds } : {}),
    origins: [...ids],
    licences: [...new Set(ids.flatMap((id) => origins.get(id)?.licence ?? []))].sort(),
  };
}
