/**
 * The built-in painter behind OpenAI's interface for images: `POST /images/generations` (also streamed, with partial pictures) and
 * `GET /models`; `POST /images/edits` goes on from one. For programs that already speak it. The same prompt gives the same picture: there is no seed to send, so it
 * comes from the words.
 */
import { engineOf } from '@atelier/engines';
import { AtelierError, type ImageEngine } from '@atelier/spec';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { streamSSE } from 'hono/streaming';
import { z } from 'zod';
import { encode } from '../use-cases/encode.ts';
import type { FileFormat } from '../use-cases/file-formats.ts';
import { checkedIdea } from '../use-cases/idea.ts';
import { type Plan, planOf, promptOf } from '../use-cases/plan.ts';
import { provenanceFor } from '../use-cases/provenance.ts';
import { parseSize } from '../use-cases/size.ts';
import { editOf, editSchema } from './openai-edits.ts';

const MODEL = 'illustrator';
/** As large as the largest that is painted. */
const LARGEST_PICTURE = 64 << 20;
/** Sides of the partial pictures, as parts of the whole; each is painted anew, so even the first is the right picture. */
const PARTIAL = [0.25, 0.5, 0.75] as const;

const bodySchema = z.object({
  prompt: z.string(),
  model: z.string().optional(),
  n: z.number().int().min(1).max(10).nullish(),
  size: z.string().nullish(),
  quality: z.string().nullish(),
  response_format: z.enum(['b64_json', 'url']).nullish(),
  output_format: z.enum(['png', 'jpeg', 'webp']).nullish(),
  stream: z.boolean().nullish(),
  partial_images: z.number().int().min(0).max(3).nullish(),
  background: z.string().nullish(),
  moderation: z.string().nullish(),
  user: z.string().optional(),
});

export interface OpenAiImagesOptions {
  /** Says why a prompt is not drawn; only rehearsals refuse any. */
  refuse?: (prompt: string) => string | undefined;
}

export function openAiImages({ refuse = () => undefined }: OpenAiImagesOptions = {}): Hono {
  const app = new Hono();
  app.get('/models', (context) =>
    context.json({ object: 'list', data: [{ id: MODEL, object: 'model', created: 0, owned_by: 'atelier' }] }),
  );
  const noLargerThan = bodyLimit({ maxSize: 1 << 20, onError: (context) => refusal(context, 413, 'The body is over 1 MiB.') });
  app.post('/images/generations', noLargerThan, async (context) => {
    const body: unknown = await context.req.json().catch(() => undefined);
    if (body === undefined) return refusal(context, 400, 'The body is no JSON.');
    const parsed = bodySchema.safeParse(body);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      return refusal(context, 400, issue?.message ?? 'The body fits no request.', { param: issue?.path.join('.') || null });
    }
    const { prompt, n, size, stream, partial_images, response_format, output_format } = parsed.data;
    if (response_format === 'url')
      return refusal(context, 400, 'Pictures are sent as b64_json here; there are no addresses.', { param: 'response_format' });
    if (stream && (n ?? 1) > 1) return refusal(context, 400, 'A stream carries one picture: leave out n.', { param: 'n' });
    const why = refuse(prompt);
    if (why) return refusal(context, 400, why, { code: 'moderation_blocked', type: 'image_generation_user_error' });
    try {
      const plans = plansFor(prompt, n ?? 1, size);
      const engine = await engineOf(MODEL);
      const { signal } = context.req.raw;
      const format = output_format ?? 'png';
      if (stream) return streamed(context, engine, plans[0]!, { partials: partial_images ?? 0, format });
      return context.json(await answerOf(plans, (plan) => painted(engine, plan, { signal, format }), format));
    } catch (error) {
      if (!(error instanceof AtelierError)) throw error;
      return refusal(context, 400, error.message, { code: error.code });
    }
  });
  const noLargerPicture = bodyLimit({
    maxSize: LARGEST_PICTURE,
    onError: (context) => refusal(context, 413, 'The picture is over 64 MiB.'),
  });
  app.post('/images/edits', noLargerPicture, async (context) => {
    const form = await context.req.parseBody({ all: true }).catch(() => undefined);
    const parsed = editSchema.safeParse(form);
    if (!form || !parsed.success) {
      const issue = parsed.error?.issues[0];
      return refusal(context, 400, issue?.message ?? 'The body is no form.', { param: issue?.path.join('.') || null });
    }
    if (form.mask) return refusal(context, 400, 'Masks are not taken: say in words what should change.', { param: 'mask' });
    const [image, another] = [form.image ?? form['image[]'] ?? []].flat();
    if (!(image instanceof File) || another)
      return refusal(context, 400, 'Expected one picture in image: one that Atelier made, with its record inside.', {
        param: 'image',
      });
    if (parsed.data.response_format === 'url')
      return refusal(context, 400, 'Pictures are sent as b64_json here; there are no addresses.', { param: 'response_format' });
    try {
      const { plans, kin } = editOf(new Uint8Array(await image.arrayBuffer()), parsed.data);
      const engine = await engineOf(MODEL);
      const { signal } = context.req.raw;
      const format = parsed.data.output_format ?? 'png';
      return context.json(await answerOf(plans, (plan) => painted(engine, plan, { signal, format, ...kin }), format));
    } catch (error) {
      if (!(error instanceof AtelierError)) throw error;
      return refusal(context, 400, error.message, { code: error.code });
    }
  });
  // A route of its own and no `notFound`, which is lost where this is one part of a server.
  app.all('*', (context) =>
    refusal(context, 404, 'Here are POST /v1/images/generations, POST /v1/images/edits and GET /v1/models.'),
  );
  return app;
}

