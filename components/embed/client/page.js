// Answers switches and selections in place. Everything it does, a link does too; it stores nothing and asks for nothing.
// What the reader or the host page chose it tells as the event "atlas-change"; host.js hears it and sends "atlas-command".
(() => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const one = (selector) => document.querySelector(selector);
  const stage = one(".stage");
  const start = one(".start");
  const queryOf = (link) => new URLSearchParams(link.getAttribute("href").split("?")[1]);
  const words = (value) => (value ? value.split(" ") : []);
  const shown = new Set(words(stage.dataset.show));
  const switches = all("[data-overlay]");
  const targets = new Map(all(".picture a").map((link) => [queryOf(link).get("area"), link]));
  const places = new Map(all(".index a").map((link) => [queryOf(link).get("area"), link]));
  const passages = new Map(all(".gist").map((link) => [queryOf(link).get("passage"), link.parentNode]));
  const speaksOf = (item) => [...item.querySelectorAll(".places a")].map((link) => queryOf(link).get("area"));
  const query = new URLSearchParams(location.search);
  const tell = (type, more) =>
    document.dispatchEvent(new CustomEvent("atlas-change", { detail: { type, ...more } }));
  let chosen = selectionOf(query);
  let map = null;
  let trigger = null;

  function selectionOf(asked) {
    if (passages.has(asked.get("passage"))) return { kind: "passage", id: asked.get("passage") };
    return places.has(asked.get("area")) ? { kind: "area", id: asked.get("area") } : { kind: "none" };
  }

  function outlined({ kind, id }) {
    const ids = new Set();
    const add = (one) => {
      if (ids.has(one)) return;
      ids.add(one);
      words(places.get(one)?.dataset.has).forEach(add);
    };
    if (kind === "area") add(id);
    if (kind === "passage") speaksOf(passages.get(id)).forEach(add);
    return ids;
  }

  function paint(said) {
    const ids = outlined(chosen);
    const isAny = chosen.kind !== "none";
    const place = chosen.kind === "area" && places.get(chosen.id);
    const showing = new Set(shown);
    for (const [id, link] of targets) {
      link.classList.toggle("on", ids.has(id));
      if (ids.has(id) && link.dataset.group) showing.add(link.dataset.group);
    }
    stage.dataset.show = [...shown].join(" ");
    stage.classList.toggle("sel", isAny);
    document.body.dataset.selection = chosen.kind;
    for (const link of switches) link.setAttribute("aria-checked", shown.has(link.dataset.overlay));
    for (const item of all("[data-shown-by]")) {
      item.hidden = !words(item.dataset.shownBy).some((id) => showing.has(id));
    }
    const groups = [...places].filter(([, link]) => words(link.dataset.has).includes(chosen.id));
    const meant = [chosen.id, ...groups.map(([id]) => id)];
    let count = 0;
    for (const [id, item] of passages) {
      const isMeant = place ? speaksOf(item).some((one) => meant.includes(one)) : !isAny || id === chosen.id;
      item.hidden = !isMeant;
      if (isMeant) count++;
    }
    if (one(".all")) {
      one(".all").open = isAny;
      one(".none").hidden = count > 0;
    }
    one(".selected").hidden = !isAny;
    if (isAny) {
      const item = passages.get(chosen.id);
      one("#selected").textContent = place
        ? place.textContent
        : `Paragraph ${item.querySelector("b").textContent.slice(1)}`;
      one(".kind").textContent = place ? place.nextElementSibling.textContent : "Passage of the article";
    }
    const address = `?${query}`;
    one(".frame").href = address;
    const whole = new URLSearchParams(query);
    for (const name of ["controls", "legend", "passages", "interactive"]) whole.delete(name);
    one(".full").href = `${one(".full").href.split("?")[0]}?${whole}`;
    if (said) one(".said").textContent = said;
    try {
      history.replaceState(null, "", address + location.hash);
    } catch {}
    map?.update(address);
  }

  function ask({ kind, id }) {
    query.delete("area");
    query.delete("passage");
    if (kind !== "none") query.set(kind, id);
    tell("select", { area: query.get("area"), passage: query.get("passage") });
  }

  function choose(next) {
    chosen = next;
    ask(next);
    one(".held")?.remove();
    paint();
    const name = one("#selected").textContent;
    one(".said").textContent = next.kind === "none" ? "Nothing is selected." : `${name} is selected.`;
    one(".reading").scrollTop = 0;
    uncover();
  }

  /** What this picture does not hold comes with a new one. */
  function isHeld(next) {
    if (map) return true;
    if ("fixed" in stage.dataset) return false;
    return next.kind === "none" || [...outlined(next)].some((id) => targets.has(id));
  }

  /** Where what is said of a place lies over the map, the picture makes room. */
  function uncover() {
    const picture = one(".picture");
    picture.style.translate = "";
    const [first] = [...outlined(chosen)].flatMap((id) => targets.get(id) ?? []);
    if (!first || map) return;
    const { top, bottom } = first.getBoundingClientRect();
    const sheet = one(".article").getBoundingClientRect();
    const box = stage.getBoundingClientRect();
    if (sheet.left >= box.right || sheet.top >= box.bottom || sheet.top <= box.top) return;
    const middle = (top + bottom) / 2 - (box.top + sheet.top) / 2;
    picture.style.translate = `0 ${-Math.max(0, Math.min(middle, box.bottom - sheet.top))}px`;
  }

  function toggle({ dataset: { overlay }, textContent }) {
    const isOn = !shown.delete(overlay);
    if (isOn) shown.add(overlay);
    const ids = switches.map((link) => link.dataset.overlay).filter((id) => shown.has(id));
    query.set("overlays", ids.join());
    tell("overlay", { overlay, on: isOn });
    paint(`${textContent} ${isOn ? "is shown" : "is hidden"}.`);
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (!link?.getAttribute("href").startsWith("?") || link.className === "frame") return;
    if (event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (link.dataset.overlay) toggle(link);
    else {
      const next = selectionOf(queryOf(link));
      if (!isHeld(next)) return;
      if (link.className !== "clear") trigger = link;
      choose(next);
    }
    event.preventDefault();
  });

  document.addEventListener("keydown", ({ key, target }) => {
    if (key === "Escape" && chosen.kind !== "none" && !("fixed" in stage.dataset)) {
      choose({ kind: "none" });
      trigger?.focus();
    }
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[key];
    if (!step || !target.closest(".picture")) return;
    const links = [...targets.values()].filter((link) => link.getClientRects().length);
    const next = links[(links.indexOf(target) + step + links.length) % links.length];
    target.setAttribute("tabindex", -1);
    next.setAttribute("tabindex", 0);
    next.focus();
  });

  // What host.js has checked: the message is the host's, and its parts are words.
  document.addEventListener("atlas-command", ({ detail: { type, area, passage, date, overlay, on } }) => {
    if (type === "select") {
      const next = selectionOf(new URLSearchParams({ area: area ?? "", passage: passage ?? "" }));
      if (next.kind === "none" && (area || passage)) return;
      if (isHeld(next)) return choose(next);
      ask(next);
    } else if (type === "overlay") {
      const found = switches.find(({ dataset }) => dataset.overlay === overlay);
      if (found && shown.has(overlay) !== on) toggle(found);
      return;
    } else if (type === "date" && /^\d{4}-\d\d-\d\d$/.test(date)) {
      query.set("date", date);
      tell("date", { date });
    } else return;
    query.delete("map");
    location.replace(`?${query}${location.hash}`);
  });

  async function open() {
    if (!start || map || start.disabled) return;
    start.disabled = true;
    one(".quiet").textContent = "Loading …";
    const box = one(".gl");
    box.hidden = false;
    try {
      // Absolute: in a frame without an origin this script is a stranger's, and has no address of its own.
      const { openMap } = await import(new URL(stage.dataset.module, document.baseURI));
      const style = getComputedStyle(box);
      const [top, right, bottom, left] = ["Top", "Right", "Bottom", "Left"].map((side) =>
        Number.parseFloat(style[`padding${side}`]),
      );
      const padding = { top, right, bottom, left };
      map = await openMap(
        box,
        `?${query}`,
        { ...JSON.parse(stage.dataset.camera), padding },
        {
          onPick: (id) => choose(places.has(id) ? { kind: "area", id } : { kind: "none" }),
          onMove(camera) {
            query.set("map", camera);
            paint();
          },
          onLost: close,
        },
      );
      one(".picture").style.translate = "";
      stage.classList.add("live");
      one(".quiet").textContent = "";
      for (const button of all(".tools button")) button.hidden = button === start;
    } catch {
      close();
    }
  }

  function close() {
    map = null;
    start.disabled = false;
    stage.classList.remove("live");
    one(".gl").replaceChildren();
    one(".gl").hidden = true;
    for (const button of all(".tools button")) button.hidden = button !== start;
    one(".quiet").textContent = "The zoomable map can’t be drawn here; this picture says the same.";
  }

  if (start) one(".tools").hidden = false;
  for (const link of targets.values()) link.setAttribute("tabindex", -1);
  targets.values().next().value?.setAttribute("tabindex", 0);
  start?.addEventListener("click", open);
  for (const button of all("[data-zoom]")) {
    button.addEventListener("click", () => map?.zoomBy(Number(button.dataset.zoom)));
  }
  stage.addEventListener(
    "wheel",
    (event) => {
      if (!start || (!event.ctrlKey && !event.metaKey)) return;
      event.preventDefault();
      open();
    },
    { passive: false },
  );
  // What early.js kept.
  const { early } = document;
  document.onclick = document.early = null;
  early?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
})();
