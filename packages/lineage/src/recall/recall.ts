/**
 * Whatever tool made a picture: its prompt, its settings, and which tool it was. The order of looking goes from what only one tool
 * writes to what several do; facts and dates: docs/recall.md.
 */
import type { Warning } from '@atelier/spec';
import { indexOfText } from '../bytes.ts';
import { decodePng } from '../decode-png.ts';
import { jsonOf, objectOf } from '../json.ts';
import type { Unsealed } from '../unseal.ts';
import { xmpProperty } from '../xmp.ts';
import { type Graph, graphOfPrompt } from './comfy-graph.ts';
import { graphOfWorkflow } from './comfy-workflow.ts';
import { recallComfy } from './comfyui.ts';
import { isInfotext, readInfotext } from './infotext-reader.ts';
import {
  recallDrawThings,
  recallDream,
  recallEasy,
  recallFooocus,
  recallInvoke,
  recallNovel,
  recallOldInvoke,
  recallSwarm,
} from './json-tools.ts';
import type { Recalled, Settings } from './recalled.ts';
import { stealthText } from './stealth.ts';

/** `undefined` where the file says nothing about how it was made. Our own record is read by `unseal`. Never throws. */
export function recall(found: Unsealed, bytes: Uint8Array): Recalled | undefined {
  const texts = found.texts ?? new Map<string, string>();
  return (
    fromParameters(found, texts) ??
    fromTexts(texts) ??
    fromComfy(found, texts) ??
    fromComment(found, texts) ??
    fromXmp(found.xmp) ??
    fromStealth(found, bytes) ??
    fromSource(found)
  );
}

function fromParameters({ parameters, exif }: Unsealed, texts: ReadonlyMap<string, string>): Recalled | undefined {
  const text = parameters ?? texts.get('postprocessing') ?? texts.get('extras');
  const legacy = exif?.texts.find((each) => each.includes('sui_image_params'));
  if (text === undefined) return legacy === undefined ? undefined : recallSwarmText(legacy);
  const data = text.trimStart().startsWith('{') ? objectOf(text) : undefined;
  const scheme = texts.get('fooocus_scheme') ?? exif?.makerNote;
  const fooocus = scheme === 'fooocus' || scheme === 'a1111' || exif?.software?.startsWith('Fooocus') === true;
  if (data && 'sui_image_params' in data) return recallSwarm(data);
  if (data && (fooocus || 'metadata_scheme' in data || 'base_model' in data)) return recallFooocus(data);
  if (data && ('prompt' in data || 'Prompt' in data)) return recallEasy(data);
  // A comment of a camera is no prompt.
  if (parameters !== undefined && exif?.userComment === parameters && !fooocus && !isInfotext(text)) return undefined;
  return recallInfotext(text, fooocus);
}

const recallSwarmText = (text: string): Recalled | undefined => {
  const data = objectOf(text.slice(Math.max(0, text.indexOf('{'))));
  return data && recallSwarm(data);
};

function recallInfotext(text: string, fooocus: boolean): Recalled {
  const { prompt, negative, settings } = readInfotext(text);
  const version = String(settings.Version ?? '');
  const [tool, name] =
    fooocus || version.startsWith('Fooocus')
      ? ['fooocus', 'Fooocus']
      : /^f\d/.test(version) || 'Module 1' in settings
        ? ['forge', 'Forge']
        : version.startsWith('Atelier')
          ? ['atelier', 'Atelier']
          : /^ComfyUI/i.test(version)
            ? ['comfyui', 'ComfyUI']
            : ['a1111', "AUTOMATIC1111's web UI or one of its kin"];
  // What the person typed, before Fooocus put styles on it.
  const raw = tool === 'fooocus' && typeof settings['Raw prompt'] === 'string' ? settings['Raw prompt'] : prompt;
  const without =
    tool === 'fooocus' && typeof settings['Raw negative prompt'] === 'string' ? settings['Raw negative prompt'] : negative;
  return {
    tool: tool!,
    name: name!,
    ...(raw !== '' && { dialect: 'a1111', prompt: raw }),
    ...(without !== '' && { negative: without }),
    settings: sized(settings),
    warnings: repaired(settings),
  };
}

function sized(settings: Settings): Settings {
  const [, width, height] = /^(\d{1,5})x(\d{1,5})$/.exec(String(settings.Size ?? '')) ?? [];
  return width === undefined ? settings : { ...settings, width: Number(width), height: Number(height) };
}

const repaired = (settings: Settings): Warning[] =>
  settings.Sampler === 'Undefined'
    ? [{ code: 'undefined-sampler', message: 'The sampler is given as “Undefined”; some services write that for FLUX.' }]
    : [];

function fromTexts(texts: ReadonlyMap<string, string>): Recalled | undefined {
  const easy = texts.get('negative_prompt') ?? texts.get('Negative Prompt');
  if (
    easy !== undefined &&
    (texts.has('use_stable_diffusion_model') || texts.has('Stable Diffusion model') || !texts.has('workflow'))
  )
    return recallEasy(Object.fromEntries(texts));
  const invoke = objectOf(texts.get('invokeai_metadata'));
  if (invoke) return recallInvoke(invoke);
  const old = objectOf(texts.get('sd-metadata'));
  if (old) return recallOldInvoke(old);
  const dream = texts.get('Dream');
  if (dream !== undefined) return recallDream(dream);
  if (texts.get('Software') === 'NovelAI') {
    const comment = objectOf(texts.get('Comment'));
    const description = texts.get('Description') ?? '';
    return recallNovel(comment ?? { prompt: description }, texts.get('Source'));
  }
  return undefined;
}

