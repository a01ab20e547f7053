import { embedHref } from "@/components/embed/embedHref";
import { type EmbedOptionName, embedOptionNames } from "@/components/embed/embedOptions";
import { html, text } from "@/components/view/html";
import { embedSizes } from "./embedSizes";
import { viewTitle } from "./shared";
import { shareHref } from "./shareHref";
import type { Framed } from "./snippets";

/** The frame as it will be; the script makes it smaller where it is wider than its place. */
export function preview(framed: Framed): string {
  const { size, options, view } = framed;
  const query = embedHref(view, options);
  const frame = html("iframe", {
    src: `/embed${query === "?" ? "" : query}`,
    title: `Preview: ${viewTitle(framed)}`,
    width: size.width ?? "100%",
    height: size.height,
    loading: "lazy",
  });
  return html("div", { class: "share-preview", "data-width": size.width, "data-height": size.height }, frame);
}

const optionLabels: Record<EmbedOptionName, string> = {
  controls: "Switches and zoom",
  legend: "Legend",
  passages: "Passages",
  interactive: "Places can be chosen",
};

/** Size and parts of the frame, each choice a link to the same page with it. */
export function frameChoices(framed: Framed): string {
  const { view, options, size } = framed;
  const sizes = embedSizes.map((one) =>
    html(
      "a",
      {
        href: shareHref(view, { options, size: one }),
        "aria-current": one.id === size.id && "true",
        "data-key": one.id,
      },
      text(one.label),
    ),
  );
  const parts = embedOptionNames.map((name) =>
    html(
      "a",
      {
        role: "switch",
        "aria-checked": String(options[name]),
        href: shareHref(view, { options: { ...options, [name]: !options[name] }, size }),
        "data-key": name,
      },
      text(optionLabels[name]),
    ),
  );
  return (
    html("p", { class: "share-sizes", role: "group", "aria-label": "Size of the frame, px" }, ...sizes) +
    html("p", { class: "share-options", role: "group", "aria-label": "Parts of the frame" }, ...parts)
  );
}
