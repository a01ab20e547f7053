import type { StageState } from "./useDrawnMap";

const sentences: Partial<Record<StageState, string>> = {
  late: "The moving map is slow to come; until then this picture stands for it.",
  failed: "The map can’t be drawn here. This picture of it stays, and follows what you choose.",
};

/** One quiet sentence where the picture has to stand for the map, and a way to try again. */
export function StageNote({ state, onRetry }: { state: StageState; onRetry(): void }) {
  const sentence = sentences[state];
  return (
    <div className="map-note">
      <p className="map-state" role="status">
        {sentence}
      </p>
      {state === "failed" && (
        <button type="button" className="map-retry" onClick={onRetry}>
          Try again
        </button>
      )}
    </div>
  );
}
