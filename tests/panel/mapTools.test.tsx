// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { Chooser } from "@/components/panel/Chooser";
import { CopyLink } from "@/components/panel/CopyLink";
import { MapControls } from "@/components/panel/MapControls";
import { selectFeature, setLanguage } from "@/components/view/change";
import { homeView } from "@/components/view/home";
import { viewHref } from "@/components/view/viewUrl";
import { atlas, renderAccessible } from "../component";

test("the zoom buttons say what they do", async () => {
  const onZoom = vi.fn();
  const onHome = vi.fn();
  const { user } = await renderAccessible(<MapControls onZoom={onZoom} onHome={onHome} />);
  screen.getByRole("group", { name: "Zoom" });
  await user.click(screen.getByRole("button", { name: "Zoom in" }));
  await user.click(screen.getByRole("button", { name: "Zoom out" }));
  expect(onZoom.mock.calls).toEqual([[1], [-1]]);
  expect(onHome).not.toHaveBeenCalled();
  await user.click(screen.getByRole("button", { name: "Show the whole map" }));
  expect(onHome).toHaveBeenCalledOnce();
});

test("a link is copied, or shown where the browser refuses", async () => {
  const { user } = await renderAccessible(<CopyLink href="/?area=baku" />);
  const href = new URL("/?area=baku", window.location.href).href;
  await user.click(screen.getByRole("button", { name: "Copy link" }));
  expect((await screen.findByText("Copied")).role).toBe("status");
  expect(await navigator.clipboard.readText()).toBe(href);
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("no", "NotAllowedError"));
  document.execCommand = () => false;
  await user.click(screen.getByRole("button", { name: "Copy link" }));
  expect(await screen.findByLabelText("Copy it from here")).toHaveProperty("value", href);
});

test("the chooser is a dialog with a link for each place; the first has the focus, Escape closes it", async () => {
  const view = setLanguage(homeView, "fa");
  const ids = ["agdam", "held-2012", "azerbaijan"];
  const onClose = vi.fn();
  const { user } = await renderAccessible(
    <Chooser
      {...{ atlas, view, onClose }}
      featureIds={ids}
      at={{ x: 600, y: 10 }}
      within={{ width: 800, height: 600 }}
    />,
  );
  const dialog = screen.getByRole("dialog", { name: "Several places lie here" });
  const links = screen.getAllByRole("link");
  expect(links.map((link) => link.getAttribute("href"))).toEqual(
    ids.map((id) => viewHref(selectFeature(view, id))),
  );
  for (const [index, id] of ids.entries()) expect(links[index]?.textContent).toContain(atlas.place(id)?.name);
  expect(document.activeElement).toBe(links[0]);
  expect(dialog.style).toMatchObject({ right: "200px", left: "", top: "10px", bottom: "" });
  await user.keyboard("{Escape}");
  expect(onClose).toHaveBeenCalledOnce();
});
