/** The flags that several commands share, with what they accept. A value that cannot be meant is refused at the door. */
import { GUIDE_KINDS, LENGTHS, LIBERTIES, type Liberty, MISSING_POLICIES, type MissingPolicy } from '@atelier/spec';
import { InvalidArgumentError, Option } from 'commander';

const MAX_SEED = 4_294_967_295;
const MAX_THREADS = 64;
export const MAX_COUNT = 1000;

export interface WishFlags {
  seed?: number;
  liberty?: Liberty;
  aspect?: string;
  size?: string;
  style?: string;
  brief?: string;
  stage?: string;
}
export interface PaintFlags {
  missing: MissingPolicy;
  threads?: number;
}

export interface EngineFlags {
  model?: string;
  set?: Record<string, string | number>;
  maxCost?: number;
  offline?: boolean;
}

export const modelOption = (): Option => new Option('--model <name>', "which of the engine's models");
export const offlineOption = (): Option => new Option('--offline', 'send nothing beyond this machine');
export const maxCostOption = (): Option =>
  new Option('--max-cost <dollars>', 'send nothing that would cost more than this in all').argParser((text) => {
    const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
    if (value >= 0) return value;
    throw new InvalidArgumentError('Expected an amount in US dollars, such as 0.25.');
  });
export const guideOption = (): Option =>
  new Option(
    '--guide <what>',
    "steer another engine by the built-in painter's draft, or by its map of depth, edges or objects, so that counts and places hold",
  ).choices(GUIDE_KINDS);
export const guideStrengthOption = (): Option =>
  new Option('--guide-strength <share>', '0 to 1: how closely, where an engine can be told').argParser((text) => {
    const value = /^(0|1|0?\.\d+|1\.0+)$/.test(text) ? Number(text) : Number.NaN;
    if (value >= 0) return value;
    throw new InvalidArgumentError('Expected a number from 0 to 1, such as 0.6.');
  });
export const setOption = (): Option =>
  new Option('--set <name=value>', "a setting of the engine's own, such as quality=high; may be repeated").argParser(
    (text: string, before: Record<string, string | number> | undefined) => {
      const at = text.indexOf('=');
      if (at < 1) throw new InvalidArgumentError('Expected name=value, such as quality=high.');
      const [name, value] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
      return { ...before, [name]: /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value };
    },
  );

export const seedOption = (): Option =>
  new Option('--seed <n>', `0 to ${MAX_SEED}; the same seed gives the same picture`).argParser(
    wholeNumber('seed', 0, MAX_SEED),
  );

export const libertyOption = (): Option =>
  new Option('--liberty <how>', 'how much may be added: light only, also the typical, or more').choices(LIBERTIES);

export const dialectOption = (): Option =>
  new Option('--for <dialect>', "the generator's language, such as gpt-image, midjourney or, for one version, midjourney@7");

export const lengthOption = (): Option =>
  new Option('--length <how>', 'how much is said, for generators that take sentences: up to 30, 80 or 160 words').choices(
    LENGTHS,
  );

export const fromOption = (): Option =>
  new Option('--from <dialect>', 'the language it is written in, such as midjourney or a1111');

export const aspectOption = (): Option => new Option('--aspect <w:h>', 'ratio, such as 16:9').conflicts('size');
export const sizeOption = (): Option => new Option('--size <WxH>', 'pixels, 64 to 4096 a side, such as 1024x768');
export const styleOption = (): Option =>
  new Option(
    '--style <name>',
    'watercolour, gouache, oil, ink-wash, linocut, papercut, pixel-art, flat-vector, low-poly, or photo',
  );
export const briefOption = (): Option => new Option('--brief <file.json>', 'start from this Brief');
export const stageOption = (): Option =>
  new Option('--stage <file.json>', 'paint this layout, as `atelier stage --json` prints one').conflicts(['brief', 'batch']);
export const jsonOption = (): Option => new Option('--json', 'print one JSON value');
export const batchOption = (): Option => new Option('--batch', 'one idea a line on standard input, one JSON value a line out');

export const missingOption = (): Option =>
  new Option('--missing <what>', 'where there is no drawing: leave its place free, sketch its outline, or fail')
    .choices(MISSING_POLICIES)
    .default('leave');

export const threadsOption = (): Option =>
  new Option('--threads <n>', 'workers to paint with; changes no pixel').argParser(wholeNumber('threads', 1, MAX_THREADS));

export const countOption = (): Option =>
  new Option(
    '-n, --count <n>',
    'how many pictures, as different as the idea allows; each has its own seed (default: as the idea says, else 1)',
  ).argParser(wholeNumber('count', 1, MAX_COUNT));

/** Digits only: `Number` would take "1e3", "0x10" and "". */
export function wholeNumber(name: string, low: number, high: number): (text: string) => number {
  return (text) => {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (value >= low && value <= high) return value;
    throw new InvalidArgumentError(`Expected ${name} to be a whole number from ${low} to ${high}.`);
  };
}
