import { describe, expect, it } from "vitest";
import { checkSettings } from "@/app/checkSettings";
import { parseEmbedAncestors } from "@/app/embed/embedAncestors";
import { framingHeaders } from "@/app/embed/framing";

describe("F3: EMBED_ANCESTORS", () => {
  it.each([
    [undefined, "*"],
    ["*", "*"],
    ["'none'", "'none'"],
    [
      "https://news.example https://*.example.org:8443",
      "'self' https://news.example https://*.example.org:8443",
    ],
    ["news.example, 'self'", "news.example 'self'"],
  ])("%s allows %s", (text, value) => {
    expect(parseEmbedAncestors(text)).toEqual({ kind: "list", value });
    expect(checkSettings({ EMBED_ANCESTORS: text })).toEqual([]);
  });

  it.each([
    "",
    "*; script-src *",
    "https://a.example/path",
    "javascript:alert(1)",
    "* news.example",
    "ftp://x.example",
    "'unsafe-inline'",
  ])("“%s” stops the start with a sentence that says what to write", (text) => {
    const problems = checkSettings({ EMBED_ANCESTORS: text });
    expect(problems).toEqual([expect.stringMatching(/^EMBED_ANCESTORS.*https:\/\/news\.example/)]);
  });

  it("F1, F4: is the policy's list, once, in a policy that allows no eval and no other host", () => {
    const policy = framingHeaders()["Content-Security-Policy"] ?? "";
    expect(policy).toMatch(/frame-ancestors \*$/);
    expect(policy).not.toContain("unsafe-eval");
    expect(policy).toContain("connect-src 'self'");
  });
});

it.each(["atlas.example.org", "ftp://atlas.example.org", "/atlas", ""])(
  "SITE_URL=%s stops the start with a sentence",
  (url) => {
    expect(checkSettings({ SITE_URL: url })).toEqual([
      expect.stringMatching(/^SITE_URL: .* is no address of a site/),
    ]);
  },
);
