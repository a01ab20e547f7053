import { describe, expect, it } from "vitest";
import { clientFiles } from "@/app/embed/clientFiles";
import {
  allOptions,
  type EmbedOptions,
  embedOptionNames,
  formatEmbedOptions,
  parseEmbedOptions,
} from "@/components/embed/embedOptions";
import { attribute, embedPageOf, hasClass, textOf } from "./page";

const parse = (query: string) => parseEmbedOptions(new URLSearchParams(query));

describe("options of a frame", () => {
  it("are all on in an address that says nothing", () => {
    expect(parse("area=iran")).toEqual({ options: allOptions, notices: [] });
  });

  it("E7: read as they were written, in every combination", () => {
    for (let bits = 0; bits < 16; bits++) {
      const options = Object.fromEntries(
        embedOptionNames.map((name, index) => [name, (bits & (1 << index)) === 0]),
      ) as EmbedOptions;
      expect(parse(formatEmbedOptions(options))).toEqual({ options, notices: [] });
    }
  });

  it("take on and off as well, and the first of two", () => {
    expect(parse("legend=off&controls=on&legend=1").options).toEqual({ ...allOptions, legend: false });
  });

  it.each(["controls=", "legend=yes", "passages=__proto__", "interactive=<b>"])(
    "E7: %s counts as on, with a notice",
    (query) => {
      const { options, notices } = parse(query);
      expect(options).toEqual(allOptions);
      expect(notices).toEqual([expect.stringContaining("is neither 0 nor 1")]);
    },
  );
});

const always = ["h1", "source", "clocks", "rule", "full"];

describe("a frame that leaves something out", () => {
  it.each([
    "?controls=0",
    "?legend=0",
    "?passages=0",
    "?interactive=0",
    "?controls=0&legend=0&passages=0&interactive=0",
  ])("%s still has title, source, clocks, disclaimer and the way to the full map", async (query) => {
    const { elements, errors } = await embedPageOf(query);
    expect(errors).toEqual([]);
    const has = (name: string) => elements.some((one) => one.tagName === name || hasClass(one, name));
    expect(always.filter((name) => !has(name))).toEqual([]);
    const full = elements.find((one) => hasClass(one, "full"));
    expect(full && attribute(full, "href")).not.toContain("=0");
    expect(elements.some(({ tagName }) => tagName === "svg")).toBe(true);
  });

  it.each([
    ["controls", "switches"],
    ["controls", "tools"],
    ["legend", "legend"],
    ["passages", "passages"],
  ])("%s=0 is without its %s, and its links keep that", async (name, className) => {
    const { elements } = await embedPageOf(`?${name}=0&area=nakhchivan`);
    expect(elements.filter((one) => hasClass(one, className))).toEqual([]);
    const whole = await embedPageOf("?area=nakhchivan");
    expect(whole.elements.filter((one) => hasClass(one, className))).toHaveLength(1);
    const inner = elements
      .flatMap((one) => attribute(one, "href") ?? [])
      .filter((href) => href.startsWith("?"));
    expect(inner.length).toBeGreaterThan(100);
    expect(inner.filter((href) => !href.includes(`${name}=0`))).toEqual([]);
  });

  it("interactive=0 is a picture with its texts: nothing in it can be chosen", async () => {
    const { elements } = await embedPageOf("?interactive=0&area=nakhchivan");
    const links = elements.flatMap((one) => attribute(one, "href") ?? []);
    expect(links.filter((href) => href.startsWith("?"))).toEqual([]);
    expect(elements.filter((one) => attribute(one, "role") === "switch")).toEqual([]);
    expect(elements.filter(({ tagName }) => tagName === "button")).toEqual([]);
    const scripts = elements
      .filter(({ tagName }) => tagName === "script")
      .map((one) => attribute(one, "src"));
    expect(scripts).toEqual([expect.stringMatching(/^\/embed\/files\/host\.js\?v=/)]);
    const selected = elements.find((one) => attribute(one, "id") === "selected");
    expect(selected && textOf(selected)).toBe("Nakhchivan");
    expect(elements.filter((one) => one.tagName === "a" && hasClass(one, "on"))).toHaveLength(1);
  });
});

it("E8: the script for host pages is 3 kB at most and asks for no library", () => {
  const script = clientFiles().files["embed.js"];
  expect(Buffer.byteLength(script)).toBeLessThanOrEqual(3000);
  expect(script).not.toMatch(/\bimport\b|require\(|fetch\(|localStorage|cookie/);
});
