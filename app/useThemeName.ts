import type { ThemeName } from "@/components/style/palette";
import type { Theme } from "@/components/view/view";
import { useMedia } from "./useMedia";

/** The theme that is seen: the one of the link, or, for "auto", that of the device. */
export function useThemeName(theme: Theme): ThemeName {
  const isDark = useMedia("(prefers-color-scheme: dark)", false);
  if (theme !== "auto") return theme;
  return isDark ? "dark" : "light";
}
