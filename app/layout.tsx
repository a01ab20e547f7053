import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { fontFaceCss } from "@/components/style/fontFaces";
import { cssVariables, palettes } from "@/components/style/palette";
import { siteUrl } from "./siteUrl";
import "@/components/map/maplibre.css";
import "@/components/map/map.css";
import "./css/base.css";
import "./css/layout.css";
import "./css/article.css";
import "./css/panel.css";
import "./css/sheet.css";
import "./css/placePage.css";
import "./css/print.css";

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

/** The palette as variables: after the device's scheme, after the link's theme, and on paper always light. */
const colours = `
:root { color-scheme: light; ${cssVariables("light")} }
@media (prefers-color-scheme: dark) { :root { color-scheme: dark; ${cssVariables("dark")} } }
:root:has([data-theme="light"]) { color-scheme: light; ${cssVariables("light")} }
:root:has([data-theme="dark"]) { color-scheme: dark; ${cssVariables("dark")} }
@media print { :root, :root:has([data-theme]) { color-scheme: light; ${cssVariables("light")} } }
`;

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own palette; React would escape the quotes */}
        <style dangerouslySetInnerHTML={{ __html: fontFaceCss("/fonts") + colours }} />
      </head>
      <body>{children}</body>
    </html>
  );
}
