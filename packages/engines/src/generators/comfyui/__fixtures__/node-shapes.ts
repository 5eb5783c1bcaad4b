/**
 * What ComfyUI checks of a graph before it takes it, as its own nodes declare it (read November 2026): for each class the inputs it requires and
 * those it may have, by type, and what comes out. A link must lead to a node, to an output that is there, and of the type that is wanted.
 */
interface Shape {
  required: Readonly<Record<string, string>>;
  optional?: Readonly<Record<string, string>>;
  gives: readonly string[];
  /** A node at the end, whose result is kept. */
  output?: true;
}

const SAMPLER = {
  model: 'MODEL',
  positive: 'CONDITIONING',
  negative: 'CONDITIONING',
  latent_image: 'LATENT',
  seed: 'INT',
  steps: 'INT',
  cfg: 'FLOAT',
  sampler_name: 'STRING',
  scheduler: 'STRING',
  denoise: 'FLOAT',
};

const SHAPES: Readonly<Record<string, Shape>> = {
  CheckpointLoaderSimple: { required: { ckpt_name: 'STRING' }, gives: ['MODEL', 'CLIP', 'VAE'] },
  UNETLoader: { required: { unet_name: 'STRING', weight_dtype: 'STRING' }, gives: ['MODEL'] },
  CLIPLoader: { required: { clip_name: 'STRING', type: 'STRING' }, optional: { device: 'STRING' }, gives: ['CLIP'] },
  DualCLIPLoader: {
    required: { clip_name1: 'STRING', clip_name2: 'STRING', type: 'STRING' },
    optional: { device: 'STRING' },
    gives: ['CLIP'],
  },
  VAELoader: { required: { vae_name: 'STRING' }, gives: ['VAE'] },
  CLIPTextEncode: { required: { text: 'STRING', clip: 'CLIP' }, gives: ['CONDITIONING'] },
  ConditioningZeroOut: { required: { conditioning: 'CONDITIONING' }, gives: ['CONDITIONING'] },
  FluxGuidance: { required: { conditioning: 'CONDITIONING', guidance: 'FLOAT' }, gives: ['CONDITIONING'] },
  ModelSamplingAuraFlow: { required: { model: 'MODEL', shift: 'FLOAT' }, gives: ['MODEL'] },
  EmptyLatentImage: { required: { width: 'INT', height: 'INT', batch_size: 'INT' }, gives: ['LATENT'] },
  EmptySD3LatentImage: { required: { width: 'INT', height: 'INT', batch_size: 'INT' }, gives: ['LATENT'] },
  KSampler: { required: SAMPLER, gives: ['LATENT'] },
  VAEDecode: { required: { samples: 'LATENT', vae: 'VAE' }, gives: ['IMAGE'] },
  VAEEncode: { required: { pixels: 'IMAGE', vae: 'VAE' }, gives: ['LATENT'] },
  LoadImage: { required: { image: 'STRING' }, gives: ['IMAGE', 'MASK'] },
  ImageScale: {
    required: { image: 'IMAGE', upscale_method: 'STRING', width: 'INT', height: 'INT', crop: 'STRING' },
    gives: ['IMAGE'],
  },
  ControlNetLoader: { required: { control_net_name: 'STRING' }, gives: ['CONTROL_NET'] },
  SetUnionControlNetType: { required: { control_net: 'CONTROL_NET', type: 'STRING' }, gives: ['CONTROL_NET'] },
  ControlNetApplyAdvanced: {
    required: {
      positive: 'CONDITIONING',
      negative: 'CONDITIONING',
      control_net: 'CONTROL_NET',
      image: 'IMAGE',
      strength: 'FLOAT',
      start_percent: 'FLOAT',
      end_percent: 'FLOAT',
    },
    optional: { vae: 'VAE' },
    gives: ['CONDITIONING', 'CONDITIONING'],
  },
  SaveImage: { required: { images: 'IMAGE', filename_prefix: 'STRING' }, gives: [], output: true },
};

type Node = { class_type: string; inputs: Record<string, unknown> };

/** What is wrong with a graph, node by node; nothing where the server would take it. */
export function faultsOf(graph: Readonly<Record<string, Node>>): string[] {
  const faults: string[] = [];
  for (const [id, { class_type, inputs }] of Object.entries(graph)) {
    const shape = SHAPES[class_type];
    if (!shape) {
      faults.push(`${id}: no node class ${class_type}`);
      continue;
    }
    const known = { ...shape.required, ...shape.optional };
    for (const name of Object.keys(shape.required)) if (!(name in inputs)) faults.push(`${id}: ${name} is missing`);
    for (const [name, value] of Object.entries(inputs)) {
      const wanted = known[name];
      if (!wanted) faults.push(`${id}: ${class_type} has no input ${name}`);
      else if (!fits(value, wanted, graph)) faults.push(`${id}: ${name} wants ${wanted}, got ${JSON.stringify(value)}`);
    }
  }
  if (!Object.values(graph).some(({ class_type }) => SHAPES[class_type]?.output)) faults.push('the prompt has no outputs');
  return faults;
}

function fits(value: unknown, wanted: string, graph: Readonly<Record<string, Node>>): boolean {
  if (Array.isArray(value)) {
    const [id, output] = value as [string, number];
    return SHAPES[graph[id]?.class_type ?? '']?.gives[output] === wanted;
  }
  if (wanted === 'INT') return Number.isInteger(value);
  if (wanted === 'FLOAT') return typeof value === 'number';
  return wanted === 'STRING' && typeof value === 'string';
}
