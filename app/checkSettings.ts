import { parseEmbedAncestors } from "./embed/embedAncestors";

/** One sentence for each environment variable that can't be followed. */
export function checkSettings(env: Readonly<Record<string, string | undefined>>): string[] {
  const ancestors = parseEmbedAncestors(env.EMBED_ANCESTORS);
  const problems = ancestors.kind === "problem" ? [ancestors.sentence] : [];
  const { SITE_URL } = env;
  if (SITE_URL !== undefined && !/^https?:$/.test(protocolOf(SITE_URL) ?? "")) {
    problems.push(
      `SITE_URL: "${SITE_URL}" is no address of a site; give the one that readers see, such as SITE_URL=https://atlas.example.org.`,
    );
  }
  return problems;
}

function protocolOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).protocol : null;
}
