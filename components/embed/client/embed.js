// <article-map>: the map in a page of anyone's. It takes the frame that stands in it, or makes one from its attributes; without
// this script the frame stands alone, and without frames the link. README has attributes, events and the protocol.
(() => {
  const origin = new URL(document.currentScript?.src ?? location.href).origin;
  const name = "passage-atlas";
  const settings = ["overlays", "perspective", "compare", "division", "map", "lang", "theme"];
  const options = ["controls", "legend", "passages", "interactive"];
  let count = 0;

  class ArticleMap extends HTMLElement {
    static observedAttributes = ["area", "passage", "date", ...settings, ...options];
    #frame = null;

    connectedCallback() {
      // What stands in the element has not been read yet while the page is being read.
      if (document.readyState === "loading") addEventListener("DOMContentLoaded", () => this.#start());
      else this.#start();
    }

    disconnectedCallback() {
      removeEventListener("message", this.#hear);
    }

    attributeChangedCallback(changed, before, now) {
      if (!this.#frame || before === now) return;
      const [area, passage, date] = ["area", "passage", "date"].map((key) => this.getAttribute(key));
      if (changed === "date" && date) this.send({ type: "date", date });
      else if (changed === "area" || changed === "passage") this.send({ type: "select", area, passage });
      else this.#frame.src = this.#address();
    }

    /** A command to the map, such as { type: "select", area: "nakhchivan" }. */
    send(message) {
      this.#frame?.contentWindow?.postMessage(
        { [name]: 1, ...message },
        message.type === "hello" ? "*" : origin,
      );
    }

    #start() {
      if (!this.isConnected) return;
      addEventListener("message", this.#hear);
      if (!this.#frame) {
        const found = this.querySelector("iframe");
        const isOwn = found && new URL(found.src, location.href).origin === origin;
        this.#frame = isOwn ? found : this.#make();
        this.#frame.addEventListener("load", () => this.send({ type: "hello" }));
      }
      this.send({ type: "hello" });
    }

    #make() {
      const frame = document.createElement("iframe");
      count += 1;
      frame.title = this.title || `Map of the article${count > 1 ? ` (${count})` : ""}`;
      frame.loading = "lazy";
      frame.allowFullscreen = true;
      frame.referrerPolicy = "strict-origin-when-cross-origin";
      frame.style.cssText = "display:block;width:100%;height:520px;border:0";
      if (this.hasAttribute("height"))
        frame.style.height = `${Number.parseInt(this.getAttribute("height"), 10)}px`;
      frame.src = this.#address();
      this.replaceChildren(frame);
      return frame;
    }

    #address() {
      const url = new URL("/embed", origin);
      for (const key of ArticleMap.observedAttributes) {
        if (this.hasAttribute(key)) url.searchParams.set(key, this.getAttribute(key));
      }
      return url.href;
    }

    #hear = ({ source, origin: sender, data }) => {
      if (source !== this.#frame?.contentWindow || sender !== origin || typeof data !== "object") return;
      const height = data?.["datawrapper-height"]?.[name];
      if (height >= 200 && height <= 1000 && !this.hasAttribute("height"))
        this.#frame.style.height = `${height}px`;
      if (data?.[name] !== 1 || !/^(ready|select|date|overlay)$/.test(data.type)) return;
      const { [name]: version, type, ...detail } = data;
      this.dispatchEvent(new CustomEvent(`atlas-${type}`, { detail, bubbles: true }));
    };
  }

  if (!customElements.get("article-map")) customElements.define("article-map", ArticleMap);
})();
