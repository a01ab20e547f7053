import { join } from "node:path";
import { staticFiles } from "@/app/readStatic";

/** `/geodata/<file>`: the built data, as the map reads it and as anyone may download it. */
export const GET = staticFiles(join(process.cwd(), "geodata/built"));
