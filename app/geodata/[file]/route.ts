import { join } from "node:path";
import { respondWithFile, servedFiles } from "@/app/readStatic";

export const dynamic = "force-static";

const folder = join(process.cwd(), "geodata/built");

export async function generateStaticParams() {
  return (await servedFiles(folder)).map((file) => ({ file }));
}

/** `/geodata/<file>`: the built data, as the map reads it and as anyone may download it. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  return respondWithFile(folder, (await params).file, await servedFiles(folder));
}
