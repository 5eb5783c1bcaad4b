/** What a ComfyUI server says, over HTTP and over its WebSocket (JSON of `{type, data}`; previews as binary). */
import { z } from 'zod';

export const takenSchema = z.looseObject({ prompt_id: z.string() });

export const refusedSchema = z.looseObject({
  error: z.union([z.string(), z.looseObject({ message: z.string().nullish(), details: z.string().nullish() })]).nullish(),
  node_errors: z
    .record(
      z.string(),
      z.looseObject({ errors: z.array(z.looseObject({ message: z.string().nullish(), details: z.string().nullish() })) }),
    )
    .nullish(),
});

export const messageSchema = z.looseObject({
  type: z.string(),
  data: z.looseObject({
    prompt_id: z.string().nullish(),
    node: z.string().nullish(),
    value: z.number().nullish(),
    max: z.number().nullish(),
    exception_message: z.string().nullish(),
  }),
});

export const uploadedSchema = z.looseObject({ name: z.string(), subfolder: z.string().nullish() });

const imageSchema = z.looseObject({
  filename: z.string(),
  subfolder: z.string().default(''),
  type: z.string().default('output'),
});
export type ImageRef = z.infer<typeof imageSchema>;
export const historySchema = z.record(
  z.string(),
  z.looseObject({
    outputs: z.record(z.string(), z.looseObject({ images: z.array(imageSchema).nullish() })).default({}),
    status: z.looseObject({ status_str: z.string().nullish(), messages: z.array(z.unknown()).nullish() }).nullish(),
  }),
);

/** `/object_info/CLASS`: the first entry of a choice is the list of what may be chosen. */
const loaderSchema = z.record(
  z.string(),
  z.looseObject({ input: z.looseObject({ required: z.record(z.string(), z.array(z.unknown())) }) }),
);

/** The names a loader offers for an input; none where the server knows no such loader. */
export function choicesOf(info: unknown, loader: string, input: string): string[] {
  const parsed = loaderSchema.safeParse(info);
  const choice = parsed.success ? parsed.data[loader]?.input.required[input]?.[0] : undefined;
  return Array.isArray(choice) ? choice.filter((name) => typeof name === 'string') : [];
}

/** A preview inside a binary message: event 1 (format, picture) or 4 (length of a note, note, picture). All numbers big-endian. */
export function previewOf(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes.length < 8) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const event = view.getUint32(0);
  if (event === 1) return bytes.subarray(8);
  if (event !== 4) return undefined;
  const start = 8 + view.getUint32(4);
  return start < bytes.length ? bytes.subarray(start) : undefined;
}
