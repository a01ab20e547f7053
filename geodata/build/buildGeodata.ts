import { buildBase } from "./base";
import { denseJsonFile, jsonFile, layerFiles } from "./builtFiles";
import { buildCaspian } from "./caspian/buildCaspian";
import { buildLedger } from "./claims/buildLedger";
import { addDrawings } from "./claims/drawings";
import { checkContent } from "./content/checkContent";
import { drawContent } from "./drawContent";
import { buildGazetteer } from "./gazetteer/buildGazetteer";
import { joinPlaces } from "./join/joinPlaces";
import { buildKarabakh } from "./karabakh";
import { buildManifest } from "./manifest";
import { readContent } from "./readContent";
import { readGeoNames } from "./readGeoNames";
import { readOrigins } from "./readOrigins";
import { buildRelief } from "./relief";

export interface Build {
  /** What `geodata/built` holds, by file name. */
  files: ReadonlyMap<string, Buffer>;
  /** What is wrong with content or Origins, all together; nothing may be written while there is any. */
  problems: string[];
}

/** Turns Origins and content into the files of `geodata/built`. The same input gives the same bytes. */
export async function buildGeodata(report: (line: string) => void): Promise<Build> {
  const problems: string[] = [];
  const origins = await readOrigins();
  report(`origins: ${origins.size}`);
  const geoNames = await readGeoNames();
  report(`GeoNames: ${geoNames.cities.size} places`);
  const content = await readContent(problems);
  problems.push(...checkContent(content));
  report(
    `content: ${content.passages.length} passages, ${content.cityLabels.length} base labels, ${content.disputes.size} disputes`,
  );

  const base = await buildBase();
  report(`base: ${base.drawn.length} features`);
  const karabakh = await buildKarabakh(base);
  report(`Karabakh: ${karabakh.length} features`);
  const caspian = await buildCaspian(base, content.places);
  report(`Caspian: ${caspian.drawn.length} features`);
  const own = drawContent(content, geoNames, problems);
  report(`points, schematic lines, base labels: ${own.length} features`);

  const layers = joinPlaces(content.places, [...base.drawn, ...karabakh, ...caspian.drawn, ...own], problems);
  addDrawings(layers, content);
  const built = layerFiles(layers, problems);
  report(`layers: ${built.reduce((sum, { features }) => sum + (features?.length ?? 0), 0)} features`);
  const relief = await buildRelief(layers);
  report(`relief: ${relief.length} pictures`);
  const gazetteer = buildGazetteer(content.places, layers, content.sources);
  report(`gazetteer: ${gazetteer.places.length} places`);

  const article = { ...content.article, passages: content.passages };
  built.push(
    ...relief,
    jsonFile("gazetteer.json", "Places of the article", gazetteer),
    jsonFile("claims.json", "Claims about disputed places", buildLedger(content.disputes)),
    jsonFile("article.json", "Passages of the article", article),
    denseJsonFile("caspian-share.json", "Lines for any share of the Caspian Sea", caspian.shareField),
  );
  const manifest = jsonFile("manifest.json", "Manifest", buildManifest(built, origins, problems));
  return { files: new Map([...built, manifest].map(({ file, bytes }) => [file, bytes])), problems };
}
