import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { bytesOf } from "./exports";

const root = fileURLToPath(new URL("../..", import.meta.url));
const hashOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

const links = [
  ["map.svg", "area=nakhchivan"],
  ["map.png", "area=nakhchivan&size=column-85mm"],
  ["map.pdf", "area=nakhchivan&size=column-85mm"],
  ["map.docx", "area=nakhchivan&dpi=72"],
  ["map.pptx", "area=nakhchivan&dpi=72"],
  ["map.topojson", "overlays=karabakh"],
  ["map.kml", "overlays=karabakh"],
] as const;

/** Hashes of the same exports, made by another process in another zone of time and language. */
function hashesElsewhere(): string[] {
  const code = `import { bytesOf } from "./tests/export/exports"; import { createHash } from "node:crypto";
    (async () => {
      const hashes = [];
      for (const [file, query] of ${JSON.stringify(links)}) {
        hashes.push(createHash("sha256").update(await bytesOf(file, query)).digest("hex"));
      }
      process.stdout.write(JSON.stringify(hashes), () => process.exit(0));
    })();`;
  const output = execFileSync(process.execPath, ["node_modules/tsx/dist/cli.mjs", "-e", code], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, TZ: "Asia/Baku", LANG: "az_AZ.UTF-8" },
  });
  return JSON.parse(output);
}

describe("P2: the same link gives the same bytes, in any process", () => {
  const elsewhere = hashesElsewhere();

  it.each(links.map(([file, query], index) => [file, query, index] as const))(
    "%s?%s",
    async (file, query, index) => {
      expect(hashOf(await bytesOf(file, query))).toBe(elsewhere[index]);
    },
  );
});
