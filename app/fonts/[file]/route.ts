import { join } from "node:path";
import { respondWithFile, servedFiles } from "@/app/readStatic";

export const dynamic = "force-static";

const folder = join(process.cwd(), "components/style/fonts");

export async function generateStaticParams() {
  return (await servedFiles(folder)).map((file) => ({ file }));
}

/** `/fonts/<file>`: the subset fonts of the map's labels. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  return respondWithFile(folder, (await params).file, await servedFiles(folder));
}
