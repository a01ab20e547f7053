import type { FeatureProperties, Geometry } from "@/geodata/schema/feature";
import type { FeatureId } from "@/geodata/schema/ids";
import type { LayerFileId } from "@/geodata/schema/overlay";

/** What a build step draws: one Feature-to-be of one built file. Content of the same id supplies the rest. */
export interface Drawn {
  overlay: LayerFileId;
  id: FeatureId;
  /** Lon/lat, WGS 84, right-hand rule, inside the frame. */
  geometry: Geometry;
  properties?: Partial<FeatureProperties>;
}
