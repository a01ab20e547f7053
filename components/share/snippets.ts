import { type EmbedOptions, embedOptionNames } from "@/components/embed/embedOptions";
import { quotedHtml as html, text } from "@/components/view/html";
import type { EmbedSize } from "./embedSizes";
import { embedUrl, permalink, type Shared, viewTitle } from "./shared";

export interface Framed extends Shared {
  options: EmbedOptions;
  size: EmbedSize;
}

/** The frame's name in a page, for who can't see it: it says of which view it is, so that two frames have two names. */
const frameTitle = (shared: Shared) => `Map: ${viewTitle(shared)}`;

const linkText = (shared: Shared) => `${viewTitle(shared)}: the map to “${shared.atlas.article.title}”`;

/** The link that stays where the frame doesn't come. */
const textLink = (framed: Framed) =>
  html("p", {}, html("a", { href: permalink(framed) }, text(linkText(framed))));

/** A frame for any page, with a link after it (E5). */
export function iframeSnippet(framed: Framed): string {
  const { options, size } = framed;
  const frame = html("iframe", {
    src: embedUrl(framed, options),
    title: frameTitle(framed),
    width: size.width ?? "100%",
    height: size.height,
    style: `max-width:100%;border:1px solid #ddd5c5`,
    loading: "lazy",
    allowfullscreen: true,
    referrerpolicy: "strict-origin-when-cross-origin",
  });
  return `${frame}\n${textLink(framed)}`;
}

/** The element with events, and the frame and the link for where its script doesn't come (E9). */
export function componentSnippet(framed: Framed): string {
  const { options, siteUrl, view } = framed;
  const query = new URL(permalink({ view, siteUrl })).searchParams;
  const off = embedOptionNames.filter((name) => !options[name]).map((name) => [name, "0"] as const);
  const attributes = Object.fromEntries([...query, ...off]);
  const element = html("article-map", attributes, `\n${iframeSnippet(framed)}\n`);
  return `${html("script", { async: true, src: `${siteUrl}/embed.js` })}\n${element}`;
}

/** What WordPress and others that know oEmbed make a map of: the address on a line of its own. */
export function oembedSnippet(framed: Framed): string {
  const isPlain = embedOptionNames.every((name) => framed.options[name]);
  return isPlain ? permalink(framed) : embedUrl(framed, framed.options);
}

/** A line of Markdown: text in which nothing is markup, and the link. */
export function markdownSnippet(shared: Shared): string {
  return `[${escapeMarkdown(linkText(shared))}](${permalink(shared).replace(/[()]/g, encodeURIComponent)})`;
}

const escapeMarkdown = (words: string) => words.replace(/[\\`*_{}[\]<>#+\-.!|~]/g, "\\$&");
