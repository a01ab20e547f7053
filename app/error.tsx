"use client";

/** When a page can't be rendered at all. */
export default function ErrorPage({ reset }: { error: Error; reset(): void }) {
  return (
    <main className="place-page">
      <p className="eyebrow">Something went wrong</p>
      <h1>This page could not be shown</h1>
      <p>It is our fault, not that of the address.</p>
      <p className="sheet-actions copy-link">
        <button type="button" onClick={reset}>
          Try again
        </button>
        <a href="/">To the article and its map</a>
      </p>
    </main>
  );
}
