import { atlasData } from "@/app/atlasData";
import { currentAtlas } from "@/app/currentAtlas";
import { allOptions } from "@/components/embed/embedOptions";
import type { Cited } from "@/components/share/citation";
import { embedSizeOf } from "@/components/share/embedSizes";
import { selectFeature } from "@/components/view/change";
import { homeView } from "@/components/view/home";

const { props } = atlasData();
const atlas = currentAtlas();

export const cited: Cited = {
  view: selectFeature(homeView, "nakhchivan"),
  atlas,
  siteUrl: "https://atlas.example",
  accessed: "2026-11-25",
};

/** The same with a title and a name full of signs that formats use. */
export const hostileCited: Cited = {
  ...cited,
  atlas: {
    ...atlas,
    article: {
      ...atlas.article,
      title: '100 % & more #1 a_b $5 {braces} back\\slash\r\nER  - \r\nTY  - <i>"x"</i> “quoted” [x](y)',
      authors: ["S. O’Neil"],
    },
    place: (id) => {
      const place = atlas.place(id);
      return place && { ...place, name: '</a><script>alert("1")</script> [x](y) `z`' };
    },
  },
};

const framed = { options: allOptions, size: embedSizeOf(null) };
export const framedView = { ...cited, ...framed };
export const hostileFramed = { ...hostileCited, ...framed };
export const captioned = { ...cited, files: props.files, origins: props.origins };
