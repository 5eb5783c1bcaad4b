/** `<lora:name:0.8>` and its kin, which are cut out of the prompt before it is read (AUTOMATIC1111, `modules/extra_networks.py`). */
import { float } from './python.ts';

export interface Network {
  /** `lora`, `hypernet`, `lyco`, … */
  kind: string;
  name: string;
  /** Of the text encoder, and of the picture model where nothing else is said. */
  weight: number;
  /** Of the picture model, where it has its own. */
  unet?: number;
  start: number;
  end: number;
}

const TAG = /<([\p{L}\p{N}_]+):([^>]+)>/gu;

export function networks(prompt: string): Network[] {
  return [...prompt.matchAll(TAG)].map((match) => {
    const [name = '', ...rest] = match[2]!.split(':');
    const named = new Map(rest.flatMap((part) => (part.includes('=') ? [part.split('=', 2) as [string, string]] : [])));
    const places = rest.filter((part) => !part.includes('='));
    const weight = float(named.get('te') ?? places[0] ?? '1') ?? 1;
    const unet = float(named.get('unet') ?? places[1] ?? '');
    return {
      kind: match[1]!,
      name,
      weight,
      ...(unet !== undefined && unet !== weight && { unet }),
      start: match.index,
      end: match.index + match[0].length,
    };
  });
}