async function answerOf(plans: readonly Plan[], paint: (plan: Plan) => Promise<string>, format: FileFormat): Promise<object> {
  const data = [];
  for (const plan of plans) data.push({ b64_json: await paint(plan) });
  return { created: 0, data, output_format: format, size: `${plans[0]!.width}x${plans[0]!.height}` };
}

function streamed(
  context: Context,
  engine: ImageEngine,
  plan: Plan,
  { partials, format }: { partials: number; format: FileFormat },
): Response {
  return streamSSE(context, async (stream) => {
    const { signal } = context.req.raw;
    const size = `${plan.width}x${plan.height}`;
    const send = (type: string, value: object) =>
      stream.writeSSE({ event: type, data: JSON.stringify({ type, created_at: 0, size, output_format: format, ...value }) });
    try {
      for (const [i, part] of PARTIAL.slice(0, partials).entries())
        await send('image_generation.partial_image', {
          b64_json: await painted(engine, scaled(plan, part), { signal, format }),
          partial_image_index: i,
        });
      await send('image_generation.completed', { b64_json: await painted(engine, plan, { signal, format }) });
    } catch (error) {
      if (signal.aborted) return;
      const known =
        error instanceof AtelierError ? error : new AtelierError('internal', 'Something in Atelier itself went wrong.');
      await send('error', { error: { message: known.message, code: known.code, type: 'server_error' } });
    }
  });
}

/** One plan a picture; seeds one after another from the words themselves. */
function plansFor(prompt: string, n: number, size: string | null | undefined): Plan[] {
  const idea = checkedIdea(prompt);
  const sides = size && size !== 'auto' ? parseSize(size) : undefined;
  const seed = seedOf(idea);
  return Array.from({ length: n }, (_, i) =>
    planOf({ start: { idea }, seed: (seed + i) >>> 0, ...(sides && { size: `${sides.width}x${sides.height}` }) }),
  );
}

/** FNV-1a over UTF-16 units, 32 bits. */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

const scaled = (plan: Plan, part: number): Plan => ({
  ...plan,
  width: Math.max(64, Math.round(plan.width * part)),
  height: Math.max(64, Math.round(plan.height * part)),
});

interface Painting {
  signal: AbortSignal;
  format: FileFormat;
  parent?: string;
  instruction?: string;
}

/** A whole file in base64, with its record inside, so that it can be gone on from. */
async function painted(engine: ImageEngine, plan: Plan, { signal, format, parent, instruction }: Painting): Promise<string> {
  const { brief, width, height, seed } = plan;
  const request = {
    brief,
    width,
    height,
    seed,
    prompt: promptOf(plan, engine.capabilities.dialect),
    count: 1,
    missing: 'leave',
  } as const;
  for await (const event of engine.generate(request, { signal }))
    if (event.type === 'image') {
      const provenance = await provenanceFor(event.image, request, engine, parent, undefined, instruction);
      return Buffer.from(await encode(event.image, provenance, format)).toString('base64');
    }
  throw new AtelierError('engine-failed', 'The painter ended without a picture.');
}

function refusal(
  context: Context,
  status: 400 | 404 | 413,
  message: string,
  more: { param?: string | null; code?: string; type?: string } = {},
) {
  return context.json({ error: { message, type: 'invalid_request_error', param: null, code: null, ...more } }, status);
}
