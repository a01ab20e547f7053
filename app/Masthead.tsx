import { clear } from "@/components/view/change";
import type { ViewState } from "@/components/view/view";
import { viewHref } from "@/components/view/viewUrl";

/** Name of the site, ways past the map, the parts of the column, and the way to take the view along. */
export function Masthead({ view }: { view: ViewState }) {
  return (
    <header className="masthead">
      <a className="skip" href="#places">
        Skip the map, read the regions as a list
      </a>
      <p className="site-name">
        <a href={viewHref(clear(view))}>Passage Atlas</a>
      </p>
      <nav aria-label="Parts of this page">
        <a href="#article">Article</a>
        <a href="#places">Index of places</a>
        <a href={`/share${viewHref(view).slice(1)}`}>Share and embed</a>
      </nav>
    </header>
  );
}
