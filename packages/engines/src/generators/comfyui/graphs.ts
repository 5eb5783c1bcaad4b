/**
 * Text-to-image graphs for ComfyUI as data, in the format its API takes: node id → class and inputs, `[id, output]` for a link.
 * A slot (`$width`) stands where a job's own value goes. Node classes, files and settings as the models' published examples have
 * them, read November 2026.
 */
type Link = readonly [node: string, output: number];
type Value = string | number | boolean | Link;
interface Node {
  class_type: string;
  inputs: Readonly<Record<string, Value>>;
}
export type Graph = Readonly<Record<string, Node>>;

/** What may stand for a value in a template. */
export const SLOTS = [
  '$model',
  '$prompt',
  '$negative',
  '$width',
  '$height',
  '$seed',
  '$steps',
  '$cfg',
  '$sampler',
  '$scheduler',
] as const;
export type Slot = (typeof SLOTS)[number];

export interface Family {
  id: 'sd15' | 'sdxl' | 'flux' | 'qwen-image' | 'z-image';
  /** Files of models it fits, by name. */
  fits: RegExp;
  /** Where the model's file is chosen, for discovery. */
  loader: { class: 'CheckpointLoaderSimple' | 'UNETLoader'; input: 'ckpt_name' | 'unet_name' };
  /** ControlNets of its architecture, by the names under which they are published; absent where it has none that are applied like one. */
  controls?: RegExp;
  /** Whether words that must not appear have a channel. */
  negative: boolean;
  /** Sides are multiples of it. */
  step: 8 | 16;
  /** Sides that it was trained for. */
  side: number;
  defaults: { steps: number; cfg: number; sampler: string; scheduler: string };
  graph: Graph;
}

const sampler = (model: Link, positive: Link, negative: Link): Node => ({
  class_type: 'KSampler',
  inputs: {
    model,
    positive,
    negative,
    latent_image: ['latent', 0],
    seed: '$seed',
    steps: '$steps',
    cfg: '$cfg',
    sampler_name: '$sampler',
    scheduler: '$scheduler',
    denoise: 1,
  },
});
const words = (text: '$prompt' | '$negative', clip: Link): Node => ({ class_type: 'CLIPTextEncode', inputs: { text, clip } });
const latent = (kind: 'EmptyLatentImage' | 'EmptySD3LatentImage'): Node => ({
  class_type: kind,
  inputs: { width: '$width', height: '$height', batch_size: 1 },
});
const end = (vae: Link): Graph => ({
  decode: { class_type: 'VAEDecode', inputs: { samples: ['sample', 0], vae } },
  save: { class_type: 'SaveImage', inputs: { images: ['decode', 0], filename_prefix: 'atelier' } },
});

/** One file with model, text encoder and decoder in it. */
const checkpoint: Graph = {
  model: { class_type: 'CheckpointLoaderSimple', inputs: { ckpt_name: '$model' } },
  positive: words('$prompt', ['model', 1]),
  negative: words('$negative', ['model', 1]),
  latent: latent('EmptyLatentImage'),
  sample: sampler(['model', 0], ['positive', 0], ['negative', 0]),
  ...end(['model', 2]),
};

/** Three files: the model, its text encoder and its decoder. */
const parts = (clip: Node, vae: string, rest: Graph): Graph => ({
  model: { class_type: 'UNETLoader', inputs: { unet_name: '$model', weight_dtype: 'default' } },
  clip,
  vae: { class_type: 'VAELoader', inputs: { vae_name: vae } },
  positive: words('$prompt', ['clip', 0]),
  latent: latent('EmptySD3LatentImage'),
  ...rest,
  ...end(['vae', 0]),
});
const shifted = (shift: number): Node => ({ class_type: 'ModelSamplingAuraFlow', inputs: { model: ['model', 0], shift } });
/** Models that are told nothing of what must not appear. */
const nothing: Node = { class_type: 'ConditioningZeroOut', inputs: { conditioning: ['positive', 0] } };

