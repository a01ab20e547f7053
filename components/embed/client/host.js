// Speaks with the host page. Heights, as numbers, in the dialects that hosts know; events to a host that has said hello, and
// its commands. README has the protocol.
(() => {
  const { parent } = window;
  if (parent === window) return;
  const one = (selector) => document.querySelector(selector);
  const version = 1;
  const query = new URLSearchParams(location.search);
  const secret = /^#\?secret=([a-z0-9]{1,40})$/i.exec(location.hash)?.[1];
  const pymId = /^[\w-]{1,80}$/.exec(query.get("childId"))?.[0] ?? "passage-atlas";
  /** Where events may go: the origin of the host that said hello; "*" for one that has none. */
  let listener = null;
  // The canonical address holds only what the map knows; later choices come from page.js.
  const shown = new URL(one("[rel=canonical]").href).searchParams;
  let selection = { area: shown.get("area"), passage: shown.get("passage") };

  const between = (least, value, most) => Math.round(Math.min(most, Math.max(least, value)));
  const heightOf = (selector, mostPx = 400) => Math.min(one(selector)?.scrollHeight ?? 0, mostPx);

  /** What the frame would like, CSS px: from its width alone, so that a frame that gets it asks for the same again. */
  function wishPx() {
    const width = document.documentElement.clientWidth;
    const around = heightOf(".head") + heightOf(".notices") + heightOf(".clocks");
    if (width >= 640)
      return between(400, around + heightOf(".foot", 200) + between(320, width * 0.48, 720), 1000);
    const isSelected = document.body.dataset.selection !== "none";
    return between(240, around + between(180, width * 0.95, 440) + (isSelected ? 160 : 0), 1000);
  }

  function sendHeight() {
    const height = wishPx();
    parent.postMessage({ "datawrapper-height": { "passage-atlas": height } }, "*");
    parent.postMessage({ sentinel: "amp", type: "embed-size", height }, "*");
    parent.postMessage(["pym", pymId, "height", height].join("xPYMx"), "*");
    if (secret) parent.postMessage({ secret, message: "height", value: between(200, height, 1000) }, "*");
  }

  function send(type, more) {
    if (listener) parent.postMessage({ "passage-atlas": version, type, ...more }, listener);
  }

  const state = () => ({
    ...selection,
    date: one("[data-shown-date]").dateTime,
    overlays: one(".stage").dataset.show.split(" ").filter(Boolean),
  });

  addEventListener("message", ({ source, origin, data }) => {
    if (source !== parent || typeof data !== "object" || data?.["passage-atlas"] !== version) return;
    listener = origin === "null" ? "*" : origin;
    if (data.type === "hello") {
      send("ready", state());
      sendHeight();
      return;
    }
    const words = ["type", "area", "passage", "date", "overlay"].map((name) => [
      name,
      data[name] ?? undefined,
    ]);
    if (words.some(([, word]) => word !== undefined && (typeof word !== "string" || word.length > 100)))
      return;
    const detail = { ...Object.fromEntries(words), on: data.on === true };
    document.dispatchEvent(new CustomEvent("atlas-command", { detail }));
  });
  document.addEventListener("atlas-change", ({ detail: { type, ...more } }) => {
    if (type === "select") selection = more;
    send(type, more);
    // When the page has changed.
    setTimeout(sendHeight);
  });
  document.addEventListener("toggle", sendHeight, true);
  addEventListener("resize", sendHeight);
  addEventListener("load", sendHeight);
  sendHeight();
})();
