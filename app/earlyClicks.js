// Stands in the page's head and listens until the page's scripts do (useEarlyClick.ts). A click on a button is kept for them. One on
// a place is answered with what the article says of it, which stands in the page already, and kept as well.
window.early = { button: null, link: null, back: "" };
const answer = () => {
  const { early } = window;
  const link = early?.link;
  if (!link) return;
  const href = link.getAttribute("href");
  const area = /\barea=([a-z0-9-]+)/.exec(href)[1];
  const named = `[data-feature="${area}"]`;
  let name = "";
  let items = "";
  for (const passage of document.querySelectorAll(".passage")) {
    const mention = passage.querySelector(named);
    const anchor = passage.querySelector(".passage-meta");
    if (!mention || !anchor) continue;
    name = mention.innerHTML;
    const number = passage.closest(".paragraph").querySelector(".paragraph-number").outerHTML;
    items += `<li data-passage="${passage.id}">${number}<p class="gist">${passage.querySelector(".gist a").outerHTML}</p>${anchor.outerHTML}</li>`;
  }
  const room = document.getElementById("early-sheet");
  if (items) {
    if (location.search !== href.slice(1)) history.pushState(null, "", href);
    room.innerHTML = `<section class="sheet"><header><h2 tabindex="-1">${name}</h2><a class="close" aria-label="Close" href="${early.back}">×</a></header><h3>In the article</h3><ol class="mentions">${items}</ol></section>`;
    room.querySelector("h2").focus({ preventScroll: true });
  } else if (document.readyState !== "loading") location.assign(href);
};
addEventListener(
  "click",
  (event) => {
    const { early } = window;
    if (!early) return;
    early.button = event.target.closest("button");
    const link = event.target.closest('a[href^="/?area="],a[href^="/?"][href*="&area="]');
    const isPlain = !event.button && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!link || !isPlain || !document.getElementById("early-sheet")) return;
    event.preventDefault();
    if (!early.link) early.back = (location.pathname + location.search).replace(/"/g, "%22");
    early.link = link;
    answer();
  },
  true,
);
// A click can come before the passages do.
addEventListener("DOMContentLoaded", answer);
// Scripts that can't be had answer nothing, and the server does.
addEventListener(
  "error",
  ({ target }) => {
    if (window.early?.link && target.tagName === "SCRIPT")
      location.assign(window.early.link.getAttribute("href"));
  },
  true,
);
addEventListener("popstate", () => {
  if (window.early?.link) location.reload();
});
