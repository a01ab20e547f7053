import { readFileSync } from "node:fs";
import path from "node:path";
import { type DivisionInput, divisionSheet } from "@/components/division/divisionSheet";
import { type SeaCollection, type SeaFeature, shareFeatures } from "@/components/style/shareFeatures";
import type { StyleAssets } from "@/components/style/styleView";
import type { SvgData } from "@/components/svg/renderSvg";
import { Lru } from "@/components/view/lru";
import type { ViewState } from "@/components/view/view";
import { shareSectors } from "@/geodata/division/shareSectors";
import { ShareField } from "@/geodata/schema/shareField";
import { atlasData, drawnData } from "./atlasData";
import { dataSource } from "./dataSource";
import { shorten } from "./shorten";

/** About 30 kB each. */
const shares = new Lru<SeaCollection>(100);
const fields = new Lru<ShareField>(2);

/** Sectors of the share that a view shows; null where it shows none. */
function shareOf({ division }: Pick<ViewState, "division">): SeaCollection | null {
  if (division.kind !== "share") return null;
  const source = dataSource();
  const known = fields.get(source.key, () =>
    ShareField.parse(JSON.parse(source.read("caspian-share.json").toString("utf8"))),
  );
  return shares.get(`${source.key} ${division.percent}`, () =>
    shareFeatures(shareSectors(known, division.percent), known),
  );
}

let css = "";

function styleOfSheet(): string {
  if (css === "" || process.env.NODE_ENV === "development")
    css = shorten(readFileSync(path.join(process.cwd(), "app/css/division.css"), "utf8"));
  return css;
}

/** What a view is drawn from on the server: the Style's assets, and the Features of its sources. */
export function drawingOf(view: ViewState): { assets: StyleAssets; features: SvgData } {
  const { derived, features } = drawnData();
  const share = shareOf(view);
  return {
    assets: { ...atlasData().props.mapAssets, derived, share },
    features: share ? { ...features, "caspian-share": share.features } : features,
  };
}

/** The sheet "Dividing the Caspian" of a view; "" where the sea is not shown divided. */
export function divisionMarkup(view: ViewState, hrefOf?: DivisionInput["hrefOf"]): string {
  if (view.division.kind === "none") return "";
  const { sectors } = drawnData();
  const { places, sources, props } = atlasData();
  const fields = [...places.values()].flatMap(({ id, name, status, labelPoint, accuracyKm }) =>
    status.endsWith("-field") && labelPoint && accuracyKm ? [{ id, name, at: labelPoint, accuracyKm }] : [],
  );
  const sheet = divisionSheet({
    view,
    sectors: sectors.flatMap(({ geometry, ...feature }): SeaFeature[] =>
      geometry ? [{ ...feature, geometry }] : [],
    ),
    share: shareOf(view)?.features ?? null,
    fields,
    sources,
    coastDate: (props.origins["osm-seas"]?.dataDate ?? "").split(";")[0] ?? "",
    ...(hrefOf && { hrefOf }),
  });
  return `<style>${styleOfSheet()}</style>${sheet}`;
}
