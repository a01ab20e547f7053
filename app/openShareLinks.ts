interface ShareModule {
  openShare(href: string): Promise<void>;
}

/** Opens links to `/share` as a dialog over the page. Loaded with the drawn map's code: until then, and where it fails, they lead to the page. */
document.addEventListener("click", async (event) => {
  const link =
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="/share"]') : null;
  if (!link || link.dataset.key || event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  const href = link.getAttribute("href") ?? "/share";
  try {
    const address = "/share/share.js";
    const { openShare } = (await import(
      /* turbopackIgnore: true */ /* webpackIgnore: true */ address
    )) as ShareModule;
    await openShare(href);
  } catch {
    window.location.assign(href);
  }
});
