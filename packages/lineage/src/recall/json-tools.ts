/** Tools that write one JSON object: InvokeAI, Fooocus, SwarmUI, Draw Things, NovelAI, Easy Diffusion. */
import { isObject, type Json, type JsonObject, textOf } from '../json.ts';
import { type Recalled, type Settings, settingOf } from './recalled.ts';

/** Plain values by their own names; lists and objects in a short form. */
function settingsOf(data: JsonObject, without: readonly string[]): Settings {
  const settings: Settings = {};
  for (const [key, value] of Object.entries(data).slice(0, 500)) {
    if (without.includes(key)) continue;
    const short = shortOf(value);
    if (short !== undefined && short !== '') settings[key] = short;
  }
  return settings;
}

function shortOf(value: Json): string | number | boolean | undefined {
  if (typeof value === 'string') return settingOf(value);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) {
    const items = value.map(shortOf).filter((item) => item !== undefined);
    return items.length > 0 ? items.join(', ') : undefined;
  }
  if (!isObject(value)) return undefined;
  const name = textOf(value.name) ?? textOf(value.model_name) ?? textOf(value.file);
  if (name !== undefined) return value.weight === undefined ? name : `${name}:${value.weight}`;
  const inner = isObject(value.model) ? shortOf(value.model) : undefined;
  return inner === undefined ? undefined : value.weight === undefined ? inner : `${inner}:${value.weight}`;
}

/** The words of a field that may be a list of them. */
const words = (value: Json | undefined): string =>
  (Array.isArray(value) ? value.filter((each) => typeof each === 'string').join('\n') : (textOf(value) ?? '')).trim();

function made(tool: string, name: string, dialect: string, prompt: string, negative: string, settings: Settings): Recalled {
  return {
    tool,
    name,
    ...(prompt !== '' && { dialect, prompt }),
    ...(negative !== '' && { negative }),
    settings,
    warnings: [],
  };
}

/** `invokeai_metadata`, since version 3. */
export const recallInvoke = (data: JsonObject): Recalled =>
  made(
    'invokeai',
    'InvokeAI',
    'invokeai',
    words(data.positive_prompt),
    words(data.negative_prompt),
    settingsOf(data, ['positive_prompt', 'negative_prompt', 'controlnets', 'ipAdapters', 't2iAdapters']),
  );

/** `sd-metadata`, versions 2: the prompt is a text or a list of weighted ones; what stands in square brackets is negative. */
export function recallOldInvoke(data: JsonObject): Recalled {
  const image = isObject(data.image) ? data.image : {};
  const raw = Array.isArray(image.prompt)
    ? image.prompt.map((each) => (isObject(each) ? words(each.prompt) : words(each))).join(' ')
    : words(image.prompt);
  const { prompt, negative } = unbracketed(raw);
  const settings = settingsOf(image, ['prompt']);
  const model = textOf(data.model_weights);
  return made('invokeai', 'InvokeAI', 'invokeai', prompt, negative, model === undefined ? settings : { ...settings, model });
}

function unbracketed(text: string): { prompt: string; negative: string } {
  const negative: string[] = [];
  const prompt = text.replace(/\[([^[\]]*)\]/g, (_, inside: string) => {
    negative.push(inside.trim());
    return ' ';
  });
  return { prompt: prompt.replace(/ {2,}/g, ' ').trim(), negative: negative.join(', ') };
}

/** Of a command line, in characters. */
const MAX_DREAM = 64 * 1024;
const DREAM: Readonly<Record<string, string>> = {
  s: 'steps',
  S: 'seed',
  W: 'width',
  H: 'height',
  C: 'cfg_scale',
  A: 'sampler',
};

