import { posix } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { bytesOf, everyOverlay, pageOf } from "./exports";
import { hasTool, outputOf } from "./tools";
import { parseXml, type XmlElement } from "./xml";

const packages = new Map<string, ReturnType<typeof readPackage>>();

/** An office file, every part of XML read strictly; made once. */
function packageOf(file: string, query: string) {
  const read = packages.get(file + query) ?? readPackage(file, query);
  packages.set(file + query, read);
  return read;
}

async function readPackage(file: string, query: string) {
  const bytes = await bytesOf(file, query);
  const parts = unzipSync(bytes);
  const xml = new Map(
    Object.entries(parts)
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([name, part]): [string, XmlElement] => {
        try {
          return [name, parseXml(strFromU8(part))];
        } catch (error) {
          throw new Error(`${file}, ${name}: ${(error as Error).message}`);
        }
      }),
  );
  const part = (name: string) => {
    const found = xml.get(name);
    if (!found) throw new Error(`${file} has no ${name}: ${[...xml.keys()].join(", ")}`);
    return found;
  };
  return { bytes, parts, xml, part };
}

/** The part that a file of relationships belongs to, as its folder. */
const baseOf = (rels: string) => posix.dirname(posix.dirname(rels));

const files = [
  ["map.docx", "area=nakhchivan"],
  ["map.docx", `${everyOverlay}&size=a4-landscape&dpi=96`],
  ["map.docx", "size=column-85mm&passage=p3c&dpi=96"],
  ["map.pptx", "area=nakhchivan"],
  ["map.pptx", `area=iran&${everyOverlay}&dpi=96`],
] as const;

