// Stands first in the blank popup and in ours: notes when the first amount of the list came on the screen.
const { promise, resolve } = Promise.withResolvers();
globalThis.firstAmount = promise;

// What is marked is timed by the browser itself, to the moment at which the frame was shown.
new PerformanceObserver((list) => {
  const [first] = list.getEntries();
  resolve({ origin: performance.timeOrigin, shown: first.renderTime });
}).observe({ type: 'element', buffered: true });

const changes = new MutationObserver(() => {
  const row = document.querySelector('main :is(li, td, dd)');
  if (!/\d\.\d\d/.test(row?.textContent ?? '')) return;
  changes.disconnect();
  for (const element of [row, ...row.querySelectorAll('*')]) element.setAttribute('elementtiming', 'first');
});
changes.observe(document, { childList: true, subtree: true, characterData: true });
