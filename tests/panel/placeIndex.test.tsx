// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { PlaceIndex } from "@/components/panel/PlaceIndex";
import { selectFeature, setLanguage } from "@/components/view/change";
import { homeView } from "@/components/view/home";
import { atlas, renderAccessible } from "../component";

const view = setLanguage(homeView, "fa");

test("the index is one tab stop: the selected place, from which arrow keys move", async () => {
  // axe is slow in happy-dom, and the other entries are made alike.
  const first = { ...atlas, places: atlas.places.slice(0, 20) };
  const [, , selected] = first.places;
  const { user } = await renderAccessible(
    <PlaceIndex atlas={first} view={selectFeature(view, selected?.id ?? "")} hoveredIds={[]} />,
  );
  const links = screen.getAllByRole("link");
  const current = screen.getByRole("link", { current: true });
  expect(current.textContent).toBe(selected?.name);
  const at = links.indexOf(current);
  await user.tab();
  expect(document.activeElement).toBe(current);
  for (const [key, expected] of [
    ["{ArrowDown}", links[at + 1]],
    ["{ArrowRight}", links[at + 2]],
    ["{ArrowUp}", links[at + 1]],
    ["{End}", links.at(-1)],
    ["{ArrowDown}", links.at(-1)],
    ["{Home}", links[0]],
    ["{ArrowLeft}", links[0]],
  ] as const) {
    await user.keyboard(key);
    expect(document.activeElement, key).toBe(expected);
  }
  await user.tab();
  expect(document.activeElement).toBe(document.body);
});
