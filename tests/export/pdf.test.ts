import { describe, expect, it } from "vitest";
import { parseFlatSvg } from "@/components/export/pdf/flatSvg";
import { pathOps } from "@/components/export/pdf/pathOps";
import { bytesOf, pageOf } from "./exports";
import { hasTool, outputOf } from "./tools";

const query = "area=nakhchivan";
const latin = async (asked: string) => (await bytesOf("map.pdf", asked)).toString("latin1");
/** Text of a PDF string in UTF-16, as pdfkit writes what isn't ASCII. */
const decode = (text: string) =>
  text.startsWith("\xfe\xff") ? Buffer.from(text.slice(2), "latin1").swap16().toString("utf16le") : text;

describe("a PDF", () => {
  it("P10: is tagged, with title, language and the map's description", async () => {
    const pdf = await latin(query);
    expect(pdf.slice(0, 8)).toBe("%PDF-1.7");
    expect(/\/Marked true/.test(pdf)).toBe(true);
    expect(pdf).toContain("/Type /StructTreeRoot");
    expect(pdf).toMatch(/\/Lang \(en\)/);
    expect(pdf).toMatch(/\/DisplayDocTitle true/);
    expect(pdf).toContain("(The Caspian Sea and the Caucasus: Nakhchivan)");
    const [, alt = ""] = /\/Alt \(((?:[^)\\]|\\[\s\S])*)\)/.exec(pdf) ?? [];
    expect(decode(alt.replace(/\\([\s\S])/g, "$1"))).toContain("Selected: Nakhchivan.");
    for (const tag of ["H1", "H2", "P", "Figure", "L", "LI", "LBody"]) expect(pdf).toContain(`/S /${tag}\n`);
  });

  it("P6: has its fonts in it, and no picture but the relief", async () => {
    const pdf = await latin("overlays=karabakh");
    const fonts = [...pdf.matchAll(/\/BaseFont \/(\S+)/g)].map(([, name]) => name);
    expect(new Set(fonts).size).toBe(3);
    expect(pdf.match(/\/FontFile2/g)).toHaveLength(3);
    for (const name of fonts) expect(name).toMatch(/^[A-Z]{6}\+/);
    // The relief and its transparency.
    expect(pdf.match(/\/Subtype \/Image/g)).toHaveLength(2);
    expect(pdf).toMatch(/\/PatternType 1/);
  });

  it("P1: is as large as the paper", async () => {
    const boxOf = async (asked: string) =>
      /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/
        .exec(await latin(asked))
        ?.slice(1)
        .map((points) => Math.round(Number(points)));
    expect(await boxOf("size=a4-landscape&overlays=")).toEqual([842, 595]);
    expect((await boxOf("size=column-85mm&overlays="))?.[0]).toBe(241);
  });

  it("leads to the view and to the sources", async () => {
    const { facts } = await pageOf(query);
    const links = [...(await latin(query)).matchAll(/\/URI \(([^)]*)\)/g)].map(([, uri]) => uri);
    expect(links).toContain(facts.permalink);
  });

  it.skipIf(!hasTool("pdfinfo") || !hasTool("pdftotext"))("P10: is read by poppler, in order", async () => {
    const bytes = await bytesOf("map.pdf", query);
    const info = outputOf("pdfinfo", ["FILE"], bytes, "map.pdf");
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(info).toMatch(/Page size:\s+841.89 x 595.276 pts \(A4\)/);
    const structure = outputOf("pdfinfo", ["-struct-text", "FILE"], bytes, "map.pdf");
    const order = [
      "The Caspian Sea and the Caucasus",
      "Nakhchivan",
      "Figure",
      "Legend",
      "How it is drawn",
    ].map((words) => structure.indexOf(words));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order[0]).toBeGreaterThan(0);
    const words = outputOf("pdftotext", ["FILE", "-"], bytes, "map.pdf");
    expect(words).toContain("Passage Atlas takes no");
    const fonts = outputOf("pdffonts", ["FILE"], bytes, "map.pdf").split("\n").slice(2).filter(Boolean);
    for (const line of fonts) expect(line).toMatch(/ yes yes yes /);
  });
});

describe("the pictures of a PDF", () => {
  it("take lines and curves as PDF has them", () => {
    expect(pathOps("M 0 0 L 10 0.5 C 1 2 3 4 5 6 Z")).toBe("0 0 m\n10 0.5 l\n1 2 3 4 5 6 c\nh");
    expect(pathOps("M 0 0 Q 3 3 6 0")).toBe("0 0 m\n2 2 4 2 6 0 c");
    expect(() => pathOps("M 0 0 A 1 1 0 0 0 2 2")).toThrow('a path with "A"');
  });

  it("are read from what the renderer writes, and from nothing else", () => {
    const picture = parseFlatSvg('<svg width="1">\n<g opacity="0.5"><path d="M 0 0"/></g>\n</svg>');
    expect(picture.children[0]?.attributes.opacity).toBe("0.5");
    expect(() => parseFlatSvg("<svg><g></svg>")).toThrow();
  });
});
