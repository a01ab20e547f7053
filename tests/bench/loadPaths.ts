/** Pages that readers open and share: the start, places, views. */
const pages = [
  "/",
  "/?area=nakhchivan",
  "/?area=pipeline-btc",
  "/areas/nakhchivan",
  "/areas/baku",
  "/areas/caspian-sea",
  "/geodata",
  "/embed",
  "/embed?area=nakhchivan",
];

/** Pages that the site has, and every file of its own that the first one names: scripts, fonts, data, pictures. */
export async function loadPaths(port: number): Promise<string[]> {
  const base = `http://127.0.0.1:${port}`;
  const html = await (await fetch(`${base}/`)).text();
  const named = html.matchAll(/(?:\/_next\/static|\/geodata|\/fonts|\/maplibre|\/images)\/[\w./~?=%-]+/g);
  const files = [...new Set([...named].map(([path]) => path.replaceAll("&amp;", "&")))];
  const paths = [...pages, "/annotations.jsonld", "/icon.svg", ...files];
  const answers = await Promise.all(paths.map(async (path) => (await fetch(base + path)).ok));
  return paths.filter((_, index) => answers[index]);
}
