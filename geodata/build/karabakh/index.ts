import type { Polygon } from "geojson";
import type { Geometry } from "@/geodata/schema/feature";
import type { Position } from "@/geodata/schema/geometry";
import type { FeatureId, OriginId } from "@/geodata/schema/ids";
import type { Base } from "../base";
import { expectedCorrection, readCorrections } from "../base/readExtract";
import type { Drawn } from "../drawn";
import { areaKm2 } from "../measure/sphere";
import { assignFaces, oblast, successor, westOfLine } from "./assignFaces";
import { buildCells, mergeCells } from "./cells";
import { armenianSide, withoutBorder } from "./contactLine";
import { correctLine } from "./correctLine";
import { buildDisplacement } from "./displacement";
import { ceasefire2020, handedOver } from "./handedOver";
import { landBorder, vertexSet } from "./landBorder";
import { matchLines } from "./matchLines";
import { type Face, overlayAreas } from "./overlay";
import { buildOutlines } from "./rayonOutlines";
import { districts, type KarabakhOrigins, readKarabakh } from "./readKarabakh";

const districtIds: readonly string[] = Object.values(districts).sort();

/** Step in which the two drawings of the state border are compared, km. */
const matchStepKm = 0.5;
/**
 * Distance over which the fit of the state border fades, km. Held against the rayons of Who's On First, the lines inland
 * are as good with 3 km as with 25 km; so they are moved little.
 */
const decayKm = 6;
/** Details smaller than a triangle of 200 m by 200 m go. */
const smallestKm2 = 0.02;

/** The line may reach this far, in km², beyond the districts; there it is drawn along their border. */
const mostBeyondKm2 = 2;

/**
 * Draws the former oblast, the seven districts (their rayons less the oblast), the line of contact of 2012 and the
 * territory held. All are put together from the same pieces, so they share their vertices, and those of the state border.
 */
export async function buildKarabakh(base: Pick<Base, "countries">): Promise<Drawn[]> {
  const origins = readKarabakh();
  const border = stateBorder(base);
  const contactLine = correctLine(origins);
  const faces = await overlayAreas(areasOf(origins, contactLine, border));
  const owners = assignFaces(faces, districtIds);
  checkLine(faces, owners);
  const pieces = faces.flatMap(({ keys, geometry }, index) => {
    const owner = owners[index];
    // The north-west leg of the line cuts through Kalbajar, all of which was held: there it is the rayon's own border.
    return owner ? [{ owner, isHeld: keys.has(westOfLine) || owner === "kalbajar", geometry }] : [];
  });
  const onBorder = vertexSet([border]);
  const cells = buildCells(pieces, (position) => onBorder.has(position.join()), smallestKm2);
  const ownAreas = [oblast, ...districtIds].map(
    (id) => [id, onePiece(mergeCells(cells, ({ owner }) => owner === id))] as const,
  );
  const held = onePiece(mergeCells(cells, ({ isHeld }) => isHeld));
  const line = withoutBorder(held.coordinates[0] as Position[], onBorder);

  const lines: OriginId[] = ["natural-earth-disputed"];
  const rayons: OriginId[] = ["natural-earth-admin1", ...lines, "osm-countries"];
  const contact: OriginId[] = [...rayons, "osm-rayons"];
  return [
    ...ownAreas.map(([id, area]) => drawn(id, area, id === oblast ? lines : rayons, id === oblast ? 3 : 4)),
    drawn("held-2012", held, contact, 4),
    ...handedOver.map(({ id, heldId, name, validTo }) => {
      const still = onePiece(mergeCells(cells, ({ owner, isHeld }) => owner === id && isHeld));
      const piece = drawn(heldId, still, contact, 4);
      const said = {
        kind: "territory still held",
        status: "held-territory",
        name,
        names: { en: name },
      } as const;
      return { ...piece, properties: { ...piece.properties, ...said, validFrom: ceasefire2020, validTo } };
    }),
    drawn("line-of-contact-2012", { type: "LineString", coordinates: line }, contact, 4),
  ];
}

function drawn(id: FeatureId, geometry: Polygon | Geometry, origins: OriginId[], accuracyKm: number): Drawn {
  return { overlay: "karabakh", id, geometry: geometry as Geometry, properties: { origins, accuracyKm } };
}

function stateBorder({ countries }: Pick<Base, "countries">): Position[] {
  const polygonsOf = (id: FeatureId) => {
    const area = countries.get(id);
    if (!area) throw new Error(`base: no country ${id}`);
    return area.type === "Polygon" ? [area.coordinates] : area.coordinates;
  };
  return landBorder(polygonsOf("azerbaijan"), [...polygonsOf("armenia"), ...polygonsOf("iran")].flat());
}

/** What is laid over each other: oblast, Armenian side, districts and successor rayons. */
function areasOf(
  origins: KarabakhOrigins,
  contactLine: readonly Position[],
  border: readonly Position[],
): Map<string, Polygon[]> {
  const displace = buildDisplacement(matchLines(origins.border, border, matchStepKm), decayKm);
  const wanted = new Set([...districtIds, ...origins.successors]);
  const outlines = buildOutlines(origins.rayons, wanted, origins.border, border, displace);
  const areas = new Map<string, Polygon[]>([
    // The oblast's outline is finer than the rayons' and stands where it should: it is not displaced.
    [oblast, [{ type: "Polygon", coordinates: [origins.oblast] }]],
    [westOfLine, [armenianSide(contactLine, border)]],
    [successor, origins.successors.flatMap((key) => outlines.get(key) ?? [])],
  ]);
  for (const id of districtIds) areas.set(id, [outlines.get(id) as Polygon]);
  return areas;
}

/** The north-west leg still has the error that the pieces mend, and the line leaves the oblast and the districts nowhere. */
function checkLine(faces: readonly Face[], owners: readonly (string | null)[]): void {
  const sum = (isCounted: (keys: ReadonlySet<string>, owner: string | null) => boolean) =>
    faces
      .filter(({ keys }, index) => isCounted(keys, owners[index] ?? null))
      .reduce((km2, { geometry }) => km2 + areaKm2(geometry as Geometry), 0);
  const cutOff = sum((keys, owner) => owner === "kalbajar" && !keys.has(westOfLine));
  const corrections = readCorrections("natural-earth-disputed");
  expectedCorrection(corrections, "ceasefire-line-north-west-leg", cutOff);
  const beyond = sum((keys, owner) => owner === null && keys.has(westOfLine));
  if (beyond > mostBeyondKm2)
    throw new Error(
      `the line of contact takes in ${beyond.toFixed(1)} km² that belong to none of the districts`,
    );
}

function onePiece(area: ReturnType<typeof mergeCells>): Polygon {
  if (area.type === "Polygon" && area.coordinates.length === 1) return area;
  throw new Error(`Karabakh: an area has ${area.coordinates.length} parts or holes; expected one piece`);
}
