/** An element of XML. */
export class XmlElement {
  readonly attributes: Record<string, string>;
  readonly children: XmlElement[] = [];
  readonly name: string;
  /** Text right within it. */
  text = "";

  constructor(name: string, attributes: Record<string, string>) {
    this.name = name;
    this.attributes = attributes;
  }

  /** Every element of a name under this one, itself too, in the order of the document. */
  all(name: string): XmlElement[] {
    return [...(this.name === name ? [this] : []), ...this.children.flatMap((child) => child.all(name))];
  }
}

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const piece =
  /<\?xml [^?]*\?>|<!--(?:(?!--)[\s\S])*-->|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[A-Za-z_][\w:.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/gy;
const pair = /([A-Za-z_][\w:.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Reads XML strictly: what is not well-formed throws, with the place. No DTD, no CDATA: office documents have none. */
export function parseXml(xml: string): XmlElement {
  const root = new XmlElement("", {});
  const open = [root];
  let at = 0;
  const fail = (why: string): never => {
    throw new Error(`${why} at ${at}: ${JSON.stringify(xml.slice(Math.max(0, at - 40), at + 60))}`);
  };
  const decode = (text: string) => {
    if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/.test(text)) fail("a bare ampersand");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids them
    if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text)) fail("a forbidden character");
    return text.replace(/&(?:#(\d+)|#x([\da-fA-F]+)|(\w+));/g, (_, decimal, hex, name) =>
      name
        ? (entities[name] as string)
        : String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16)),
    );
  };
  while (at < xml.length) {
    piece.lastIndex = at;
    const match = piece.exec(xml) ?? fail("no XML");
    const [whole, end, name = "", attributes = "", alone, text] = match;
    const parent = open.at(-1) as XmlElement;
    if (text !== undefined) {
      if (open.length === 1 && text.trim() !== "" && text !== "\ufeff") fail("text outside the root");
      parent.text += decode(text);
    } else if (name && end) {
      if (open.pop()?.name !== name) fail(`</${name}> closes another element`);
    } else if (name) {
      const values: Record<string, string> = {};
      for (const [, key = "", double, single] of attributes.matchAll(pair)) {
        if (Object.hasOwn(values, key)) fail(`two attributes ${key}`);
        values[key] = decode(double ?? single ?? "");
      }
      const child = new XmlElement(name, values);
      parent.children.push(child);
      if (!alone) open.push(child);
    }
    at += whole.length;
  }
  if (open.length !== 1) fail(`<${open.at(-1)?.name}> is not closed`);
  if (root.children.length !== 1) fail("not one root");
  return root.children[0] as XmlElement;
}
