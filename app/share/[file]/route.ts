import { withTag } from "@/app/withTag";
import { shareFile, shareFiles } from "../clientFiles";

/** `/share/<file>`: script and style of the dialog. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const known = shareFiles.find((candidate) => candidate === file);
  if (!known) {
    return new Response(`There is no file "${file}" here. These are: ${shareFiles.join(", ")}.\n`, {
      status: 404,
      headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
    });
  }
  return withTag(shareFile(known), request, {
    "Content-Type": `text/${known.endsWith(".css") ? "css" : "javascript"}; charset=utf-8`,
  });
}
