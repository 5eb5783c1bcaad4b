/** The server that served the page, where it still runs and the page was opened by the link it printed. The page works without. */
const KEY = 'atelier.token';
/** Where the browser keeps nothing, it is known for as long as the page is open. */
let mine: string | undefined;

function token(): string | undefined {
  try {
    return mine ?? sessionStorage.getItem(KEY) ?? undefined;
  } catch {
    return mine;
  }
}

/** Takes the token out of the address, so that no copied link carries it. */
export function takeToken(): void {
  const given = /(?:^#|&)token=([\w-]+)/.exec(location.hash)?.[1];
  if (!given) return;
  mine = given;
  try {
    sessionStorage.setItem(KEY, given);
  } catch {
    // Full, or forbidden: after a reload the page does without Keep.
  }
  history.replaceState(null, '', location.pathname);
}

const headers = (): Record<string, string> => ({ authorization: `Bearer ${token() ?? ''}` });

export interface Server {
  /** The folder that pictures are kept in; undefined where there is no token, or nobody to keep them. */
  folder: string | undefined;
  /** It was there when the page was opened, and does not answer now. */
  stopped: boolean;
}

export async function askServer(): Promise<Server> {
  if (token() === undefined) return { folder: undefined, stopped: false };
  try {
    const answer = await fetch('/api/studio', { headers: headers() });
    // Another launch has another token.
    return { folder: answer.ok ? ((await answer.json()) as { pictures: string }).pictures : undefined, stopped: !answer.ok };
  } catch {
    return { folder: undefined, stopped: true };
  }
}

/** Answers with the file the picture became. @throws Error with a sentence for the person */
export async function keepInLibrary(file: Uint8Array<ArrayBuffer>): Promise<string> {
  let answer: Response;
  try {
    answer = await fetch('/api/pictures', {
      method: 'POST',
      headers: { ...headers(), 'content-type': 'image/png' },
      body: file,
    });
  } catch {
    throw new Error('The server is not running any more. Save PNG works without it.');
  }
  const said = (await answer.json()) as { file?: string; error?: { message: string } };
  if (!answer.ok || !said.file) throw new Error(said.error?.message ?? 'The picture could not be kept.');
  return said.file;
}
