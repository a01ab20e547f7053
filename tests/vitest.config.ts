import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));
const http = "tests/http/**/*.test.ts";

export default defineConfig({
  root,
  resolve: { alias: { "@": root.replace(/\/$/, "") } },
  test: {
    environment: "node",
    // Geometry of whole countries on two slow cores: a hang must still end.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // A test that passes at the second try is named at the end of `npm test`.
    retry: process.env.CI ? 1 : 0,
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["tests/**/*.test.{ts,tsx}"], exclude: [http] },
      },
      // Asks a server that serves the built site: run `npm run build` first.
      {
        extends: true,
        test: { name: "http", include: [http], globalSetup: "tests/http/setup.ts" },
      },
    ],
  },
});