export const FAMILIES: readonly Family[] = [
  {
    id: 'z-image',
    fits: /z[-_]?image/i,
    loader: { class: 'UNETLoader', input: 'unet_name' },
    negative: false,
    step: 16,
    side: 1024,
    defaults: { steps: 9, cfg: 1, sampler: 'euler', scheduler: 'simple' },
    graph: parts(
      { class_type: 'CLIPLoader', inputs: { clip_name: 'qwen_3_4b.safetensors', type: 'lumina2', device: 'default' } },
      'ae.safetensors',
      { shift: shifted(3), negative: nothing, sample: sampler(['shift', 0], ['positive', 0], ['negative', 0]) },
    ),
  },
  {
    id: 'qwen-image',
    controls: /qwen/i,
    fits: /qwen[-_]?image/i,
    loader: { class: 'UNETLoader', input: 'unet_name' },
    negative: true,
    step: 16,
    side: 1328,
    defaults: { steps: 20, cfg: 2.5, sampler: 'euler', scheduler: 'simple' },
    graph: parts(
      {
        class_type: 'CLIPLoader',
        inputs: { clip_name: 'qwen_2.5_vl_7b_fp8_scaled.safetensors', type: 'qwen_image', device: 'default' },
      },
      'qwen_image_vae.safetensors',
      {
        negative: words('$negative', ['clip', 0]),
        shift: shifted(3.1),
        sample: sampler(['shift', 0], ['positive', 0], ['negative', 0]),
      },
    ),
  },
  {
    id: 'flux',
    controls: /flux/i,
    fits: /flux/i,
    loader: { class: 'UNETLoader', input: 'unet_name' },
    negative: false,
    step: 16,
    side: 1024,
    defaults: { steps: 20, cfg: 1, sampler: 'euler', scheduler: 'simple' },
    graph: parts(
      {
        class_type: 'DualCLIPLoader',
        inputs: { clip_name1: 'clip_l.safetensors', clip_name2: 't5xxl_fp16.safetensors', type: 'flux' },
      },
      'ae.safetensors',
      {
        guided: { class_type: 'FluxGuidance', inputs: { conditioning: ['positive', 0], guidance: 3.5 } },
        negative: nothing,
        sample: sampler(['model', 0], ['guided', 0], ['negative', 0]),
      },
    ),
  },
  {
    id: 'sdxl',
    controls: /xl/i,
    fits: /xl|pony|illustrious|noob|juggernaut/i,
    loader: { class: 'CheckpointLoaderSimple', input: 'ckpt_name' },
    negative: true,
    step: 8,
    side: 1024,
    defaults: { steps: 25, cfg: 6, sampler: 'dpmpp_2m', scheduler: 'karras' },
    graph: checkpoint,
  },
  {
    id: 'sd15',
    controls: /sd15|sd1\.5|v11[pfe]|control_(sd15|v1)/i,
    fits: /./,
    loader: { class: 'CheckpointLoaderSimple', input: 'ckpt_name' },
    negative: true,
    step: 8,
    side: 512,
    defaults: { steps: 25, cfg: 7, sampler: 'dpmpp_2m', scheduler: 'karras' },
    graph: checkpoint,
  },
];

/** The family that a model's file belongs to, by the loader that offers it and by its name. */
export const familyOf = (file: string, loader: Family['loader']['class']): Family | undefined =>
  FAMILIES.find(({ fits, loader: own }) => own.class === loader && fits.test(file));

/** The template with a job's values in its slots. @throws RangeError where a slot has no value: a template's fault, not a person's */
export function filled(graph: Graph, values: Readonly<Record<Slot, string | number>>): Graph {
  const value = (each: Value): Value => {
    if (typeof each !== 'string' || !each.startsWith('$')) return each;
    const slot = SLOTS.find((known) => known === each);
    if (!slot) throw new RangeError(`There is no slot ${each}.`);
    return values[slot];
  };
  return Object.fromEntries(
    Object.entries(graph).map(([id, { class_type, inputs }]) => [
      id,
      { class_type, inputs: Object.fromEntries(Object.entries(inputs).map(([name, each]) => [name, value(each)])) },
    ]),
  );
}
