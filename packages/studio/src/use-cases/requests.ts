/**
 * Pictures asked for elsewhere, by hand: what was handed over waits as an open request until its picture is filed. JSON lines in
 * `.atelier/requests.jsonl` beside the pictures, one for each thing that happened, so that nothing is lost with a crash.
 */
import { join } from 'node:path';
import { AtelierError, briefSchema, writerSchema } from '@atelier/spec';
import { z } from 'zod';
import { jsonLines } from './json-lines.ts';

const openSchema = z.object({
  /** Counts up, and is never given twice. */
  number: z.number().int().positive(),
  /** ISO 8601. */
  time: z.string(),
  place: z.string(),
  dialect: z.string(),
  prompt: z.string(),
  negative: z.string().optional(),
  seed: z.number().int().nonnegative(),
  brief: briefSchema,
  /** The chat models that wrote and laid it out, where some did. */
  writer: writerSchema.optional(),
  layout: writerSchema.optional(),
});
export type OpenRequest = z.infer<typeof openSchema>;

const lineSchema = z.discriminatedUnion('what', [
  z.object({ what: z.literal('opened'), request: openSchema }),
  z.object({ what: z.literal('filed'), number: z.number(), file: z.string(), time: z.string() }),
  z.object({ what: z.literal('closed'), number: z.number(), time: z.string() }),
]);
type Line = z.infer<typeof lineSchema>;

export interface Requests {
  /** Waiting ones, oldest first. One that brought pictures stays until it is closed: a place may give four. */
  open(): (OpenRequest & { files: string[] })[];
  add(request: Omit<OpenRequest, 'number'>): OpenRequest;
  /** @throws AtelierError `usage` where none has that number */
  named(number: number): OpenRequest;
  filed(number: number, file: string, time: string): void;
  close(number: number, time: string): void;
}

export function requestsIn(folder: string): Requests {
  const file = jsonLines(join(folder, '.atelier', 'requests.jsonl'), lineSchema);
  const append = (line: Line): void => file.append(line);
  const lines = (): Line[] => file.all().entries;
  const open: Requests['open'] = () => {
    const all = lines();
    const closed = new Set(all.flatMap((line) => (line.what === 'closed' ? [line.number] : [])));
    return all.flatMap((line) => {
      if (line.what !== 'opened' || closed.has(line.request.number)) return [];
      const { number } = line.request;
      return [
        { ...line.request, files: all.flatMap((each) => (each.what === 'filed' && each.number === number ? [each.file] : [])) },
      ];
    });
  };
  return {
    open,
    add(request) {
      const last = Math.max(0, ...lines().map((line) => (line.what === 'opened' ? line.request.number : 0)));
      const whole = { number: last + 1, ...request };
      append({ what: 'opened', request: whole });
      return whole;
    },
    named(number) {
      const found = open().find((each) => each.number === number);
      if (found) return found;
      throw new AtelierError('usage', `There is no open request ${number}. \`atelier requests\` lists them.`);
    },
    filed: (number, name, time) => append({ what: 'filed', number, file: name, time }),
    close: (number, time) => append({ what: 'closed', number, time }),
  };
}
