import { container, data, joinPage } from "./peerPage";

/** What our page does, for any number of Features: the server's picture answers until MapLibre has drawn the same. */
const picture = container.querySelector("svg");
const answer = joinPage(
  () => undefined,
  () => undefined,
);
picture?.addEventListener("click", (event) => {
  event.preventDefault();
  const id = (event.target as Element).closest<SVGElement>("[data-feature]")?.dataset.feature;
  answer(id ? [id] : []);
});

requestAnimationFrame(() =>
  requestAnimationFrame(async () => {
    const { takeOver } = await import("./takeoverMap");
    takeOver(container, data, answer, () => picture?.remove());
  }),
);
