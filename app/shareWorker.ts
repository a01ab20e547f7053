import { type SeaCollection, shareFeatures } from "@/components/style/shareFeatures";
import { shareSectors } from "@/geodata/division/shareSectors";
import type { ShareField } from "@/geodata/schema/shareField";

/** What the worker is asked. */
export interface ShareRequest {
  /** Absolute URL of `caspian-share.json`. */
  fieldUrl: string;
  /** Share of Iran, per cent. */
  percent: number;
}
export type ShareAnswer = { percent: number; share: SeaCollection } | { percent: number; error: string };

let field: Promise<ShareField> | null = null;

async function load(url: string): Promise<ShareField> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as ShareField;
}

// Off the page's own thread, so that the slider never waits for the lines.
self.addEventListener("message", async ({ data: { fieldUrl, percent } }: MessageEvent<ShareRequest>) => {
  const answer = (message: ShareAnswer) => self.postMessage(message);
  try {
    field ??= load(fieldUrl);
    const known = await field;
    answer({ percent, share: shareFeatures(shareSectors(known, percent), known) });
  } catch (error) {
    field = null;
    answer({ percent, error: String(error) });
  }
});
