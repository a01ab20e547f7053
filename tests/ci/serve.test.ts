import { spawnSync } from "node:child_process";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

function serve(port: string) {
  const { status, stderr } = spawnSync(process.execPath, [".ci/serve.mjs"], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, PORT: port },
  });
  return { status, sentence: stderr.trim() };
}

describe("serve.mjs says in one sentence why it can't", () => {
  it.each(["three", "0", "65536", "30.5", "-1"])("PORT=%s is no port", (port) => {
    expect(serve(port)).toEqual({
      status: 1,
      sentence: `PORT must be a whole number from 1 to 65535, not "${port}": try PORT=3000 npm start.`,
    });
  });

  it("a port that another program has", async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) =>
      other.listen(0, () => resolve((other.address() as { port: number }).port)),
    );
    const answer = serve(String(port));
    other.close();
    expect(answer.status).toBe(1);
    expect(answer.sentence).toMatch(
      new RegExp(
        `^Port ${port} is taken by another program: choose another, for example PORT=\\d+ npm start\\.$`,
      ),
    );
  });
});
