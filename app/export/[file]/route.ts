import { createHash } from "node:crypto";
import { clientAddress } from "@/app/clientAddress";
import { currentAtlas } from "@/app/currentAtlas";
import { hasTag } from "@/app/withTag";
import { type ExportRequest, parseExport, type Refusal, requestKey } from "@/components/export/exportRequest";
import { fileName } from "@/components/export/fileName";
import { contentHash } from "../contentHash";
import { contentTypes, shownFormats } from "../contentTypes";
import { type KeptExport, KeptExports } from "../keptExports";
import { makeExport } from "../makeExport";
import { RateLimit } from "../rateLimit";
import { BusyError } from "../renderer";

const kept = new KeptExports(64 * 1024 * 1024);
/** Exports that must be made, for each address and minute; the README says so too. */
const perMinute = 30;
const limit = new RateLimit(perMinute);

/** `/export/<name>.<format>?…`: a picture, a document or the data of a view. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await params;
  const asked = parseExport(file, new URL(request.url).searchParams, currentAtlas());
  if ("sentence" in asked) return refuse(asked.status, asked.sentence);
  const key = `${contentHash()} ${requestKey(asked)}`;
  const known = kept.get(key);
  if (known) return answer(known, asked, request);
  if (!kept.has(key)) {
    const address = clientAddress(request.headers, Boolean(process.env.TRUST_PROXY));
    const waitSeconds = limit.take(address, Date.now());
    if (waitSeconds > 0) {
      return refuse(
        429,
        `That is more than ${perMinute} new exports in a minute. Please try again in ${waitSeconds} second${waitSeconds === 1 ? "" : "s"}.`,
        { "Retry-After": String(waitSeconds) },
      );
    }
  }
  try {
    const made = await kept.once(key, () => make(key, asked));
    return "sentence" in made ? refuse(made.status, made.sentence) : answer(made, asked, request);
  } catch (error) {
    if (error instanceof BusyError) {
      return refuse(503, "Too many exports are being made just now. Please try again in a few seconds.", {
        "Retry-After": "5",
      });
    }
    console.error(`export ${key}:`, error);
    return refuse(500, "This export could not be made. Please try another size or format, or try again.");
  }
}

async function make(key: string, asked: ExportRequest): Promise<KeptExport | Refusal> {
  const made = await makeExport(asked, currentAtlas());
  if ("sentence" in made) return made;
  const tag = `"${createHash("sha256").update(made).digest("base64url").slice(0, 22)}"`;
  kept.keep(key, { bytes: made, tag });
  return { bytes: made, tag };
}

function answer({ bytes, tag }: KeptExport, asked: ExportRequest, request: Request): Response {
  const disposition = shownFormats.includes(asked.format) ? "inline" : "attachment";
  const headers = {
    ETag: tag,
    "Cache-Control": "public, max-age=300",
    "Content-Type": contentTypes[asked.format],
    "Content-Disposition": `${disposition}; filename="${fileName(asked, currentAtlas().article.series)}"`,
    "X-Robots-Tag": "noindex",
    // A frame without an origin fetches it for its reader.
    "Access-Control-Allow-Origin": "*",
  };
  if (hasTag(request, tag)) return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(bytes), { headers });
}

/** A sentence for who asked; it isn't kept, and tells how to ask better. */
function refuse(status: number, sentence: string, headers: Record<string, string> = {}): Response {
  return new Response(`${sentence}\n`, {
    status,
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": "no-store",
      "X-Robots-Tag": "noindex",
      ...headers,
    },
  });
}
