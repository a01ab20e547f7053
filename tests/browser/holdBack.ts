import type { Page } from "./atlas";

/** Holds requests back until the returned function lets them go on: those that match, and of these those that `isHeld` names. */
export async function holdBack(
  page: Page,
  pattern: string,
  isHeld: (url: URL) => boolean = () => true,
): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(pattern, async (route) => {
    if (isHeld(new URL(route.request().url()))) await held;
    await route.continue();
  });
  return release;
}
