import type { Report } from "./problem";
import { shown } from "./shown";

/** The ids of one file, as they come. Reports ids that stand twice, and ids that cannot be one. */
export class Ids {
  private readonly byFeatureId = new Map<unknown, string>();
  private readonly byPropertyId = new Map<unknown, string>();

  constructor(private readonly report: Report) {}

  /** The `id` of a Feature. */
  add(id: unknown, pointer: string): void {
    if (typeof id !== "string" && typeof id !== "number") {
      this.report("id", pointer, `the id is ${shown(id)}`, "a string or a number");
      return;
    }
    this.take(this.byFeatureId, id, pointer);
  }

  /** The `properties.id` of a Feature, by which the map tells Features apart. */
  addProperty(id: unknown, pointer: string): void {
    if (typeof id === "string" || typeof id === "number") this.take(this.byPropertyId, id, pointer);
  }

  private take(known: Map<unknown, string>, id: string | number, pointer: string): void {
    const first = known.get(id);
    if (first === undefined) known.set(id, pointer);
    else
      this.report(
        "duplicate-id",
        pointer,
        `the id ${JSON.stringify(id)} already stands at ${first}`,
        "each id once",
      );
  }
}
