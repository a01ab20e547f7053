// Draws SVG pictures for the exports, in a process of its own: what goes wrong in native code, or takes too long or too much
// memory, ends this process and not the server. Plain JavaScript, because it runs without the site's build.
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { crc32 } from "node:zlib";
import { Resvg } from "@resvg/resvg-js";
import sharp from "sharp";

const fonts = join(dirname(fileURLToPath(import.meta.url)), "../fonts");
const font = {
  loadSystemFonts: false,
  fontFiles: readdirSync(fonts)
    .filter((name) => name.endsWith(".ttf"))
    .sort()
    .map((name) => join(fonts, name)),
  defaultFontFamily: "Noto Sans",
};
sharp.concurrency(1);
sharp.cache(false);

/** @typedef {{ kind: "png", svg: string, dpi: number, isGrey: boolean } | { kind: "outlines", svg: string }} RenderJob */

/**
 * A PNG as large as the SVG says, with its resolution; or the SVG with all text as outlines.
 *
 * @param {RenderJob} job
 * @returns {Promise<Uint8Array | string>}
 */
async function run(job) {
  const picture = new Resvg(job.svg, { font, logLevel: "off" });
  if (job.kind === "outlines") return picture.toString();
  const { pixels, width, height } = picture.render();
  const image = sharp(pixels, { raw: { width, height, channels: 4 } }).removeAlpha();
  const png = await (job.isGrey ? image.toColourspace("b-w") : image).png({ compressionLevel: 6 }).toBuffer();
  return withResolution(png, job.dpi);
}

/** The PNG with a pHYs chunk of pixels per metre right after its head, in place of any that it has. */
function withResolution(/** @type {Buffer} */ png, /** @type {number} */ dpi) {
  const perMetre = Math.round(dpi / 0.0254);
  const chunk = Buffer.alloc(21);
  chunk.writeUInt32BE(9, 0);
  chunk.write("pHYs", 4, "latin1");
  chunk.writeUInt32BE(perMetre, 8);
  chunk.writeUInt32BE(perMetre, 12);
  chunk.writeUInt8(1, 16);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 17)), 17);
  const headEnd = 8 + 25;
  const parts = [png.subarray(0, headEnd), chunk];
  for (let at = headEnd; at < png.length; ) {
    const end = at + 12 + png.readUInt32BE(at);
    if (png.toString("latin1", at + 4, at + 8) !== "pHYs") parts.push(png.subarray(at, end));
    at = end;
  }
  return Buffer.concat(parts);
}

process.on("message", async (/** @type {{ id: number, job: RenderJob }} */ { id, job }) => {
  try {
    process.send?.({ id, result: await run(job) });
  } catch (error) {
    process.send?.({ id, error: error instanceof Error ? error.message : String(error) });
  }
});
process.on("disconnect", () => process.exit(0));
