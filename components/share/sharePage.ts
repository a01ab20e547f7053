import { html, text } from "@/components/view/html";
import { viewHref } from "@/components/view/viewUrl";
import { bibtex } from "./bibtex";
import { type Captioned, caption } from "./caption";
import { type Cited, cslJson, plainCitation } from "./citation";
import { copyField } from "./copyField";
import { downloads } from "./downloads";
import { frameChoices, preview } from "./frameChoices";
import { ris } from "./ris";
import { permalink, viewTitle } from "./shared";
import { componentSnippet, type Framed, iframeSnippet, markdownSnippet, oembedSnippet } from "./snippets";

export type ShareView = Framed &
  Cited &
  Captioned & {
    /** Hash of what is shown now, where that was published; null = it can't be pinned. */
    revision: string | null;
  };

/** All ways to share a view, as a part of a page: what the dialog shows and the page holds. */
export function shareParts(shared: ShareView): string {
  return html(
    "div",
    { class: "share" },
    html("p", { class: "share-view" }, text(viewTitle(shared))),
    html("div", { class: "share-frame" }, preview(shared), frameChoices(shared)),
    html("div", { class: "share-ways" }, ...ways(shared)),
  );
}

function ways(shared: ShareView): string[] {
  return [
    way("Link", true, copyField("link", "Address of this view", permalink(shared), 1)),
    way(
      "Web page",
      true,
      copyField("iframe", "A frame; it needs no script", iframeSnippet(shared), 5),
      shared.revision
        ? copyField(
            "pinned",
            "A frame that stays as it is now, whatever is corrected later",
            iframeSnippet({ ...shared, pin: shared.revision }),
            4,
          )
        : "",
      copyField("element", "An element with events, for pages with scripts", componentSnippet(shared), 6),
    ),
    way(
      "WordPress, Markdown",
      false,
      copyField(
        "oembed",
        "WordPress and other editors: paste it on a line of its own",
        oembedSnippet(shared),
        1,
      ),
      copyField("markdown", "Markdown", markdownSnippet(shared), 2),
    ),
    way("Pictures, documents, data", false, downloads(shared)),
    way("Caption", false, copyField("caption", "To stand under the picture", caption(shared), 7)),
    way(
      "Citation",
      false,
      copyField("plain", "A sentence", plainCitation(shared), 4),
      copyField("bibtex", "BibTeX", bibtex(shared), 6),
      copyField("ris", "RIS (EndNote, Zotero)", ris(shared), 6),
      copyField("csl", "CSL-JSON (Zotero, pandoc)", cslJson(shared), 6),
    ),
  ];
}

const way = (title: string, isOpen: boolean, ...content: string[]) =>
  html("details", { open: isOpen, "data-way": title }, html("summary", {}, text(title)), ...content);

interface Page {
  css: string;
  script: string;
  notices: readonly string[];
}

/** The page of its own, for who comes without scripts or by a link. */
export function sharePage(shared: ShareView, { css, script, notices }: Page): string {
  const head = html(
    "head",
    {},
    html("meta", { charset: "utf-8" }),
    html("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    html("meta", { name: "robots", content: "noindex" }),
    html("title", {}, text(`Share and embed: ${viewTitle(shared)} · Passage Atlas`)),
    html("link", { rel: "icon", href: "/icon.svg" }),
    html("style", {}, css),
    html("script", { type: "module", src: script }),
  );
  const body = html(
    "body",
    { class: "share-page" },
    html(
      "header",
      {},
      html("p", {}, html("a", { href: viewHref(shared.view) }, "Back to the map")),
      html("h1", {}, "Share and embed"),
      ...notices.map((notice) => html("p", { class: "share-notice" }, text(notice))),
    ),
    html("main", {}, shareParts(shared)),
  );
  return `<!doctype html>${html("html", { lang: "en" }, head, body)}`;
}
