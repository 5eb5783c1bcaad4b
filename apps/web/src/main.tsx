import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { takeToken } from './state/server.ts';
import './styles/page.css';

takeToken();
const root = document.getElementById('root');
if (!root) throw new Error('page: expected an element with the id "root"');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

// Keeps the page for a reload with the server stopped. Where the browser does not allow it, the page works as long as it is open.
if (import.meta.env.PROD) void navigator.serviceWorker?.register('/service-worker.js').catch(() => {});
