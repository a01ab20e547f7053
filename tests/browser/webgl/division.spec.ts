import { divisionMethods } from "@/geodata/schema/catalogue";
import { mapIsStill, visitView } from "../map";
import { expect, test } from "./livePage";

test("the map fetches the data of a division where the sea is shown divided, once for all methods", async ({
  page,
}) => {
  const asked: string[] = [];
  const note = (request: { url(): string }) => {
    const { pathname } = new URL(request.url());
    if (pathname.includes("caspian-s")) asked.push(pathname);
  };
  page.on("request", note);
  await visitView(page, "/?overlays=caspian-division");
  await mapIsStill(page);
  expect(asked).toEqual([]);
  for (const method of divisionMethods) {
    await visitView(page, `/?division=${method}`);
    await mapIsStill(page);
    expect(asked, method).toEqual(["/geodata/caspian-sectors.geojson"]);
  }
  page.off("request", note);
  await visitView(page, "/?division=share-15.5");
  await mapIsStill(page);
});
