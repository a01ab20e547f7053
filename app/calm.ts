let say: () => void = () => undefined;

/** Resolves when the page has its map or will do without, or when a reader first touches it: time for code that can wait. */
export const calm = new Promise<void>((resolve) => {
  say = resolve;
});

export function sayCalm(): void {
  say();
}

if (typeof window !== "undefined") {
  for (const name of ["pointerdown", "keydown", "touchstart"] as const)
    window.addEventListener(name, sayCalm, { capture: true, once: true, passive: true });
}
