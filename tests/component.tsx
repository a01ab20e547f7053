import { cleanup, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import type { ReactElement } from "react";
import { afterEach, expect } from "vitest";
import { buildAtlas } from "@/components/view/atlas";
import { builtArticle, builtPlaces } from "./fixtures/built";

// For tests of components: their first line is `// @vitest-environment happy-dom`.

afterEach(cleanup);

export const atlas = buildAtlas(builtArticle, builtPlaces);

/** happy-dom has no layout, and a component is no page. */
const rulesOfPages = [
  "color-contrast",
  "target-size",
  "link-in-text-block",
  "region",
  "page-has-heading-one",
];

/** Rules of axe that an element breaks, each with the nodes that break it. */
export async function axeFinds(container: Element): Promise<string[]> {
  const rules = Object.fromEntries(rulesOfPages.map((id) => [id, { enabled: false }]));
  const { violations } = await axe.run(container, { rules });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

/** Renders a component that axe has nothing against. */
export async function renderAccessible(ui: ReactElement) {
  const rendered = render(ui);
  expect(await axeFinds(rendered.container)).toEqual([]);
  return { ...rendered, user: userEvent.setup() };
}
