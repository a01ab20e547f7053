export function contentSecurityPolicy(frameAncestors: string, workers?: string): string;
