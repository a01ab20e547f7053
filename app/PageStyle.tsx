"use client";

import { useState } from "react";
import { markupFor } from "./serverMarkup";

const id = "page-style";

/** The CSS of the page, in its HTML once. */
export function PageStyle() {
  const [css] = useState(() => markupFor(id, ({ css }) => css?.().all));
  // React leaves <noscript> alone in the browser.
  const [noScript] = useState(() => markupFor("no-script-style", ({ css }) => css?.().noScript));
  const [early] = useState(() => markupFor("early-clicks", ({ css }) => css?.().early));
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own CSS; React would escape the quotes */}
      <style id={id} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: css }} />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own script */}
      <script id="early-clicks" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: early }} />
      <noscript>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own CSS */}
        <style id="no-script-style" dangerouslySetInnerHTML={{ __html: noScript }} />
      </noscript>
    </>
  );
}
