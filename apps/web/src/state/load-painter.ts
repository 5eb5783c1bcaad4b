/** Fetches what the worker will import, so that its size and progress can be shown; the browser's cache then hands it over. */
export interface Loading {
  loaded: number;
  /** Bytes. */
  total: number;
}

export async function loadPainter(show: (loading: Loading) => void): Promise<void> {
  const list = (await (await fetch('/painter.json')).json()) as { file: string; bytes: number }[];
  const total = list.reduce((sum, { bytes }) => sum + bytes, 0);
  let loaded = 0;
  show({ loaded, total });
  await Promise.all(
    list.map(async ({ file }) => {
      const answer = await fetch(file);
      if (!answer.ok || !answer.body) throw new Error(`${file} could not be loaded (${answer.status})`);
      const reader = answer.body.getReader();
      for (let part = await reader.read(); !part.done; part = await reader.read()) {
        loaded += part.value.length;
        show({ loaded, total });
      }
    }),
  );
}
