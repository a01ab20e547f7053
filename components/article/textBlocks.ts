import { type DefaultTreeAdapterTypes, parse } from "parse5";

/** A paragraph to be: its lines, as far as line breaks inside it are told apart. */
export type Block = string[];

/** Elements whose text is not part of the page's text. */
const dropped = new Set(
  "head script style noscript template iframe object embed svg math canvas audio video select textarea button".split(
    " ",
  ),
);
/** Elements that stay inside a line of text; every other begins a new block. */
const inline = new Set(
  (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q s samp small span strike " +
    "strong sub sup time tt u var wbr"
  ).split(" "),
);

/** Blocks of a page or of plain text, in order. Nothing in a page is executed or loaded: it is only read. */
export function textBlocks(text: string): Block[] {
  const looksLikeHtml =
    /<(!doctype|html|head|body|article|section|main|div|table|ul|ol|span|p|br|h[1-6])\b/i.test(text);
  return splitBlocks(looksLikeHtml ? pageText(text) : text.replace(/\r\n?/g, "\n"));
}

/** Blocks end at an empty line. */
function splitBlocks(text: string): Block[] {
  return text
    .split(/\n[^\S\n]*\n/)
    .map((block) => block.split("\n").filter((line) => line.trim() !== ""))
    .filter((block) => block.length > 0);
}

/** Text of a page: a line break for `<br>`, an empty line between blocks. Its tree can be very deep, so no recursion. */
function pageText(html: string): string {
  const parts: string[] = [];
  const open: (DefaultTreeAdapterTypes.ChildNode | "end of block")[] = [...parse(html).childNodes].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === "end of block") parts.push("\n\n");
    else if (node.nodeName === "br") parts.push("\n");
    else if ("value" in node) parts.push(node.value.replace(/\s+/g, " "));
    else if ("tagName" in node && !dropped.has(node.tagName)) {
      if (!inline.has(node.tagName)) {
        parts.push("\n\n");
        open.push("end of block");
      }
      for (let i = node.childNodes.length - 1; i >= 0; i--) {
        const child = node.childNodes[i];
        if (child) open.push(child);
      }
    }
  }
  return parts.join("");
}
