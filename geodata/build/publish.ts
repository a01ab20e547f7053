import { publishRevision } from "./revisions";

// npm run geodata:publish: keeps geodata/built as it is now, so that pinned addresses show it for good.
const { hash, isNew, addedBytes } = publishRevision(
  process.env.GEODATA_BUILT ?? "geodata/built",
  process.env.GEODATA_REVISIONS ?? "geodata/revisions",
  new Date().toISOString().slice(0, 10),
);
console.log(
  isNew
    ? `Revision ${hash} is published: ${addedBytes} bytes were added. Pinned addresses: /embed/@${hash}?…`
    : `Revision ${hash} was published before; nothing was added.`,
);
