import { atlasData } from "@/app/atlasData";
import { drawingOf } from "@/app/divisionData.server";
import { embedImages } from "@/app/embed/images";
import { mapOptions } from "@/components/map/mapOptions";
import { unseenPixelRatio } from "@/components/map/unseenFrames";
import { mapLabel } from "@/components/panel/mapLabel";
import { buildStyle } from "@/components/style/buildStyle";
import { buildStyleView } from "@/components/style/buildStyleView";
import { buildAtlas } from "@/components/view/atlas";
import { parseView } from "@/components/view/viewUrl";

const { props } = atlasData();
const atlas = buildAtlas(props.article, props.places, props.unlisted);

/** `/style.json?…`: the MapLibre Style of a view, with its images and the options of its map. "auto" is the light theme. */
export function GET(request: Request): Response {
  const { view } = parseView(new URL(request.url).searchParams, atlas);
  const styleView = buildStyleView(view, atlas, view.theme === "dark" ? "dark" : "light");
  const style = buildStyle(styleView, drawingOf(view).assets);
  const answer = {
    style,
    options: { ...mapOptions(mapLabel(view, atlas), null), pixelRatio: unseenPixelRatio },
    images: embedImages(style),
  };
  return Response.json(answer, {
    headers: {
      "Cache-Control": "public, max-age=300",
      // A sandboxed frame reads even its own host's files as a stranger.
      "Access-Control-Allow-Origin": "*",
    },
  });
}
