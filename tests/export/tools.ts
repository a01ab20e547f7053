import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** True where a program is on this machine. */
export function hasTool(name: string): boolean {
  try {
    execFileSync("sh", ["-c", `command -v ${name}`], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** What a program prints of a file with these bytes. */
export function outputOf(program: string, args: readonly string[], bytes: Buffer, name: string): string {
  const folder = mkdtempSync(join(tmpdir(), "export-"));
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return execFileSync(
    program,
    [...args.map((arg) => arg.replaceAll("FILE", file).replaceAll("FOLDER", folder))],
    {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    },
  );
}
