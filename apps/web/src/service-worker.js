// Keeps the page and its painter, so that both work with the server stopped. Written into dist/web by scripts/build-page.js,
// which fills in the two constants. A new version is fetched whole before it takes over.
const VERSION = '__VERSION__';
const FILES = ['__FILES__'];
const CACHE = `atelier-${VERSION}`;

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll(FILES))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(names.filter((name) => name.startsWith('atelier-') && name !== CACHE).map((name) => caches.delete(name))),
      )
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin || url.pathname.startsWith('/api/')) return;
  event.respondWith(answer(request, url));
});

// Names under /assets/ change with their content, so what is kept is right. The rest is asked for first.
async function answer(request, url) {
  const cache = await caches.open(CACHE);
  const path = request.mode === 'navigate' ? '/' : url.pathname;
  const kept = await cache.match(path);
  if (kept && path.startsWith('/assets/')) return kept;
  try {
    const fresh = await fetch(request);
    if (fresh.ok || !kept) return fresh;
    return kept;
  } catch (error) {
    if (kept) return kept;
    throw error;
  }
}
