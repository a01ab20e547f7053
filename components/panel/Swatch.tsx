import type { ThemeName } from "@/components/style/palette";
import { swatchSvg } from "@/components/style/swatch";
import type { Status } from "@/geodata/schema/feature";

/** The symbol of a status as the map draws it. */
export function Swatch({ status, theme }: { status: Status; theme: ThemeName }) {
  const svg = { __html: swatchSvg(status, theme) };
  // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by components/style from its own tables
  return <span className="swatch" aria-hidden="true" dangerouslySetInnerHTML={svg} />;
}
