import { connect, createServer, type Socket } from "node:net";

export interface Link {
  /** Round-trip time, ms; 0 = none added. */
  rttMs: number;
  /** Towards the browser, kbit/s; 0 = unlimited. */
  downKbps: number;
}

export interface Throttle {
  port: number;
  /** Bytes sent to the browser since `reset`, headers included. */
  bytes(): number;
  reset(): void;
  close(): void;
}

const sliceBytes = 4096;

/**
 * A TCP proxy to a port of this machine with the delay and the rate of a slower line. All connections share the rate; a
 * new connection costs one round trip before its first byte goes up, as TCP's handshake does. TCP's slow start is not
 * imitated. Workers are throttled like pages: Chromium's own emulation leaves MapLibre's worker out.
 */
export function startThrottle(targetPort: number, { rttMs, downKbps }: Link): Promise<Throttle> {
  let bytes = 0;
  /** When the line has sent what is waiting, ms of `performance.now`. */
  let freeAt = 0;
  const open = new Set<Socket>();

  const onBrowser = (browser: Socket) => {
    const server = connect(targetPort, "127.0.0.1");
    const openedAt = performance.now();
    for (const socket of [browser, server]) {
      socket.setNoDelay(true);
      open.add(socket);
      socket.on("error", () => undefined);
      socket.on("close", () => open.delete(socket));
    }
    const up = delayLine((chunk) => server.write(chunk));
    browser.on("data", (chunk) =>
      up.push(chunk, Math.max(performance.now() + rttMs / 2, openedAt + rttMs * 1.5)),
    );
    const down = delayLine((chunk) => {
      bytes += chunk.length;
      browser.write(chunk);
    });
    server.on("data", (chunk) => {
      for (let at = 0; at < chunk.length; at += sliceBytes) {
        const slice = chunk.subarray(at, at + sliceBytes);
        freeAt = Math.max(freeAt, performance.now()) + (downKbps ? (slice.length * 8) / downKbps : 0);
        down.push(slice, freeAt + rttMs / 2);
      }
      // The server waits like one on a slow line: what it has sent ahead stays bounded.
      server.pause();
      setTimeout(() => server.resume(), Math.max(0, freeAt - performance.now() - 100));
    });
    browser.on("close", () => server.destroy());
    server.on("end", () => down.end(() => browser.end()));
    server.on("close", () => down.end(() => browser.end()));
  };

  const proxy = createServer(onBrowser);
  return new Promise((resolve, reject) => {
    proxy.once("error", reject);
    proxy.listen(0, "127.0.0.1", () => {
      const address = proxy.address();
      if (address === null || typeof address === "string") throw new Error("the proxy has no port");
      resolve({
        port: address.port,
        bytes: () => bytes,
        reset() {
          bytes = 0;
        },
        close() {
          for (const socket of open) socket.destroy();
          proxy.close();
        },
      });
    });
  });
}

/** Hands chunks on in order, each at its time (ms of `performance.now`). */
function delayLine(deliver: (chunk: Buffer) => void) {
  const waiting: { chunk: Buffer; at: number }[] = [];
  let onEmpty: (() => void) | null = null;
  let isRunning = false;
  const run = () => {
    const now = performance.now();
    while (waiting[0] && waiting[0].at <= now) deliver((waiting.shift() as { chunk: Buffer }).chunk);
    const next = waiting[0];
    isRunning = Boolean(next);
    if (next) setTimeout(run, next.at - now);
    else onEmpty?.();
  };
  return {
    push(chunk: Buffer, at: number) {
      waiting.push({ chunk, at });
      if (!isRunning) run();
    },
    end(then: () => void) {
      onEmpty = then;
      if (!isRunning) then();
    },
  };
}
