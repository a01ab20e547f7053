// The page and the dialog that share a view: copies, follows choices, shows the frame as small as its place needs.
// `openShare` opens the dialog over any page of the site; without it the link leads to the page.

/** Makes a part of a page work. `onView` hears the address that a choice gives. */
function enhance(root, onView) {
  const ready = () => {
    for (const button of root.querySelectorAll("[data-copy]")) button.hidden = false;
    shrink(root);
  };
  root.addEventListener("click", (event) => {
    const button = event.target.closest("[data-copy]");
    if (button) copy(button);
    const link = event.target.closest("a[data-key]");
    if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    const href = link.getAttribute("href");
    show(root, href, link.dataset.key).then(ready, () => location.assign(href));
    onView(href);
  });
  root.addEventListener("keydown", (event) => {
    if (event.key !== " " || event.target.getAttribute("role") !== "switch") return;
    event.preventDefault();
    event.target.click();
  });
  new ResizeObserver(() => shrink(root)).observe(root);
  ready();
}

/** Puts the parts of an address into place; what is open stays open, and the focus where it was. */
async function show(root, href, key) {
  const response = await fetch(`${href}${href.includes("?") ? "&" : "?"}part=1`);
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  const open = new Map([...root.querySelectorAll("details")].map((one) => [one.dataset.way, one.open]));
  root.innerHTML = await response.text();
  for (const one of root.querySelectorAll("details")) one.open = open.get(one.dataset.way) ?? one.open;
  if (key) root.querySelector(`[data-key="${key}"]`)?.focus();
}

/** A frame that is wider than its place is shown smaller. */
function shrink(root) {
  const box = root.querySelector(".share-preview");
  const frame = box?.querySelector("iframe");
  const width = Number(box?.dataset.width);
  if (!frame || !width) return;
  const scale = Math.min(1, box.clientWidth / width);
  frame.style.transform = `scale(${scale})`;
  box.style.height = `${Number(box.dataset.height) * scale}px`;
}

/** The clipboard, else the old command, else the text is selected for the reader to copy. */
async function copy(button) {
  const field = document.getElementById(button.dataset.copy);
  const say = (words) => {
    button.firstChild.data = words;
    button.setAttribute("aria-live", "polite");
    setTimeout(() => {
      button.firstChild.data = "Copy";
    }, 4000);
  };
  try {
    await navigator.clipboard.writeText(field.value);
    return say("Copied");
  } catch {}
  field.focus();
  field.select();
  let isCopied = false;
  try {
    isCopied = document.execCommand("copy");
  } catch {}
  say(isCopied ? "Copied" : "Selected: copy it now");
}

let dialog = null;

/** Opens the dialog for the view of an address such as `/share?area=nakhchivan`. */
export async function openShare(href) {
  if (!dialog) {
    const sheet = document.createElement("link");
    sheet.rel = "stylesheet";
    sheet.href = new URL("share.css", import.meta.url);
    document.head.append(sheet);
    dialog = document.createElement("dialog");
    dialog.className = "share-dialog";
    dialog.setAttribute("aria-labelledby", "share-title");
    dialog.innerHTML =
      '<header><h2 id="share-title">Share and embed</h2><button type="button" aria-label="Close">✕</button></header><div></div>';
    dialog.querySelector("button").addEventListener("click", () => dialog.close());
    dialog.addEventListener("click", (event) => {
      if (event.target === dialog) dialog.close();
    });
    document.body.append(dialog);
    await new Promise((resolve) => {
      sheet.onload = resolve;
      sheet.onerror = resolve;
    });
    await show(dialog.lastElementChild, href);
    enhance(dialog.lastElementChild, () => {});
  } else {
    await show(dialog.lastElementChild, href);
    for (const button of dialog.querySelectorAll("[data-copy]")) button.hidden = false;
  }
  dialog.showModal();
  shrink(dialog.lastElementChild);
}

const page = document.querySelector(".share-page main");
if (page) enhance(page, (href) => history.replaceState(null, "", href));
