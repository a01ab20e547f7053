import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { peerHeader } from "./app/clientAddress";
import { madeAhead, madeAheadHeader } from "./app/madeAhead";

/**
 * Next calls this once when the server starts. Settings that can't be meant are said at once, not at the first request. Route
 * handlers aren't told who asks, so each request is given its connection's address; and a rewrite can't ask whether there is a query.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") await import("./app/startChecks");
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    request.headers[peerHeader] = request.socket.remoteAddress ?? "unknown";
    request.headers[madeAheadHeader] = madeAhead(request.url);
  });
}
