import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { peerHeader } from "./app/clientAddress";

/** Next calls this once when the server starts. Route handlers aren't told who asks, so each request is given its connection's address. */
export function register(): void {
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    request.headers[peerHeader] = request.socket.remoteAddress ?? "unknown";
  });
}
