import { type Atlas, buildAtlas } from "@/components/view/atlas";
import { atlasData } from "./atlasData";

const built = new WeakMap<ReturnType<typeof atlasData>, Atlas>();

/** The article and its places as the server knows them, with those that only some dates draw. */
export function currentAtlas(): Atlas {
  const data = atlasData();
  const known = built.get(data);
  if (known) return known;
  const { article, places, unlisted } = data.props;
  const atlas = buildAtlas(article, places, unlisted);
  built.set(data, atlas);
  return atlas;
}
