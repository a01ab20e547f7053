export function findChromium(): { path: string | undefined } | null;
