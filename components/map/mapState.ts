/**
 * "loading": not yet drawn. "ready": drawn, and told again when it is so after a loss. "lost": the machine took the drawing away
 * and may give it back. "failed": nothing more will come.
 */
export type MapState = "loading" | "ready" | "lost" | "failed";
