// Stands in the page's head and keeps a choice until page.js listens; where that doesn't come, the link is followed. Short: it
// is a part of the page's first 30 kB.
document.onclick = (event) => {
  const link = event.target.closest('[href^="?"]');
  if (!link || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  document.early = link;
  setTimeout(() => document.early && open(document.early.getAttribute("href"), "_self"), 1000);
};
