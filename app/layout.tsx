import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { palettes } from "@/components/style/palette";
import { PageStyle } from "./PageStyle";
import { pageCss } from "./pageCss.server";
import { provideMarkup } from "./serverMarkup";
import { siteUrl } from "./siteUrl";

provideMarkup({ css: pageCss });

export const metadata: Metadata = {
  metadataBase: siteUrl,
  title: { default: "Passage Atlas", template: "%s · Passage Atlas" },
  description:
    "A map that reads an article with you: places, borders and disputes linked both ways to its passages.",
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: palettes.light.page.paper },
    { media: "(prefers-color-scheme: dark)", color: palettes.dark.page.paper },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <head>
        <PageStyle />
      </head>
      <body>{children}</body>
    </html>
  );
}
