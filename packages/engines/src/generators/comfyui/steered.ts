/**
 * A graph with pictures put into it: one to start from (encoded, and painted over as far as its strength lets), and maps that hold places
 * through a ControlNet. Node classes and inputs as ComfyUI's own nodes have them, read November 2026.
 */
import type { InputRole } from '@atelier/spec';
import type { Graph } from './graphs.ts';

export interface Steering {
  role: InputRole;
  /** As the server named the picture when it was uploaded. */
  image: string;
  /** 0 … 1 */
  strength: number;
  /** The ControlNet's file, for a map. */
  control?: string;
}

/** Union models are told which kind of map they get, by these names. */
const UNION_TYPES: Readonly<Partial<Record<InputRole, string>>> = {
  depth: 'depth',
  edges: 'canny/lineart/anime_lineart/mlsd',
  ids: 'segment',
};
export const UNION = /union|promax/i;

/** `vae`: where the graph's decoder comes from. */
export function steered(
  graph: Graph,
  steering: readonly Steering[],
  { width, height }: { width: number; height: number },
): Graph {
  const nodes: Record<string, Graph[string]> = { ...graph };
  const sampler = nodes.sample;
  const vae = nodes.decode?.inputs.vae;
  if (!sampler || !vae) throw new RangeError('A template has a sampler and a decoder.');
  let { positive, negative } = sampler.inputs;
  const changes: Record<string, Graph[string]['inputs'][string]> = {};
  for (const [i, { role, image, strength, control }] of steering.entries()) {
    nodes[`given${i}`] = { class_type: 'LoadImage', inputs: { image } };
    if (role === 'init') {
      const scaled = { image: [`given${i}`, 0] as const, upscale_method: 'lanczos', width, height, crop: 'center' };
      nodes[`scaled${i}`] = { class_type: 'ImageScale', inputs: scaled };
      nodes.latent = { class_type: 'VAEEncode', inputs: { pixels: [`scaled${i}`, 0], vae } };
      changes.denoise = 1 - strength;
      continue;
    }
    if (control === undefined) continue;
    nodes[`net${i}`] = { class_type: 'ControlNetLoader', inputs: { control_net_name: control } };
    let net = `net${i}`;
    const type = UNION_TYPES[role];
    if (UNION.test(control) && type) {
      nodes[`kind${i}`] = { class_type: 'SetUnionControlNetType', inputs: { control_net: [net, 0], type } };
      net = `kind${i}`;
    }
    nodes[`held${i}`] = {
      class_type: 'ControlNetApplyAdvanced',
      inputs: {
        positive: positive ?? '',
        negative: negative ?? '',
        control_net: [net, 0],
        image: [`given${i}`, 0],
        strength,
        start_percent: 0,
        end_percent: 1,
        vae,
      },
    };
    positive = [`held${i}`, 0];
    negative = [`held${i}`, 1];
    Object.assign(changes, { positive, negative });
  }
  nodes.sample = { ...sampler, inputs: { ...sampler.inputs, ...changes } };
  return nodes;
}
