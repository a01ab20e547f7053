import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Frame } from "playwright/test";
import { test as base, type Page } from "./atlas";

interface HostPage {
  html: string;
  headers?: Record<string, string>;
}

export interface Host {
  /** Start of its addresses: another origin than that of the site. */
  origin: string;
  /** Puts a page at a path of it and gives its address. */
  serve(path: string, page: HostPage): string;
}

/** A test with a second site, on which others put the map into their pages. */
export const test = base.extend<{ host: Host }>({
  host: async ({ witness }, use) => {
    const pages = new Map<string, HostPage>();
    const server: Server = createServer((request, response) => {
      const page = pages.get((request.url ?? "").split("?")[0] ?? "");
      response.writeHead(page ? 200 : 404, { "Content-Type": "text/html; charset=utf-8", ...page?.headers });
      response.end(page?.html ?? "");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    witness.allowedMessages.push(new RegExp(`request off-host: ${origin}/`), /favicon\.ico/);
    await use({
      origin,
      serve(path, page) {
        pages.set(path, page);
        return origin + path;
      },
    });
    await new Promise((resolve) => server.close(resolve));
  },
});

export const hostPage = (body: string, { head = "", attributes = "" } = {}) =>
  `<!doctype html><html lang="en" ${attributes}><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

/** The frames of the map in a page, once they are loaded. */
export async function mapFrames(page: Page, count = 1): Promise<Frame[]> {
  const isMap = (frame: Frame) => /^https?:\/\/[^/]+\/embed/.test(frame.url()); // "" until it has begun to load
  await base.expect.poll(() => page.frames().filter(isMap).length).toBe(count);
  const frames = page.frames().filter(isMap);
  for (const frame of frames) await frame.waitForLoadState("load");
  return frames;
}

/** Selects a place as a click on its shape does: other shapes may lie over its middle. */
export const pick = (page: Page | Frame, id: string) =>
  page.locator(`.picture a[href*="area=${id}"]`).first().dispatchEvent("click", { button: 0 });

export const passagesShown = (page: Page | Frame) => page.locator(".passages > li:visible");
