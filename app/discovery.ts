import type { Metadata } from "next";
import { discoveryHref } from "@/components/share/oembed";
import { siteUrl } from "./siteUrl";

/** Metadata that tell an oEmbed consumer where to ask about a page (O6). */
export function discovery(path: string, title: string): NonNullable<Metadata["alternates"]>["types"] {
  const link = (format: "json" | "xml") => [
    { url: discoveryHref(siteUrl.origin, siteUrl.origin + path, format), title },
  ];
  return { "application/json+oembed": link("json"), "text/xml+oembed": link("xml") };
}
