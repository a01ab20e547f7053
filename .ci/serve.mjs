// Serves the built site on PORT (3000) until it is told to stop.
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { stop } from "./say.mjs";

const asked = process.env.PORT || "3000";
const port = Number(asked);
if (!/^\d+$/.test(asked) || port < 1 || port > 65535) {
  stop(`PORT must be a whole number from 1 to 65535, not "${asked}": try PORT=3000 npm start.`);
}

const sentences = {
  EADDRINUSE: `Port ${port} is taken by another program: choose another, for example PORT=${port === 65535 ? 3001 : port + 1} npm start.`,
  EACCES: `Port ${port} may not be opened by this user: choose one above 1023, for example PORT=3000 npm start.`,
};

const probe = createServer();
probe.once("error", (error) =>
  stop(sentences[error.code] ?? `Port ${port} can't be opened: ${error.message}.`),
);
probe.listen(port, () => probe.close(serve));

function serve() {
  const server = spawn(process.execPath, ["node_modules/next/dist/bin/next", "start", "-p", asked], {
    stdio: "inherit",
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => server.kill(signal));
  server.on("exit", (code, signal) => process.exit(code ?? (signal ? 0 : 1)));
}
