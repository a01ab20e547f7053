/** For addresses that lead nowhere, and places that the map doesn't have. */
export default function NotFound() {
  return (
    <main className="place-page">
      <p className="eyebrow">Not found</p>
      <h1>There is no page at this address</h1>
      <p>
        The places of the map are in the <a href="/#places">index</a>; <a href="/">the article and its map</a>{" "}
        are on the first page.
      </p>
    </main>
  );
}
