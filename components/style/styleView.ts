import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { FeatureCollection, MultiLineString, Point, Polygon } from "geojson";
import type { Drawable } from "@/components/view/perspective";
import type { Division, ViewState } from "@/components/view/view";
import type {
  Claimant,
  DivisionFileId,
  LayerFileId,
  OverlayId,
  PerspectiveId,
} from "@/geodata/schema/catalogue";
import type { DatedStatus, FeatureProperties, Status } from "@/geodata/schema/feature";
import type { FeatureId, IsoDate, Language } from "@/geodata/schema/ids";
import type { ThemeName } from "./palette";
import type { SeaCollection } from "./shareFeatures";

/** The part of the ViewState that the map's look depends on, with its defaults worked out. */
export interface StyleView {
  overlays: readonly OverlayId[];
  /** Selected Features; a group comes with its members. */
  highlightIds: readonly FeatureId[];
  date: IsoDate;
  perspective: PerspectiveId;
  compare: ViewState["compare"];
  division: Division;
  lang: Language;
  theme: ThemeName;
  /** Features that the view draws as something else than their own `status` says; `buildStyle` fills it in. */
  statuses?: Readonly<Record<FeatureId, Status>>;
  /** Highlighted Features by the file that holds them, for files that hold one; `buildStyle` fills it in. */
  highlightsIn?: Readonly<Partial<Record<LayerFileId, readonly FeatureId[]>>>;
  /** The claimant in whose hue each claimed line is drawn; `buildStyle` fills it in. */
  lineClaimants?: Readonly<Record<FeatureId, Claimant>>;
}

/** Where the Style finds its data; the same for every view. */
export interface StyleAssets {
  /** URL of each built file. */
  data: Record<Exclude<LayerFileId, DivisionFileId>, string>;
  /** URLs of what only a divided Caspian Sea needs: sectors by method, and what shares are worked out from. */
  division: { sectors: string; shareField: string };
  /** Sectors of the share that the view shows, once they are worked out. */
  share?: SeaCollection | null;
  /** URLs of the relief images, which fill the frame; null = without relief. */
  relief: { light: string; dark: string } | null;
  /** URL of the folder of `fontFiles`, without a slash at its end. */
  fontsBaseUrl: string;
  /** From `buildDerivedData`. */
  derived: DerivedData;
}

/** What is drawn from the built files but is not in them. */
export interface DerivedData {
  /** Where the labels of areas and groups stand. */
  labels: FeatureCollection<Point, LabelProperties>;
  /** Dashed circles around positions that are known to more than 10 km. */
  circles: FeatureCollection<Polygon, LabelProperties>;
  /** Lines that a label follows: the Caspian Sea along its length. */
  labelLines: FeatureCollection<MultiLineString, FeatureProperties>;
  /** Features of each file that has any that can be selected. */
  idsIn: Partial<Record<LayerFileId, readonly FeatureId[]>>;
  /** Ids by the language of the country they lie in. */
  localLanguages: Partial<Record<Language, readonly FeatureId[]>>;
  sharedSites: SharedSites;
  /** What Features are drawn as in other times than the article's. */
  datedStatuses: Readonly<Record<FeatureId, readonly DatedStatus[]>>;
  /** What Claims have drawn, with the usual status of the Feature. */
  drawings: Readonly<Record<FeatureId, Drawable>>;
  /** The member of each group that has one alone. */
  soleMembers: Readonly<Record<FeatureId, FeatureId>>;
}

/** Towns that stand where a port or an airfield of theirs stands: one pictogram and one name are enough. */
export interface SharedSites {
  /** Cities by the overlay whose pictogram takes the place of theirs. */
  cities: Partial<Record<LayerFileId, readonly FeatureId[]>>;
  /** Points of overlays that are called like the city: the city's label stands for both. */
  sameName: readonly FeatureId[];
}

export interface LabelProperties extends FeatureProperties {
  /** Built file that the Feature belongs to. */
  overlay: LayerFileId;
}

/** A condition on a Feature, used as a filter or in a paint expression. */
export type Filter = ExpressionSpecification;
