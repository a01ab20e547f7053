import { join } from "node:path";
import { staticFiles } from "@/app/readStatic";

/** `/fonts/<file>`: the subset fonts of the map's labels. */
export const GET = staticFiles(join(process.cwd(), "components/style/fonts"));
