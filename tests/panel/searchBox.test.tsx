// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { SearchBox } from "@/components/panel/SearchBox";
import { selectFeature, selectPassage, setLanguage } from "@/components/view/change";
import { homeView } from "@/components/view/home";
import { viewHref } from "@/components/view/viewUrl";
import { atlas, axeFinds, renderAccessible } from "../component";

const view = setLanguage(homeView, "fa");
const open = async () => {
  const rendered = await renderAccessible(<SearchBox atlas={atlas} view={view} />);
  return { ...rendered, box: screen.getByRole("combobox", { name: "Search places and passages" }) };
};
const selected = () => screen.getByRole("option", { selected: true });

test("a place is found by any of its names; the name and its language stand beside it", async () => {
  const { user, box, container } = await open();
  expect(box.getAttribute("aria-expanded")).toBe("false");
  await user.type(box, "Երևան");
  expect(box.getAttribute("aria-expanded")).toBe("true");
  expect(selected().getAttribute("href")).toBe(viewHref(selectFeature(view, "yerevan")));
  expect(selected().textContent).toContain(atlas.place("yerevan")?.name);
  expect(selected().querySelector("bdi")?.lang).toBe("hy");
  expect(await axeFinds(container)).toEqual([]);
});

test("a passage is found by its words", async () => {
  const { user, box } = await open();
  const passage = atlas.article.passages.at(-1);
  await user.type(box, passage?.gist ?? "");
  expect(selected().getAttribute("href")).toBe(viewHref(selectPassage(view, passage?.id ?? "")));
});

test("arrow keys go round what was found, Enter follows one and empties the box", async () => {
  const { user, box } = await open();
  await user.type(box, "nakhchivan");
  const options = screen.getAllByRole("option");
  expect(options.length).toBeGreaterThan(2);
  for (const [key, index] of [
    ["{ArrowDown}", 1],
    ["{ArrowUp}", 0],
    ["{ArrowUp}", options.length - 1],
    ["{ArrowDown}", 0],
  ] as const) {
    await user.keyboard(key);
    expect(selected()).toBe(options[index]);
    expect(box.getAttribute("aria-activedescendant")).toBe(options[index]?.id);
  }
  const followed: (string | null)[] = [];
  document.addEventListener("click", (event) => {
    event.preventDefault();
    followed.push((event.target as Element).getAttribute("href"));
  });
  await user.keyboard("{Enter}");
  expect(followed).toEqual([viewHref(selectFeature(view, "nakhchivan"))]);
  expect(box).toHaveProperty("value", "");
  expect(screen.queryByRole("option")).toBeNull();
});

test("where nothing is found it says so, and Escape empties the box", async () => {
  const { user, box } = await open();
  await user.type(box, "xyzzy");
  expect(screen.getByRole("status").textContent).toMatch(/^Nothing found/);
  expect(box.hasAttribute("aria-activedescendant")).toBe(false);
  await user.keyboard("{Escape}");
  expect(box).toHaveProperty("value", "");
  expect(screen.getByRole("status").textContent).toBe("");
});
