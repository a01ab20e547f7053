interface Props {
  onZoom(delta: number): void;
  onHome(): void;
}

/** Buttons for what the wheel and two fingers do. */
export function MapControls({ onZoom, onHome }: Props) {
  return (
    <fieldset className="map-controls" aria-label="Zoom">
      <button type="button" onClick={() => onZoom(1)} aria-label="Zoom in">
        <ControlIcon path="M10 4v12M4 10h12" />
      </button>
      <button type="button" onClick={() => onZoom(-1)} aria-label="Zoom out">
        <ControlIcon path="M4 10h12" />
      </button>
      <button type="button" onClick={onHome} aria-label="Show the whole map">
        <ControlIcon path="M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4" />
      </button>
    </fieldset>
  );
}

function ControlIcon({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  );
}
