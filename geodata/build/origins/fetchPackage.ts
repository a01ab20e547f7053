import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Package } from "./packages";

const run = promisify(execFile);

/**
 * Folder that holds the unpacked package. The package file is looked for in `folder/fetched` first, so that a second run
 * needs no network.
 */
export async function fetchPackage(source: Package, folder: string): Promise<string> {
  const fetched = join(folder, "fetched", source.name.replace("/", "-"));
  await mkdir(fetched, { recursive: true });
  const file = (await packageFile(fetched)) ?? (await download(source, fetched));
  const sha256 = createHash("sha256")
    .update(await readFile(file))
    .digest("hex");
  if (sha256 !== source.sha256) {
    throw new Error(
      `${source.name} ${source.version}: the package has SHA-256 ${sha256}, expected ${source.sha256}. ` +
        "Either the download is damaged (delete it and run again) or the registry now serves other bytes: compare both " +
        "before changing origins/packages.ts.",
    );
  }
  const unpacked = join(folder, "unpacked", source.name.replace("/", "-"));
  await mkdir(unpacked, { recursive: true });
  if (source.registry === "npm") await run("tar", ["-xzf", file, "-C", unpacked]);
  else await needs("dpkg-deb", ["-x", file, unpacked], "it is part of Debian and Ubuntu");
  return source.registry === "npm" ? join(unpacked, "package") : unpacked;
}

async function packageFile(folder: string): Promise<string | undefined> {
  const name = (await readdir(folder)).find((file) => file.endsWith(".tgz") || file.endsWith(".deb"));
  return name && join(folder, name);
}

async function download(source: Package, folder: string): Promise<string> {
  if (source.registry === "npm") {
    await run("npm", ["pack", `${source.name}@${source.version}`, "--silent"], { cwd: folder });
  } else {
    const what = `${source.name}=${source.version}`;
    const hint = `run it on Debian 12 (bookworm) after apt-get update, or put the .deb of ${what} into ${folder}`;
    await needs("apt-get", ["download", what], hint, folder);
  }
  const file = await packageFile(folder);
  if (!file) throw new Error(`${source.name} ${source.version}: nothing arrived in ${folder}`);
  return file;
}

async function needs(command: string, args: string[], hint: string, cwd?: string): Promise<void> {
  try {
    await run(command, args, { cwd });
  } catch (error) {
    const reason = error instanceof Error ? error.message.trim() : String(error);
    throw new Error(`${command} ${args.join(" ")} did not work: ${hint}. (${reason})`);
  }
}
