export function buildsSameBytes(folder: string, build: () => boolean): boolean;
