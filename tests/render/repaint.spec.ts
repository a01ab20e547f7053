import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import { setPerspective, toggleOverlay } from "@/components/view/change";
import { homeView } from "@/components/view/home";
import { changedThings } from "@/components/view/perspective";
import { overlays, perspectiveIds } from "@/geodata/schema/catalogue";
import { differentPixels } from "../browser/pixels";
import { atlas, styleOfView, viewOfQuery } from "../style/queryViews";
import { drawCanvas, expect, type Page, pictureOfCanvas, restyleCanvas, test } from "../svg/mapPage";

const size = { width: 800, height: 640 };
/** Close enough for the exclaves, far enough for the sea. */
const place = "map=5.6/40/48.5";

async function repainted(page: Page, style: StyleSpecification): Promise<Buffer> {
  await restyleCanvas(page, style);
  return pictureOfCanvas(page);
}

test("each overlay adds its pixels to the map and takes them away again", async ({ mapPage }) => {
  const none = viewOfQuery(`overlays=&${place}`);
  if (!none.camera) throw new Error("the view has a camera");
  await drawCanvas(mapPage, styleOfView(none), none.camera, size);
  const bare = await pictureOfCanvas(mapPage);
  for (const { id } of overlays) {
    const shown = await repainted(mapPage, styleOfView(toggleOverlay(none, id)));
    expect.soft(differentPixels(bare, shown), `${id} is added`).toBeGreaterThan(20);
    // Labels may stay on the side to which an overlay pushed them; the view itself is the same (view/change.test.ts).
    const after = await repainted(mapPage, styleOfView(none));
    expect.soft(differentPixels(shown, after), `${id} is taken away`).toBeGreaterThan(20);
  }
});

test("each perspective that draws something otherwise repaints the map", async ({ mapPage }) => {
  const ground = viewOfQuery(`overlays=karabakh,exclaves,caspian-division,energy&${place}`);
  if (!ground.camera) throw new Error("the view has a camera");
  await drawCanvas(mapPage, styleOfView(ground), ground.camera, size);
  const bare = await pictureOfCanvas(mapPage);
  const things = [...atlas.places, ...atlas.unlisted];
  const drawing = perspectiveIds.filter((id) => changedThings(id, homeView.date, things).length > 0);
  expect(drawing.length).toBeGreaterThan(0);
  for (const id of drawing) {
    const claimed = await repainted(mapPage, styleOfView(setPerspective(ground, id)));
    expect.soft(differentPixels(bare, claimed), id).toBeGreaterThan(10);
  }
});
