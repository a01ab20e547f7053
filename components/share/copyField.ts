import { html, text } from "@/components/view/html";

/** Text to be taken away, in a field that can be selected; the script adds what the button does. */
export function copyField(id: string, label: string, value: string, rows: number): string {
  const name = `share-${id}`;
  return html(
    "div",
    { class: "share-field" },
    html("label", { for: name }, text(label)),
    html(
      "button",
      { type: "button", "data-copy": name, hidden: true },
      "Copy",
      html("span", {}, text(` ${label}`)),
    ),
    html(
      "textarea",
      { id: name, rows, readonly: true, spellcheck: "false", wrap: rows === 1 ? "off" : null },
      `\n${text(value)}`,
    ),
  );
}
