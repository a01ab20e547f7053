import { readFileSync } from "node:fs";
import { join } from "node:path";
import { shorten } from "@/app/shorten";
import { squeeze } from "@/app/squeeze";

export const shareFiles = ["share.js", "share.css"] as const;
export type ShareFile = (typeof shareFiles)[number];

const kept = new Map<ShareFile, string>();

/** Script and style of the dialog and the page that share a view. */
export function shareFile(file: ShareFile): string {
  const known = kept.get(file);
  if (known !== undefined && process.env.NODE_ENV === "production") return known;
  const text = readFileSync(join(process.cwd(), "components/share/client", file), "utf8");
  const made = file.endsWith(".css") ? shorten(text) : squeeze(text);
  kept.set(file, made);
  return made;
}