/** `Dream`, versions 1 and 2: a command line, `"a fox [fog]" -s 50 -S 123 -W 512 -H 512 -C 7.5 -A k_lms`. */
export function recallDream(text: string): Recalled {
  if (text.length > MAX_DREAM) return made('invokeai', 'InvokeAI', 'invokeai', text.slice(0, MAX_DREAM), '', {});
  const [, quoted, rest = ''] = /^\s*"((?:[^"\\]|\\.)*)"([\s\S]*)$/.exec(text) ?? [];
  const { prompt, negative } = unbracketed(quoted === undefined ? text : quoted.replace(/\\(.)/g, '$1'));
  const settings: Settings = {};
  for (const [, flag = '', value = ''] of rest.matchAll(/(?:^|\s)-([sSWHCA])\s*([\w.]+)/g))
    settings[DREAM[flag]!] = settingOf(value);
  return made('invokeai', 'InvokeAI', 'invokeai', prompt, negative, settings);
}

/** Fooocus in its own scheme, and the older log in a comment, whose keys are titles. */
export function recallFooocus(data: JsonObject): Recalled {
  const low = new Map(Object.entries(data).map(([key, value]) => [key.toLowerCase().replaceAll(' ', '_'), value]));
  const size = /^\((\d+),\s*(\d+)\)$/.exec(textOf(low.get('resolution')) ?? '');
  return made('fooocus', 'Fooocus', 'sd', words(low.get('prompt')), words(low.get('negative_prompt')), {
    ...settingsOf(data, ['prompt', 'negative_prompt', 'Prompt', 'Negative Prompt', 'full_prompt', 'full_negative_prompt']),
    ...(size && { width: Number(size[1]), height: Number(size[2]) }),
  });
}

export function recallSwarm(data: JsonObject): Recalled | undefined {
  const { sui_image_params: image, sui_extra_data: extra } = data;
  if (!isObject(image)) return undefined;
  const original = isObject(extra) ? words(extra.original_prompt) : '';
  return made('swarmui', 'SwarmUI', 'comfyui', words(image.prompt) || original, words(image.negativeprompt), {
    ...settingsOf(image, ['prompt', 'negativeprompt']),
    ...(original !== '' && original !== words(image.prompt) && { original_prompt: original }),
  });
}

export function recallDrawThings(data: JsonObject): Recalled | undefined {
  if (typeof data.c !== 'string' || data.sampler === undefined) return undefined;
  return made(
    'draw-things',
    'Draw Things',
    'sd',
    words(data.c),
    words(data.uc),
    settingsOf(data, ['c', 'uc', 'v2', 'control']),
  );
}

/** Since version 4 the captions of the characters stand apart from the one of the picture. */
export function recallNovel(comment: JsonObject, model: string | undefined): Recalled {
  const captions = (value: Json | undefined): string[] => {
    const caption = isObject(value) && isObject(value.caption) ? value.caption : {};
    const characters = Array.isArray(caption.char_captions) ? caption.char_captions : [];
    return [words(caption.base_caption), ...characters.map((each) => (isObject(each) ? words(each.char_caption) : ''))].filter(
      Boolean,
    );
  };
  const positive = captions(comment.v4_prompt);
  const negative = captions(comment.v4_negative_prompt);
  return made(
    'novelai',
    'NovelAI',
    'novelai',
    positive.length > 0 ? positive.join('\n') : words(comment.prompt),
    negative.length > 0 ? negative.join(', ') : words(comment.uc),
    {
      ...settingsOf(comment, ['prompt', 'uc', 'v4_prompt', 'v4_negative_prompt', 'signed_hash']),
      ...(model !== undefined && { model }),
    },
  );
}

/** Easy Diffusion writes the same keys as JSON or as one text each, in either of two spellings. */
export function recallEasy(data: JsonObject): Recalled {
  const low = new Map(Object.entries(data).map(([key, value]) => [key.toLowerCase().replaceAll(' ', '_'), value]));
  const prompt = words(low.get('prompt'));
  const negative = words(low.get('negative_prompt'));
  return made(
    'easy-diffusion',
    'Easy Diffusion',
    'sd',
    prompt,
    negative,
    settingsOf(data, ['prompt', 'negative_prompt', 'Prompt', 'Negative Prompt']),
  );
}
