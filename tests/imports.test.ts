import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Which rooms a room may import, beside itself and packages: ARCHITECTURE.md shows this table. */
const allowed: Record<string, readonly string[]> = {
  geodata: [],
  "components/view": ["geodata"],
  "components/style": ["geodata", "components/view"],
  "components/map": ["geodata", "components/view", "components/style"],
  "components/panel": ["geodata", "components/view", "components/style"],
  "components/article": ["geodata", "components/view"],
  "components/svg": ["geodata", "components/view", "components/style"],
  "components/embed": [
    "geodata",
    "components/view",
    "components/style",
    "components/svg",
    "components/article",
    "components/panel",
  ],
  "components/export": [
    "geodata",
    "components/view",
    "components/style",
    "components/svg",
    "components/panel",
  ],
  "components/share": [
    "geodata",
    "components/view",
    "components/style",
    "components/svg",
    "components/article",
    "components/panel",
    "components/embed",
    "components/export",
  ],
  // Of the frame's page it takes how markup is written.
  "components/division": ["geodata", "components/view", "components/style", "components/embed"],
  app: [
    "geodata",
    "components/division",
    "components/share",
    "components/embed",
    "components/export",
    "components/svg",
    "components/view",
    "components/style",
    "components/map",
    "components/panel",
    "components/article",
  ],
};
const rooms = Object.keys(allowed);
const roomOf = (path: string) => rooms.find((room) => path.startsWith(`${room}/`));

/** Packages that only some rooms may import. */
const packageRooms: Record<string, readonly string[]> = {
  "maplibre-gl": ["components/map"],
  react: ["components/map", "components/panel", "components/article", "app"],
  "react-dom": ["components/panel", "app"],
  next: ["app", "components/article", "components/panel"],
  playwright: [],
  vitest: [],
};
const sourceFiles = rooms
  .filter((room) => existsSync(join(root, room)))
  .flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: "utf8" }).map((name) =>
      posix.join(room, name),
    ),
  )
  .filter((path) => /\.(ts|tsx|css)$/.test(path));

/** What a file imports: static, re-exported, dynamic and type imports, and CSS `@import`. */
function importsOf(path: string): string[] {
  const text = readFileSync(join(root, path), "utf8").replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  const pattern =
    /(?:^|[\s;}])(?:import|export)\s[^"'`;]*?from\s*["']([^"']+)["']|(?:^|[\s;}])import\s*["']([^"']+)["']|import\(\s*["']([^"']+)["']|@import\s+(?:url\()?["']([^"']+)["']/g;
  return [...text.matchAll(pattern)].flatMap((match) => match.slice(1).filter((name) => name !== undefined));
}

/** Path from the root of what `name` means in `path`; null for a package. */
function resolveName(path: string, name: string): string | null {
  if (name.startsWith("@/")) return name.slice(2);
  if (name.startsWith(".")) return posix.join(dirname(path), name);
  return null;
}

const packageOf = (name: string) =>
  name
    .split("/")
    .slice(0, name.startsWith("@") ? 2 : 1)
    .join("/");

describe("imports point one way", () => {
  it("finds the rooms' files and their imports", () => {
    expect(sourceFiles.length).toBeGreaterThan(20);
    expect(importsOf("geodata/schema/place.ts")).toEqual([
      "zod",
      "./feature",
      "./geometry",
      "./ids",
      "./overlay",
    ]);
  });

  it("between rooms as the table says", () => {
    const problems = sourceFiles.flatMap((path) =>
      importsOf(path).flatMap((name) => {
        const target = resolveName(path, name);
        const room = roomOf(path) ?? "";
        if (target === null || target === "package.json") return [];
        const targetRoom = roomOf(`${target}/`);
        const isAllowed = targetRoom === room || (targetRoom && allowed[room]?.includes(targetRoom));
        return isAllowed ? [] : [`${path} imports ${name}: ${room} may not import ${targetRoom ?? "that"}`];
      }),
    );
    expect(problems).toEqual([]);
  });

  it("maplibre-gl only in components/map, React and Next not in view, style and geodata", () => {
    const problems = sourceFiles.flatMap((path) =>
      importsOf(path)
        .filter((name) => resolveName(path, name) === null)
        .filter((name) => {
          const only = packageRooms[packageOf(name)];
          return only && !only.includes(roomOf(path) ?? "");
        })
        .map((name) => `${path} imports ${name}`),
    );
    expect(problems).toEqual([]);
  });

  it("view and style are plain TypeScript: no JSX, no browser", () => {
    const plain = sourceFiles.filter(
      (path) => /^components\/(view|style)\//.test(path) && !path.endsWith(".css"),
    );
    expect(plain.length).toBeGreaterThan(0);
    const problems = plain.filter(
      (path) =>
        path.endsWith(".tsx") ||
        /(?<![\w.])(?:document|window|navigator|localStorage)\./.test(readFileSync(join(root, path), "utf8")),
    );
    expect(problems).toEqual([]);
  });
});
