// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { createRef } from "react";
import { expect, test, vi } from "vitest";
import { Masthead } from "@/app/Masthead";
import { Notices } from "@/app/Notices";
import { StageNote } from "@/app/StageNote";
import { PassageCaption } from "@/components/article/PassageCaption";
import { PlaceSheet } from "@/components/panel/PlaceSheet";
import { selectFeature, selectPassage, setLanguage } from "@/components/view/change";
import { homeView } from "@/components/view/home";
import { parseView, viewHref } from "@/components/view/viewUrl";
import { atlas, renderAccessible } from "../component";

test("what of a link could not be followed is said in the status", async () => {
  const { notices } = parseView(new URLSearchParams("area=atlantis&overlays=karabakh,roads"), atlas);
  expect(notices).toHaveLength(2);
  await renderAccessible(<Notices notices={notices} />);
  const { children } = screen.getByRole("status");
  expect([...children].map(({ textContent }) => textContent)).toEqual(notices);
});

test("where the map can't be drawn it says so, and offers to try again", async () => {
  const onRetry = vi.fn();
  const { user, rerender } = await renderAccessible(<StageNote state="ready" onRetry={onRetry} />);
  expect(screen.getByRole("status").textContent).toBe("");
  expect(screen.queryByRole("button")).toBeNull();
  rerender(<StageNote state="late" onRetry={onRetry} />);
  expect(screen.getByRole("status").textContent).toContain("slow to come");
  rerender(<StageNote state="failed" onRetry={onRetry} />);
  expect(screen.getByRole("status").textContent).toContain("can’t be drawn here");
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(onRetry).toHaveBeenCalledOnce();
});

test("the masthead leads past the map, and takes the view along to be shared", async () => {
  const view = selectFeature(setLanguage(homeView, "fa"), "baku");
  await renderAccessible(<Masthead view={view} />);
  const hrefOf = (name: string) => screen.getByRole("link", { name }).getAttribute("href");
  expect(hrefOf("Skip the map, read the regions as a list")).toBe("#places");
  expect(hrefOf("Passage Atlas")).toBe("/?lang=fa");
  expect(hrefOf("Share and embed")).toBe("/share?area=baku&lang=fa");
});

test("the card of the selected passage says its words, and gives the whole map back", async () => {
  const [passage] = atlas.article.passages;
  if (!passage) throw new Error("article.json has no passage");
  const view = setLanguage(homeView, "fa");
  await renderAccessible(<PassageCaption passage={passage} view={selectPassage(view, passage.id)} />);
  const card = screen.getByRole("region", { name: `Selected passage in paragraph ${passage.paragraph}` });
  expect(card.textContent).toContain(passage.gist);
  const close = screen.getByRole("link", { name: "Close and show the whole map" });
  expect(close.getAttribute("href")).toBe(viewHref(view));
});

test("a sheet whose texts don't come says so, and leads to the page of its place", async () => {
  const [place] = atlas.places;
  if (!place) throw new Error("the gazetteer has no place");
  const sheet = (kind: "loading" | "failed") => (
    <PlaceSheet
      {...{ place, view: selectFeature(homeView, place.id), texts: { kind }, heading: createRef() }}
      origins={{}}
      claims={null}
      mentions={null}
    />
  );
  const { rerender } = await renderAccessible(sheet("loading"));
  const region = screen.getByRole("region", { name: place.name });
  expect(region.textContent).toContain("More about this place is on its way.");
  rerender(sheet("failed"));
  expect(region.textContent).toContain("couldn’t be loaded");
  const page = screen.getByRole("link", { name: "the page of this place" });
  expect(page.getAttribute("href")).toBe(`/areas/${place.id}`);
});