function fromComfy({ exif }: Unsealed, texts: ReadonlyMap<string, string>): Recalled | undefined {
  const exifText = (name: string): string | undefined =>
    exif?.texts.find((text) => text.toLowerCase().startsWith(`${name}:`))?.slice(name.length + 1);
  const prompt = objectOf(texts.get('prompt') ?? exifText('prompt'));
  const workflow = objectOf(texts.get('workflow') ?? exifText('workflow'));
  const graphs: Graph[] = [...(prompt ? [graphOfPrompt(prompt)] : []), ...(workflow ? [graphOfWorkflow(workflow)] : [])];
  for (const graph of graphs) {
    const recalled = graph.size > 0 ? recallComfy(graph) : undefined;
    if (recalled?.prompt !== undefined) return recalled;
  }
  if (!graphs.some(({ size }) => size > 0)) return undefined;
  return {
    tool: 'comfyui',
    name: 'ComfyUI',
    settings: {},
    warnings: [{ code: 'no-prompt', message: 'The graph in this file has no sampler that words lead to.' }],
  };
}

const JOB = 'Job ID:';

/** `<prompt> Job ID: <uuid>`, parted at the last mark. */
function jobOf(description: string): { prompt: string; job: string } | undefined {
  const at = description.lastIndexOf(JOB);
  const job = at < 0 ? '' : description.slice(at + JOB.length).trim();
  return /^[0-9a-f-]{36}$/i.test(job) ? { prompt: description.slice(0, at).trim(), job } : undefined;
}

function fromComment({ comment }: Unsealed, texts: ReadonlyMap<string, string>): Recalled | undefined {
  const made = jobOf(texts.get('Description') ?? '');
  if (made) {
    const { prompt, job } = made;
    const author = texts.get('Author');
    return {
      tool: 'midjourney',
      name: 'Midjourney',
      ...(prompt !== '' && { dialect: 'midjourney', prompt }),
      settings: { job, ...(author !== undefined && { author }) },
      warnings: [],
    };
  }
  const data = objectOf(texts.get('Comment') ?? comment);
  if (!data) return undefined;
  if ('uc' in data || 'v4_prompt' in data) return recallNovel(data, texts.get('Source'));
  return 'prompt' in data || 'Prompt' in data ? recallFooocus(data) : undefined;
}

function fromXmp(xmp: string | undefined): Recalled | undefined {
  const comment = xmp && xmpProperty(xmp, 'UserComment');
  const data = objectOf(comment);
  return data && recallDrawThings(data);
}

function fromStealth({ kind, texts }: Unsealed, bytes: Uint8Array): Recalled | undefined {
  if (kind !== 'png' || texts === undefined) return undefined;
  let text: string | undefined;
  try {
    const { data, width, height } = decodePng(bytes);
    text = stealthText(data, width, height);
  } catch {
    // Damaged or too large to unpack: then there is nothing to be found in its pixels.
    return undefined;
  }
  const all = objectOf(text);
  if (!all) return undefined;
  const comment = typeof all.Comment === 'string' ? jsonOf(all.Comment) : all.Comment;
  const model = typeof all.Source === 'string' ? all.Source : undefined;
  return recallNovel(
    comment && typeof comment === 'object' && !Array.isArray(comment) ? comment : { prompt: all.Description ?? '' },
    model,
  );
}

const SOURCES: readonly [RegExp, NonNullable<Recalled['made']>][] = [
  [/composite\w*TrainedAlgorithmicMedia|compositeSynthetic/i, 'partly by AI'],
  [/trainedAlgorithmicMedia/i, 'by AI'],
  [/algorithmicMedia/i, 'by an algorithm'],
];

/** Nothing but a mark that a machine made it. */
function fromSource({ xmp, credentials }: Unsealed): Recalled | undefined {
  const source = (xmp && xmpProperty(xmp, 'DigitalSourceType')) || '';
  const said = SOURCES.find(([pattern]) => pattern.test(source));
  if (said) return mark(said[1], `IPTC's digital source type says “${source.split('/').at(-1)}”, and nothing else says how.`);
  if (!credentials) return undefined;
  const named = ['compositeWithTrainedAlgorithmicMedia', 'trainedAlgorithmicMedia', 'algorithmicMedia'].find(
    (name) => indexOfText(credentials, name) >= 0,
  );
  const made = SOURCES.find(([pattern]) => named !== undefined && pattern.test(named))?.[1] ?? 'unknown';
  return mark(
    made,
    named === undefined
      ? 'This picture carries Content Credentials (C2PA); they hold no prompt, and do not say here what made it.'
      : `This picture carries Content Credentials (C2PA) that say “${named}”; they hold no prompt. Their signature is not checked.`,
  );
}

const mark = (made: NonNullable<Recalled['made']>, message: string): Recalled => ({
  tool: 'unknown',
  name: 'an unknown tool',
  settings: {},
  made,
  warnings: [{ code: 'no-prompt', message }],
});
