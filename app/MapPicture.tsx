"use client";

import { useState } from "react";
import type { ViewState } from "@/components/view/view";
import { markupFor } from "./serverMarkup";

interface Props {
  kind: "article" | "place";
  view: ViewState;
  /** What it shows, for readers who can't see it. */
  label: string;
  /** Another picture than the one that came with the page. */
  markup?: string | undefined;
}

const id = "map-picture";

/** The map as the server draws it: there with the first paint, without scripts, its places links. */
export function MapPicture({ kind, view, label, markup }: Props) {
  const [first] = useState(() => markupFor(id, ({ picture }) => picture?.(kind, view)));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form; this holds the links of a picture
    <div
      id={id}
      className="map-picture"
      role="group"
      aria-label={label}
      data-camera={view.camera ? "given" : "framed"}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by our own renderer, which escapes all text
      dangerouslySetInnerHTML={{ __html: markup ?? first }}
    />
  );
}
