import type { MetadataRoute } from "next";
import { atlasData } from "./atlasData";
import { siteUrl } from "./siteUrl";

export default function sitemap(): MetadataRoute.Sitemap {
  const paths = ["/", ...[...atlasData().places.keys()].map((id) => `/areas/${id}`)];
  return paths.map((path) => ({ url: new URL(path, siteUrl).href }));
}
