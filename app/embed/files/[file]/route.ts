import { type ClientFile, clientFiles, hrefOf } from "@/app/embed/clientFiles";

/** `/embed/files/<file>?v=…`: the script and style files of the embedded page. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { files } = clientFiles();
  const { file } = await params;
  if (!Object.hasOwn(files, file)) {
    return new Response(`There is no file "${file}" here. These are: ${Object.keys(files).join(", ")}.\n`, {
      status: 404,
      headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
    });
  }
  const { pathname, search } = new URL(request.url);
  const isVersioned = pathname + search === hrefOf(file as ClientFile);
  return new Response(files[file as ClientFile], {
    headers: {
      "Content-Type": `text/${file.endsWith(".css") ? "css" : "javascript"}; charset=utf-8`,
      "Cache-Control": isVersioned ? "public, max-age=31536000, immutable" : "public, max-age=300",
      // A sandboxed frame loads even its own host's modules as a stranger.
      "Access-Control-Allow-Origin": "*",
    },
  });
}
