import { type Size, worldSizePx } from "@/components/svg/camera";
import type { Camera } from "@/components/view/view";
import { edgeBlocks } from "./edgeBlock";
import type { ExportFacts } from "./exportFacts";
import { graticuleBlock, mapBlock, tickRoomPx } from "./mapBlock";
import { mapStrip } from "./mapStrip";
import type { Block, Page, PageParts } from "./page";
import type { PageSize } from "./pageSizes";
import type { Plan } from "./plan";
import { planBeside, usualColumn } from "./planBeside";
import { planUnder } from "./planUnder";
import { blocksOf, stack } from "./units";

/** A map for a page, and the words that go with it. */
export interface Composition {
  size: PageSize;
  parts: PageParts;
  facts(camera: Camera, map: Size): ExportFacts;
  cameraOf(map: Size): Camera;
  /** Px around the Earth at which a map of this size would just show what it is about, if nothing else kept it from that. */
  worldAt(map: Size): number;
  /** The map's own picture, an `<svg>` of this size. */
  draw(camera: Camera, map: Size): string;
  /** What the map shows, for who can't see it. */
  alt: string;
}

/** A page, and what its map shows. */
export interface ComposedPage {
  page: Page;
  facts: ExportFacts;
  map: Size;
  camera: Camera;
}

/** A page that its words leave no room for a map; `neededHeight` in units of the page. */
export interface TooSmall {
  neededHeight: number;
}

/** The map and all its words on one page; or how high a page must be for them. */
export function composePage(composition: Composition): ComposedPage | TooSmall {
  const { size } = composition;
  // The legend holds what the map shows, and what the map shows depends on the room that the legend leaves it.
  let map: Size = { width: size.width * 0.7, height: (size.height ?? size.width) * 0.6 };
  for (let pass = 0; ; pass++) {
    const facts = composition.facts(composition.cameraOf(map), map);
    const plan = planPage(composition, facts);
    const leastHeight = plan.map.width * leastAspect;
    if (plan.map.height < leastHeight) {
      return { neededHeight: plan.height + leastHeight - plan.map.height };
    }
    const isSettled = Math.abs(plan.map.height - map.height) < 1 && Math.abs(plan.map.width - map.width) < 1;
    map = plan.map;
    if (isSettled || pass === maxPasses) return { ...drawPage(composition, plan, facts), facts };
  }
}

/** Less would be no map; as a share of its width. */
const leastAspect = 0.34;
const maxPasses = 2;

/** Of the plans that the page's words allow, the one that shows most of what the map is about; a wide map counts as well. */
function planPage(composition: Composition, facts: ExportFacts): Plan {
  const { size, parts, worldAt } = composition;
  if (size.arrangement === "under") return planUnder(size, facts, parts);
  const plans = [1, 2, 3].flatMap((count) =>
    [false, true].flatMap((isCompact) => {
      const plan = planBeside(size, facts, parts, { count, columnWidth: null, isCompact });
      return plan
        ? [
            {
              plan,
              beside: { count, isCompact },
              worth: worldAt(plan.map) * columnCost ** count * (isCompact ? compactCost : 1),
            },
          ]
        : [];
    }),
  );
  const [best] = plans.sort((a, b) => b.worth - a.worth);
  if (!best) return planUnder({ ...size, arrangement: "under" }, facts, parts);
  // Where the frame's edges would stop the map and cut off what it is about, it is made narrower.
  const { map } = best.plan;
  const excess = map.width - map.width * Math.min(1, worldAt(map) / fillOf(composition, map));
  if (excess < 1) return best.plan;
  const columnWidth = usualColumn(size.width) + excess / best.beside.count;
  return planBeside(size, facts, parts, { ...best.beside, columnWidth }) ?? best.plan;
}

/** A column more beside the map must make what it shows larger by a quarter, closer type by a sixth. */
const columnCost = 0.8;
const compactCost = 0.86;

const fillOf = ({ cameraOf }: Composition, map: Size) => worldSizePx(cameraOf(map).zoom);

function drawPage(
  { size, cameraOf, draw, alt }: Composition,
  plan: Plan,
  { beyond }: ExportFacts,
): Omit<ComposedPage, "facts"> {
  const { map, types, header, columns } = plan;
  const camera = cameraOf(map);
  stack(header.units, header.x, header.y);
  for (const { units, x, y } of columns) stack(units, x, y);
  const strip = mapStrip(
    camera,
    { ...map, y: map.y + map.height + (plan.hasTicks ? tickRoomPx : 0) },
    size,
    types,
  );
  const blocks: Block[] = [
    ...blocksOf(header.units),
    mapBlock(draw(camera, map), alt, map),
    ...edgeBlocks(beyond, plan),
    ...(plan.hasTicks ? [graticuleBlock(camera, map, types.tick)] : []),
    ...strip,
    ...blocksOf(columns.flatMap(({ units }) => units)),
  ];
  const page = { width: size.width, height: plan.height, unitsPerInch: size.unitsPerInch, blocks };
  return { page, map, camera };
}
