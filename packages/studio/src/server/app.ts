/** The routes: the page for everyone on this machine, and what touches files for whoever has the token of this launch. */
import type { Library } from '@atelier/library';
import { AtelierError } from '@atelier/spec';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { keepUpload } from '../use-cases/keep-upload.ts';
import { VERSION } from '../version.ts';
import { openAiImages } from './openai-images.ts';
import type { PageFiles } from './page-files.ts';
import { onlyFromHere, withSecurityHeaders, withToken } from './security.ts';

export interface StudioApp {
  port: number;
  /** Of this launch; at least 128 bits nobody can guess. */
  token: string;
  /** A person's own key for `/v1`, which outlives a launch. */
  apiKey?: string | undefined;
  files: PageFiles;
  library: Library;
  /** A file as the person would name it. */
  nameOf: (file: string) => string;
}

/** The largest picture is 4096 × 4096 in 3 bytes, and does not always get smaller. */
const LARGEST_PICTURE = 64 * 1024 * 1024;

export function studioApp({ port, token, apiKey, files, library, nameOf }: StudioApp): Hono {
  const app = new Hono();
  app.use(withSecurityHeaders);
  app.use(onlyFromHere(port));

  app.use('/api/*', withToken(token));
  app.get('/api/studio', (context) =>
    context.json({ version: VERSION, pictures: nameOf(library.home) }, 200, { 'cache-control': 'no-store' }),
  );
  app.post('/api/pictures', bodyLimit({ maxSize: LARGEST_PICTURE }), async (context) => {
    const file = await keepUpload(library, new Uint8Array(await context.req.arrayBuffer()));
    return context.json({ file: nameOf(file) }, 201);
  });

  // For programs that speak OpenAI's interface; the token is their key, or one that the person has put here for them.
  app.use('/v1/*', withToken(token, ...(apiKey === undefined ? [] : [apiKey])));
  app.route('/v1', openAiImages());

  app.get('*', async (context) => {
    const file = files.get(context.req.path);
    if (!file) return context.json({ error: { code: 'no-such-file', message: 'There is nothing here.' } }, 404);
    const bytes = await file.read();
    return context.body(bytes as Uint8Array<ArrayBuffer>, 200, {
      'content-type': file.type,
      'cache-control': file.lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
  });

  app.notFound((context) => context.json({ error: { code: 'no-such-file', message: 'There is nothing here.' } }, 404));
  app.onError((error, context) => {
    if (error instanceof HTTPException)
      return context.json({ error: { code: 'refused', message: `Refused: ${error.message}.` } }, error.status);
    if (!(error instanceof AtelierError))
      return context.json({ error: { code: 'internal', message: 'Something in Atelier itself went wrong.' } }, 500);
    const status = error.code === 'not-writable' || error.code === 'disk-full' ? 507 : 400;
    return context.json({ error: { code: error.code, message: error.message } }, status);
  });
  return app;
}
