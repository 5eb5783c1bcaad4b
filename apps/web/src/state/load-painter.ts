/** Fetches what the worker will import, so that its size and progress can be shown; the browser's cache then hands it over. */
export interface Loading {
  loaded: number;
  /** Bytes. */
  total: number;
}

/** Whether the server runs, or ran, on this very machine, and that is one with a terminal. */
const HERE = /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(location.hostname) && !matchMedia('(pointer: coarse)').matches;

/** Nothing answers under the page's address. */
export class Stopped extends Error {}

export async function loadPainter(show: (loading: Loading) => void): Promise<void> {
  const list = (await (await asked('/painter.json')).json()) as { file: string; bytes: number }[];
  const total = list.reduce((sum, { bytes }) => sum + bytes, 0);
  let loaded = 0;
  show({ loaded, total });
  await Promise.all(
    list.map(async ({ file }) => {
      const answer = await asked(file);
      if (!answer.body) return;
      const reader = answer.body.getReader();
      for (let part = await reader.read(); !part.done; part = await reader.read()) {
        loaded += part.value.length;
        show({ loaded, total });
      }
    }),
  );
}

/** @throws Error with a sentence for the person */
async function asked(file: string): Promise<Response> {
  let answer: Response;
  try {
    answer = await fetch(file);
  } catch {
    throw new Stopped(
      HERE
        ? 'Start it on this computer the way you did before (“atelier studio”), then try again.'
        : 'Start it again on the computer it runs on, then try again here.',
    );
  }
  if (!answer.ok) throw new Error(`The server has no ${file} (${answer.status}). It may be a newer one: try again.`);
  return answer;
}
