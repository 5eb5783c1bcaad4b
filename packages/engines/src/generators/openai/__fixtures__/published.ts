/**
 * The part of OpenAI's published description of its API (OpenAPI 3.1, version 2.3.0 of 21 August 2026: `CreateImageRequest`, `CreateImageEditRequest`,
 * `ImagesResponse` and the events of a stream) that pictures need, as a schema that validates: unknown fields are refused, and so is
 * what the description says only in words (which field which model takes). Models that are newer than it follow the rules of their family.
 */
import { z } from 'zod';

const sides = /^(\d+)x(\d+)$/;
const common = {
  model: z.string().optional(),
  n: z.int().min(1).max(10).optional(),
  size: z.union([z.literal('auto'), z.string().regex(sides)]).optional(),
  quality: z.enum(['standard', 'hd', 'low', 'medium', 'high', 'auto', 'xhigh', 'max']).optional(),
  background: z.enum(['transparent', 'opaque', 'auto']).optional(),
  output_format: z.enum(['png', 'jpeg', 'webp']).optional(),
  output_compression: z.int().min(0).max(100).optional(),
  stream: z.boolean().optional(),
  partial_images: z.int().min(0).max(3).optional(),
  user: z.string().optional(),
};

export const generationSchema = z
  .strictObject({
    ...common,
    prompt: z.string().min(1),
    response_format: z.enum(['url', 'b64_json']).optional(),
    moderation: z.enum(['low', 'auto']).optional(),
    style: z.enum(['vivid', 'natural']).optional(),
  })
  .superRefine(byModel);

export const editSchema = z
  .strictObject({
    ...common,
    prompt: z.string().min(1).max(32_000),
    image: z.array(z.instanceof(Uint8Array)).min(1).max(16),
    mask: z.instanceof(Uint8Array).optional(),
    input_fidelity: z.enum(['high', 'low']).optional(),
    response_format: z.enum(['url', 'b64_json']).optional(),
  })
  .superRefine(byModel);

type Fields = z.infer<z.ZodObject<typeof common>> & { prompt: string; response_format?: string | undefined };

/** What stands in the descriptions of the fields. */
function byModel(body: Fields, context: z.core.$RefinementCtx<unknown>): void {
  const { model = 'dall-e-2', prompt, size = 'auto', quality, n = 1 } = body;
  const refuse = (field: keyof Fields, message: string): void => {
    context.issues.push({ code: 'custom', path: [field], message, input: body[field] });
  };
  const gpt = /^(gpt-image|chatgpt-image)/.test(model);
  const most = gpt ? 32_000 : model === 'dall-e-3' ? 4000 : model === 'dall-e-2' ? 1000 : Number.POSITIVE_INFINITY;
  if ([...prompt].length > most) refuse('prompt', `longer than ${most} characters`);
  if (gpt && body.response_format !== undefined) refuse('response_format', 'not supported for GPT image models');
  if (gpt && /^(hd|standard)$/.test(quality ?? '')) refuse('quality', 'not for GPT image models');
  if (/^dall-e/.test(model)) {
    for (const field of ['background', 'output_format', 'output_compression', 'stream', 'partial_images'] as const)
      if (body[field] !== undefined) refuse(field, 'only for GPT image models');
    if (model === 'dall-e-3' && n !== 1) refuse('n', 'only n=1 is supported for dall-e-3');
    const sizes = model === 'dall-e-3' ? ['1024x1024', '1792x1024', '1024x1792'] : ['256x256', '512x512', '1024x1024'];
    if (size !== 'auto' && !sizes.includes(size)) refuse('size', `one of ${sizes.join(', ')}`);
  }
  if (/^gpt-image-1/.test(model) && !['auto', '1024x1024', '1536x1024', '1024x1536'].includes(size))
    refuse('size', 'not of this model');
  const [, width = 0, height = 0] = (sides.exec(size) ?? []).map(Number);
  if (/^gpt-image-2/.test(model) && size !== 'auto') {
    if (width % 16 !== 0 || height % 16 !== 0) refuse('size', 'sides must be divisible by 16');
    if (Math.max(width, height) > 3840 || Math.max(width / height, height / width) > 3) refuse('size', 'outside the limits');
  }
  if (body.background === 'transparent' && body.output_format === 'jpeg') refuse('background', 'needs png or webp');
  if (body.partial_images !== undefined && !body.stream) refuse('partial_images', 'only with stream');
}

const format = { size: z.string(), quality: z.string(), background: z.string(), output_format: z.string() };
const usage = z.strictObject({
  input_tokens: z.int(),
  output_tokens: z.int(),
  total_tokens: z.int(),
  input_tokens_details: z.strictObject({ text_tokens: z.int(), image_tokens: z.int() }),
});
/** What may come back, so that the fake itself is held to it. */
export const responseSchema = z.strictObject({
  created: z.int(),
  data: z.array(
    z.strictObject({ b64_json: z.string().optional(), url: z.string().optional(), revised_prompt: z.string().optional() }),
  ),
  usage: usage.optional(),
});
export const partialSchema = z.strictObject({
  type: z.enum(['image_generation.partial_image', 'image_edit.partial_image']),
  b64_json: z.string(),
  created_at: z.int(),
  partial_image_index: z.int(),
  ...format,
});
export const completedSchema = z.strictObject({
  type: z.enum(['image_generation.completed', 'image_edit.completed']),
  b64_json: z.string(),
  created_at: z.int(),
  usage,
  ...format,
});

/** The fields of a form (RFC 7578), as the JSON of the same request would have them. */
export function fieldsOf(body: Buffer, contentType: string): Record<string, unknown> {
  const boundary = `--${/boundary=(\S+)/.exec(contentType)?.[1]}`;
  const fields: Record<string, unknown> = {};
  for (const part of body.toString('latin1').split(boundary).slice(1, -1)) {
    const [head = '', ...rest] = part.split('\r\n\r\n');
    const value = Buffer.from(rest.join('\r\n\r\n').slice(0, -2), 'latin1');
    const name = /name="([^"]+)"/.exec(head)?.[1] ?? '';
    if (name === 'image[]' || name === 'image')
      fields.image = [...((fields.image as Uint8Array[]) ?? []), new Uint8Array(value)];
    else if (head.includes('filename=')) fields[name] = new Uint8Array(value);
    else fields[name] = plain(value.toString('utf8'), name);
  }
  return fields;
}

const plain = (text: string, name: string): unknown =>
  /^(n|partial_images|output_compression)$/.test(name) ? Number(text) : name === 'stream' ? text === 'true' : text;
