import { expect, type Page } from "../atlas";

/** Opens a page in a browser without WebGL, and waits until its scripts work and the server's picture stands for the map. */
export async function openPlain(page: Page, href: string): Promise<void> {
  await page.goto(href);
  await expect(page.locator('.map-ground[data-state="failed"]')).toBeAttached();
}