describe.each(files)("P9: %s?%s", (file, query) => {
  it("has a content type for each part, and every relationship leads to a part that is there", async () => {
    const { parts, xml, part } = await packageOf(file, query);
    const types = part("[Content_Types].xml");
    const defaults = new Set(
      types.all("Default").map(({ attributes }) => attributes.Extension?.toLowerCase()),
    );
    const overrides = types.all("Override").map(({ attributes }) => attributes.PartName?.slice(1) ?? "");
    for (const name of Object.keys(parts)) {
      if (name === "[Content_Types].xml") continue;
      expect(overrides.includes(name) || defaults.has(name.split(".").at(-1)?.toLowerCase()), name).toBe(
        true,
      );
    }
    for (const name of overrides) expect(Object.keys(parts), name).toContain(name);
    expect(new Set(overrides).size).toBe(overrides.length);
    for (const [name, rels] of xml) {
      if (!name.endsWith(".rels")) continue;
      const all = rels.all("Relationship").map(({ attributes }) => attributes);
      expect(new Set(all.map(({ Id }) => Id)).size, name).toBe(all.length);
      for (const { Target = "", TargetMode } of all) {
        if (TargetMode === "External") expect(Target).toMatch(/^https?:\/\//);
        else
          expect(Object.keys(parts), `${name}: ${Target}`).toContain(
            posix.join(baseOf(name), Target).replace(/^\//, ""),
          );
      }
    }
  });

  it("refers to no relationship that isn't there", async () => {
    const { xml } = await packageOf(file, query);
    for (const [name, root] of xml) {
      if (name.endsWith(".rels")) continue;
      const rels = xml.get(posix.join(posix.dirname(name), "_rels", `${posix.basename(name)}.rels`));
      const ids = new Set(rels?.all("Relationship").map(({ attributes }) => attributes.Id));
      for (const id of referencesIn(root)) expect(ids, `${name}: ${id}`).toContain(id);
    }
  });

  it("holds the picture with its alternative text, a true PNG, and says nothing of when it was made", async () => {
    const { parts, part } = await packageOf(file, query);
    const isWord = file.endsWith("docx");
    const main = part(isWord ? "word/document.xml" : "ppt/slides/slide1.xml");
    const described = [...main.all("wp:docPr"), ...main.all("p:cNvPr")].filter(
      ({ attributes }) => attributes.descr,
    );
    expect(described[0]?.attributes.descr).toMatch(
      /^Map of the Caspian Sea and the Caucasus on 26 August 2012/,
    );
    const images = Object.entries(parts).filter(([name]) => name.endsWith(".png"));
    expect(images).toHaveLength(1);
    expect(await sharp(Buffer.from(images[0]?.[1] ?? [])).metadata()).toMatchObject({ format: "png" });
    const core = part("docProps/core.xml");
    for (const tag of ["dcterms:created", "dcterms:modified"]) {
      expect(core.all(tag).map(({ text }) => text)).toEqual(["2026-11-23T00:00:00Z"]);
    }
    expect(core.all("dc:title")[0]?.text).toContain("The Caspian Sea and the Caucasus");
    expect(core.all("dc:creator")[0]?.text).toBe("Passage Atlas");
  });

  it("P4, D1: carries caption, disputes, sources, citation and a hyperlink to the view", async () => {
    const { xml } = await packageOf(file, query);
    const { facts } = await pageOf(query.replace(/&?(size|dpi)=[^&]*/g, "") || "overlays=");
    const texts = [...xml.values()].flatMap((root) =>
      [...root.all("w:t"), ...root.all("a:t")].map(({ text }) => text),
    );
    const all = texts.join(" ");
    for (const text of [
      ...facts.rule,
      ...facts.sources.map(({ text: words }) => words),
      facts.citation,
      facts.hash,
      facts.deck,
    ]) {
      expect(all).toContain(text);
    }
    for (const { gist } of facts.passages) expect(all).toContain(gist);
    expect(all).toMatch(/takes no position/);
    const links = [...xml].flatMap(([name, root]) =>
      name.endsWith(".rels") ? root.all("Relationship").map(({ attributes }) => attributes.Target) : [],
    );
    expect(links).toContain(facts.permalink);
  });

  it.skipIf(!hasTool("xmllint"))("is XML for libxml too", async () => {
    const { parts } = await packageOf(file, query);
    for (const [name, part] of Object.entries(parts)) {
      if (/\.(xml|rels)$/.test(name)) outputOf("xmllint", ["--noout", "FILE"], Buffer.from(part), "part.xml");
    }
  });

  it.skipIf(!hasTool("soffice") || !hasTool("pdftotext"))(
    "is opened by LibreOffice, with its words",
    async () => {
      const bytes = await bytesOf(file, query);
      const command = `soffice -env:UserInstallation=file://FOLDER/profile --headless --convert-to pdf --outdir FOLDER FILE >&2 && pdftotext FOLDER/map.pdf -`;
      const words = outputOf("sh", ["-c", command], bytes, file);
      expect(words).toContain("The Caspian Sea and the Caucasus");
      expect(words).toContain("Passage Atlas takes no");
    },
  );
});

/** Ids of relationships that an element and those in it name. */
function referencesIn({ attributes, children }: XmlElement): string[] {
  const own = Object.entries(attributes).flatMap(([key, value]) =>
    /^r:(id|embed|link|pict)$/.test(key) && value ? [value] : [],
  );
  return [...own, ...children.flatMap(referencesIn)];
}

describe("P9: a Word document", () => {
  it("has a caption of Word's own style right under the picture, and headings", async () => {
    const { part } = await packageOf("map.docx", "area=nakhchivan");
    const paragraphs = part("word/document.xml").all("w:p");
    const styleOf = (paragraph: XmlElement | undefined) => paragraph?.all("w:pStyle")[0]?.attributes["w:val"];
    const at = paragraphs.findIndex((paragraph) => paragraph.all("w:drawing").length > 0);
    expect(styleOf(paragraphs[at + 1])).toBe("Caption");
    expect(styleOf(paragraphs[0])).toBe("Title");
    expect(paragraphs.filter((paragraph) => styleOf(paragraph) === "Heading2").length).toBeGreaterThanOrEqual(
      3,
    );
    const styles = part("word/styles.xml")
      .all("w:style")
      .map(({ attributes }) => attributes["w:styleId"]);
    expect(styles).toEqual(expect.arrayContaining(["Title", "Caption", "Heading2", "Hyperlink"]));
  });
});

describe("P9: slides", () => {
  it("each have a title, and keep everything on them", async () => {
    const { xml, part } = await packageOf("map.pptx", `area=iran&${everyOverlay}&dpi=96`);
    const { cx = "0", cy = "0" } = part("ppt/presentation.xml").all("p:sldSz")[0]?.attributes ?? {};
    const slides = [...xml].filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    expect(slides.length).toBeGreaterThan(2);
    for (const [name, slide] of slides) {
      expect(
        slide.all("p:ph").some(({ attributes }) => attributes.type === "title"),
        name,
      ).toBe(true);
      for (const frame of [...slide.all("p:sp"), ...slide.all("p:pic")]) {
        const [off] = frame.all("a:off");
        const [ext] = frame.all("a:ext").filter(({ attributes }) => attributes.cx);
        if (!off || !ext) continue;
        expect(Number(off.attributes.x) + Number(ext.attributes.cx)).toBeLessThanOrEqual(Number(cx));
        expect(Number(off.attributes.y) + Number(ext.attributes.cy)).toBeLessThanOrEqual(Number(cy));
      }
    }
  });
});
