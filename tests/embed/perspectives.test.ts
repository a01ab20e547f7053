import { describe, expect, it } from "vitest";
import { atlasData } from "@/app/atlasData";
import { perspectiveInWords } from "@/components/panel/perspectiveWords";
import { statusOverrides } from "@/components/view/perspective";
import { perspectiveIds } from "@/geodata/schema/catalogue";
import { attribute, embedPageOf, hasClass, textOf } from "./page";

const { places } = atlasData().props;
const nameOf = (id: string) => places.find((place) => place.id === id)?.name ?? "?";
const rulesOf = async (query: string) => {
  const { elements } = await embedPageOf(query);
  return elements
    .filter((element) => hasClass(element, "rule"))
    .map(textOf)
    .join(" ");
};

describe("perspectives in a frame", () => {
  it.each(perspectiveIds.filter((id) => id !== "on-the-ground"))(
    "D1, O7: %s is said, with what it draws differently",
    async (id) => {
      const words = await rulesOf(`?perspective=${id}`);
      expect(words).toContain(`perspective of ${perspectiveInWords(id)}`);
      for (const changed of Object.keys(statusOverrides(id, "2012-08-26", places)))
        expect(words).toContain(nameOf(changed));
      expect(words).toContain("Show what is on the ground");
    },
  );

  it("a comparison is said, the same for swapped arguments but for the order of names", async () => {
    const list = async (query: string) =>
      (await rulesOf(query)).replace(/^.*?drawn differently on this day/s, "");
    const one = await list("?compare=iran,azerbaijan");
    expect(one).toContain("Azerbaijan: field claimed in this perspective");
    expect(one.slice(0, 300)).toBe((await list("?compare=azerbaijan,iran")).slice(0, 300));
  });

  it("is drawn: the picture differs from that of what is on the ground", async () => {
    const pictureOf = async (query: string) => {
      const { html } = await embedPageOf(query);
      return /class="?picture.*?class="?gl\b/s.exec(html)?.[0];
    };
    const overlays = "overlays=karabakh,caspian-division,energy";
    const pictures = await Promise.all(
      ["", "&perspective=azerbaijan", "&perspective=iran", "&compare=azerbaijan,iran"].map((query) =>
        pictureOf(`?${overlays}${query}`),
      ),
    );
    expect(new Set(pictures).size).toBe(pictures.length);
  });

  it("every choice of it is a link that the frame follows by itself", async () => {
    const { elements } = await embedPageOf("?compare=iran,azerbaijan");
    const links = elements.filter((element) => attribute(element, "data-key")?.startsWith("leave-"));
    expect(links.map((link) => attribute(link, "href"))).toEqual([
      "?perspective=iran",
      "?perspective=azerbaijan",
    ]);
    for (const link of links) expect(hasClass(link, "frame")).toBe(true);
  });
});
