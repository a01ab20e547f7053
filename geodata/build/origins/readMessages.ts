/** Pairs of message id and translation of a compiled gettext catalogue (`.mo`), without its header entry. */
export function readMessages(bytes: Uint8Array): [id: string, text: string][] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const littleEndian = view.getUint32(0, true) === 0x950412de;
  const number = (offset: number) => view.getUint32(offset, littleEndian);
  if (number(0) !== 0x950412de)
    throw new Error("not a gettext catalogue: expected the magic number 950412de");
  const text = (table: number, index: number) => {
    const start = number(table + index * 8 + 4);
    return new TextDecoder().decode(bytes.subarray(start, start + number(table + index * 8)));
  };
  const messages: [string, string][] = [];
  for (let index = 0; index < number(8); index++) {
    const id = text(number(12), index);
    if (id !== "") messages.push([id, text(number(16), index)]);
  }
  return messages;
}
