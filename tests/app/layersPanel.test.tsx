// @vitest-environment happy-dom
import { render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import LayersBody from "@/app/LayersBody";
import * as code from "@/app/panelParts";
import {
  setCompare,
  setLanguage,
  setPerspective,
  setTheme,
  toggleDisputes,
  toggleOverlay,
} from "@/components/view/change";
import { perspectiveNames } from "@/components/view/claimants";
import { homeView } from "@/components/view/home";
import type { ViewState } from "@/components/view/view";
import { viewHref } from "@/components/view/viewUrl";
import { overlays, type perspectiveIds } from "@/geodata/schema/catalogue";
import { atlas, axeFinds, renderAccessible } from "../component";
import { builtClaims, builtGazetteer } from "../fixtures/built";

const parts = { code, book: code.buildClaimBook(builtClaims, builtGazetteer.sources) };
const body = (view: ViewState) => <LayersBody {...{ atlas, view, parts }} />;
const hrefOf = (element: HTMLElement) => element.getAttribute("href");
const isCurrent = (element: HTMLElement) => element.getAttribute("aria-current") === "true";

test("each overlay is a switch with its state, its number of places and its meaning", () => {
  render(body(homeView));
  for (const { id, title, explains } of overlays) {
    const control = screen.getByRole("switch", {
      name: `${title} ${atlas.places.filter(({ overlay }) => overlay === id).length} places`,
      description: explains,
      checked: homeView.overlays.includes(id),
    });
    expect(hrefOf(control)).toBe(viewHref(toggleOverlay(homeView, id)));
  }
});

test("one switch is for all disputes", () => {
  const { rerender } = render(body(homeView));
  const all = (checked: boolean) => screen.getByRole("switch", { name: "All disputes", checked });
  expect(hrefOf(all(false))).toBe(viewHref(toggleDisputes(homeView)));
  rerender(body(toggleDisputes(homeView)));
  expect(hrefOf(all(true))).toBe(viewHref(toggleDisputes(toggleDisputes(homeView))));
});

test("languages and colours are links, and the chosen ones are marked", () => {
  const view = setTheme(setLanguage(homeView, "fa"), "dark");
  render(body(view));
  const persian = screen.getByRole("link", { name: "فارسی" });
  expect([persian.lang, persian.dir, isCurrent(persian)]).toEqual(["fa", "rtl", true]);
  expect(isCurrent(screen.getByRole("link", { name: "Dark" }))).toBe(true);
  const light = screen.getByRole("link", { name: "Light" });
  expect([hrefOf(light), isCurrent(light)]).toEqual([viewHref(setTheme(view, "light")), false]);
});

test("the focus stays on the perspective that was chosen", () => {
  const { rerender } = render(body(homeView));
  const choice = (id: (typeof perspectiveIds)[number]) =>
    within(screen.getByRole("list", { name: "Perspective" })).getByRole("link", {
      name: perspectiveNames[id],
    });
  choice("iran").focus();
  rerender(body(setPerspective(homeView, "iran")));
  expect(isCurrent(choice("iran"))).toBe(true);
  expect(document.activeElement).toBe(choice("iran"));
});

test("axe finds nothing, in a perspective and in a comparison", async () => {
  const { container, rerender } = await renderAccessible(body(setPerspective(homeView, "iran")));
  rerender(body(setCompare(homeView, ["iran", "azerbaijan"])));
  expect(await axeFinds(container)).toEqual([]);
});
