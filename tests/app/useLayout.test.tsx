// @vitest-environment happy-dom
import { renderHook } from "@testing-library/react";
import type { DetachedWindowAPI } from "happy-dom";
import { expect, test } from "vitest";
import { pageLabelSets } from "@/app/posterLabels";
import { useLayout } from "@/app/useLayout";

const setWidth = (width: number) =>
  (window as Window & { happyDOM?: DetachedWindowAPI }).happyDOM?.setViewport({ width, height: 800 });

test("the map frames what its picture frames: the same padding in a narrow, a wide and a roomy window", () => {
  for (const hasSheet of [false, true]) {
    for (const hasCaption of [false, true]) {
      const paddings = [390, 1280, 1500].map((width) => {
        setWidth(width);
        return renderHook(() => useLayout({ hasSheet, hasCaption })).result.current.padding;
      });
      expect(paddings).toEqual(pageLabelSets({ hasSheet, hasCaption }).map(({ padding }) => padding));
    }
  }
});
