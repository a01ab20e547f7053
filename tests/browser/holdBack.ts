import type { Page } from "./atlas";

interface Options {
  /** Which of the requests that match are held back; else all are. */
  isHeld?(url: URL): boolean;
  /** What becomes of them in the end. */
  end?: "continue" | "abort";
}

/** Holds requests back until the returned function is called. */
export async function holdBack(
  page: Page,
  pattern: string,
  { isHeld = () => true, end = "continue" }: Options = {},
): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(pattern, async (route) => {
    if (!isHeld(new URL(route.request().url()))) return route.continue();
    await released;
    return route[end]();
  });
  return release;
}
