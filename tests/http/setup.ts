import type { TestProject } from "vitest/node";
import { freePort, serveWith } from "./ownServer";

declare module "vitest" {
  interface ProvidedContext {
    /** Start of the server's addresses, without a slash at its end. */
    site: string;
  }
}

/** Serves the built site while the tests of this folder run. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const server = await serveWith(await freePort(), {});
  provide("site", server.site);
  return () => server.stop();
}
