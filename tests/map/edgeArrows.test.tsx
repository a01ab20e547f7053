// @vitest-environment happy-dom
import { act, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import EdgeArrows from "@/components/map/EdgeArrows";
import { selectFeature } from "@/components/view/change";
import { distanceWords, edgePlaces } from "@/components/view/edgePlaces";
import { homeView } from "@/components/view/home";
import { viewHref } from "@/components/view/viewUrl";
import { atlas, axeFinds, renderAccessible } from "../component";

const padding = { top: 10, right: 10, bottom: 10, left: 10 };
afterEach(() => vi.unstubAllGlobals());

test("each place beyond the map is a link with its distance and direction; the selected one is marked", async () => {
  // happy-dom has no layout to observe.
  let resize = (_: { contentRect: { width: number; height: number } }[]) => {};
  vi.stubGlobal(
    "ResizeObserver",
    class {
      constructor(callback: typeof resize) {
        resize = callback;
      }
      observe() {}
      disconnect() {}
    },
  );
  const beyond = edgePlaces(selectFeature(homeView, "israel"), atlas);
  const places = beyond.map((place) => ({ ...place, href: viewHref(selectFeature(homeView, place.id)) }));
  const onChoose = vi.fn((_, event) => event.preventDefault());
  const onHover = vi.fn();
  const { container, user } = await renderAccessible(
    <EdgeArrows {...{ places, padding, onChoose, onHover }} covered={() => []} />,
  );
  screen.getByRole("navigation", { name: "Places beyond the map’s edge" });
  act(() => resize([{ contentRect: { width: 1200, height: 700 } }]));
  expect(await axeFinds(container)).toEqual([]);

  const links = screen.getAllByRole("link");
  expect(links.map((link) => link.getAttribute("href"))).toEqual(places.map(({ href }) => href));
  for (const [index, { name, distanceKm }] of places.entries()) {
    expect(links[index]?.textContent).toContain(`${name}${distanceWords(distanceKm)} `);
    expect(links[index]?.textContent).toMatch(/ (north|south|east|west)\S* of Baku$/);
  }
  const current = screen.getByRole("link", { current: true });
  expect(current.dataset.feature).toBe("israel");

  await user.tab();
  expect(onHover).toHaveBeenLastCalledWith([places[0]?.id]);
  await user.keyboard("{Enter}");
  expect(onChoose).toHaveBeenCalledWith(places[0]?.id, expect.anything());
});
