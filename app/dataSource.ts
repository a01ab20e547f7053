import { AsyncLocalStorage } from "node:async_hooks";
import { readFileSync } from "node:fs";
import path from "node:path";

/** Where answers take their data from: the built folder or a published revision of it. */
export interface DataSource {
  /** Part of the key of whatever is kept of it. */
  key: string;
  read(file: string): Buffer;
}

/** GEODATA_BUILT names another folder than `geodata/built`, for a server whose data changes without a build. */
export const builtFolder = () =>
  process.env.GEODATA_BUILT ?? path.join(/* turbopackIgnore: true */ process.cwd(), "geodata/built");

const built: DataSource = {
  key: "",
  read: (file) => readFileSync(path.join(/* turbopackIgnore: true */ builtFolder(), file)),
};

const chosen = new AsyncLocalStorage<DataSource>();

/** The source of the answer that is being made. */
export const dataSource = (): DataSource => chosen.getStore() ?? built;

/** What `answer` gives when its data come from another source. */
export const withSource = <Answer>(source: DataSource, answer: () => Answer): Answer =>
  chosen.run(source, answer);
