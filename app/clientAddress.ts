/** Header that `instrumentation.ts` sets to the address of the connection itself, whatever a client sent under its name. */
export const peerHeader = "x-connection-address";

/**
 * Who asks, as far as it can be trusted: the connection's own address, or behind a proxy (TRUST_PROXY is set) the last address of
 * X-Forwarded-For, which is the one that the proxy itself saw. An IPv6 network of 64 bits counts as one.
 */
export function clientAddress(headers: Headers, isProxyTrusted: boolean): string {
  const forwarded = isProxyTrusted ? headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() : undefined;
  const address = (forwarded || headers.get(peerHeader) || "unknown").replace(/^::ffff:(?=\d+\.)/, "");
  return address.includes(":") ? network64(address) : address;
}

/** The first four groups of an IPv6 address. */
function network64(address: string): string {
  const [head = "", tail] = address.split("%")[0]?.split("::") ?? [];
  const groups = (text: string | undefined) => (text ? text.split(":") : []);
  const [before, after] = [groups(head), groups(tail)];
  const zeros =
    tail === undefined ? [] : Array<string>(Math.max(0, 8 - before.length - after.length)).fill("0");
  return `${[...before, ...zeros, ...after].slice(0, 4).join(":")}::/64`;
}
