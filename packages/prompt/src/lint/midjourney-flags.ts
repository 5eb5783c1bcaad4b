import type { Span } from '@atelier/spec';
import { type MidjourneyParameter, midjourneyParameter } from '../compile/dialects/midjourney-parameters.ts';

/** One parameter as it stands in a prompt. */
export interface Flag {
  /** As written, in small letters. */
  name: string;
  known: MidjourneyParameter | undefined;
  /** The dashes and the name. */
  span: Span;
  /** `--`, or a dash that a keyboard made of it. */
  dashes: string;
  /** What follows, trimmed; empty for a flag. */
  value: string;
  valueSpan: Span;
}

const FLAG = /(^|\s)(--|[—–]-?)\s?([A-Za-z]{1,9})(?=[\s\d.,]|$)/g;

/** Parameters from the first one on; a dash between words is none unless a known name follows it. */
export function flagsOf(text: string): Flag[] {
  const starts = [...text.matchAll(FLAG)].flatMap((match) => {
    const [whole, space = '', dashes = '', name = ''] = match;
    const known = midjourneyParameter(name.toLowerCase());
    if (dashes !== '--' && known === undefined) return [];
    const start = match.index + space.length;
    return [{ name: name.toLowerCase(), known, dashes, start, end: match.index + whole.length }];
  });
  return starts.map(({ name, known, dashes, start, end }, i) => {
    const stop = starts[i + 1]?.start ?? text.length;
    const raw = text.slice(end, stop);
    const value = raw.trim();
    const from = end + raw.indexOf(value);
    return { name, known, span: [start, end], dashes, value, valueSpan: [from, from + value.length] };
  });
}
