import { describe, expect, it } from "vitest";
import { render } from "@/app/export/renderer";
import { forResvg } from "@/components/export/forResvg";
import { pageSvg } from "@/components/export/pageSvg";
import { pageOf } from "./exports";

const svg = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10">${content}</svg>`;
const png = (content: string) => render({ kind: "png", svg: content, dpi: 96, isGrey: false });

describe("the renderer", () => {
  it("fails alone where native code ends its process, and the next picture is drawn", async () => {
    // A group that lies outside the picture: resvg 2.6.2 panics.
    await expect(png(svg('<g opacity="0.5"><path d="M500 500h9v9z"/></g>'))).rejects.toThrow(
      "the renderer stopped",
    );
    const made = Buffer.from((await png(svg('<path d="M1 1h5v5z"/>'))) as Uint8Array);
    expect(made.subarray(1, 4).toString()).toBe("PNG");
  });

  it("says why it can't read a picture", async () => {
    await expect(png("<svg")).rejects.toThrow("parsing failed");
  });

  it("turns away what would wait too long", async () => {
    const many = await Promise.allSettled(Array.from({ length: 60 }, () => png(svg("<path/>"))));
    const refused = many.filter(({ status }) => status === "rejected");
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.length).toBeLessThan(60);
    for (const { reason } of refused as PromiseRejectedResult[])
      expect(reason.message).toBe("too many renders wait");
  });

  it("never gets what would end it: filters, or an opacity of whole groups", async () => {
    for (const query of [
      "area=field-acg&size=column-85mm&overlays=headline,karabakh,energy,military",
      "area=nakhchivan",
    ]) {
      const { page } = await pageOf(query);
      const markup = forResvg(pageSvg(page, { title: "", description: "", width: 1, height: 1 }));
      expect(markup).not.toMatch(/ opacity="|<filter| filter="/);
      expect(markup).toContain('stroke-opacity="');
    }
  });
});
