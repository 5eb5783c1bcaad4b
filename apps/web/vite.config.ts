import { fileURLToPath } from 'node:url';
import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The painter finds its workers by itself under Node; in a page that part is never reached, and must not be bundled. */
const withoutNode: Plugin = {
  name: 'without-node',
  enforce: 'pre',
  resolveId(source, importer) {
    if (/^\.\/(?:pool\/)?node\.ts$/.test(source) && importer?.includes('/illustrator/')) return '\0no-node';
    if (source.startsWith('node:')) throw new Error(`${importer} imports ${source}, which no browser has`);
    return undefined;
  },
  load: (id) =>
    id === '\0no-node'
      ? 'export const hardwareThreads = undefined, nodeWorkers = undefined, workerFile = undefined;'
      : undefined,
};

// Rooms resolve to their sources, so that no stale build goes into the page.
const conditions = ['atelier-source', 'module', 'browser', 'import', 'default'];

export default defineConfig({
  root: fromHere('.'),
  // What the bundler measures of itself is not for whoever runs `npm ci`.
  logLevel: 'error',
  resolve: { conditions },
  plugins: [withoutNode, react(), tailwind()],
  worker: { format: 'es', plugins: () => [withoutNode] },
  build: {
    outDir: fromHere('../../dist/web'),
    emptyOutDir: true,
    target: 'es2023',
    reportCompressedSize: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 8000,
  },
});
