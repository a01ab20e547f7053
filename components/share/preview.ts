import { exportHref } from "@/components/export/exportHref";
import type { ViewState } from "@/components/view/view";

/** Size of a slide at 72 dots per inch, px. */
export const previewPx = { width: 960, height: 540 };

/** The picture that stands for a view where a link to it is shown: a slide with all its words. */
export const previewHref = (view: ViewState) => exportHref(view, "png", { size: "slide-16x9", dpi: 72 });
