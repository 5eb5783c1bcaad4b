/**
 * ComfyUI's two shapes of graph as one: `{id: {type, inputs}}`, an input being a value or a link `[id, slot]`. The API shape
 * (`prompt`) is that already; the editor's shape (`workflow`) keeps values in the order of its widgets.
 */
import { isObject, type Json, type JsonObject, textOf } from '../json.ts';

export interface GraphNode {
  type: string;
  inputs: Record<string, Json>;
  /** Bypassed: what comes in goes out. */
  bypassed: boolean;
}
export type Graph = Map<string, GraphNode>;
export type Link = [id: string, slot: number];

/** Nodes that are read; far more than anybody draws. */
const MOST_NODES = 20_000;

export const linkOf = (value: Json | undefined): Link | undefined =>
  Array.isArray(value) &&
  value.length === 2 &&
  (typeof value[0] === 'string' || typeof value[0] === 'number') &&
  typeof value[1] === 'number'
    ? [String(value[0]), value[1]]
    : undefined;

export function graphOfPrompt(prompt: JsonObject): Graph {
  const graph: Graph = new Map();
  for (const [id, node] of Object.entries(prompt).slice(0, MOST_NODES)) {
    if (!isObject(node)) continue;
    const type = textOf(node.class_type);
    if (type !== undefined) graph.set(id, { type, inputs: isObject(node.inputs) ? node.inputs : {}, bypassed: false });
  }
  return graph;
}

/** Widgets by type, for editors that wrote values without their names. */
const WIDGETS: Readonly<Record<string, readonly string[]>> = {
  CLIPTextEncode: ['text'],
  CLIPTextEncodeSDXL: ['width', 'height', 'crop_w', 'crop_h', 'target_width', 'target_height', 'text_g', 'text_l'],
  CLIPTextEncodeFlux: ['clip_l', 't5xxl', 'guidance'],
  KSampler: ['seed', '', 'steps', 'cfg', 'sampler_name', 'scheduler', 'denoise'],
  KSamplerAdvanced: [
    'add_noise',
    'noise_seed',
    '',
    'steps',
    'cfg',
    'sampler_name',
    'scheduler',
    'start_at_step',
    'end_at_step',
  ],
  RandomNoise: ['noise_seed'],
  KSamplerSelect: ['sampler_name'],
  BasicScheduler: ['scheduler', 'steps', 'denoise'],
  FluxGuidance: ['guidance'],
  CheckpointLoaderSimple: ['ckpt_name'],
  UNETLoader: ['unet_name'],
  LoraLoader: ['lora_name', 'strength_model', 'strength_clip'],
  LoraLoaderModelOnly: ['lora_name', 'strength_model'],
  EmptyLatentImage: ['width', 'height', 'batch_size'],
  EmptySD3LatentImage: ['width', 'height', 'batch_size'],
  PrimitiveNode: ['value'],
  PrimitiveString: ['value'],
  PrimitiveStringMultiline: ['value'],
};
const AFTER = /^(?:fixed|increment|decrement|randomize)$/;

export function graphOfWorkflow(workflow: JsonObject): Graph {
  const graph: Graph = new Map();
  const links = new Map<string, Link>();
  for (const link of Array.isArray(workflow.links) ? workflow.links : []) {
    // [id, from, slot, to, slot, type], or the same by names.
    const [id, from, slot] = Array.isArray(link) ? link : isObject(link) ? [link.id, link.origin_id, link.origin_slot] : [];
    if (id !== undefined && id !== null && from !== undefined && typeof slot === 'number')
      links.set(String(id), [String(from), slot]);
  }
  for (const node of (Array.isArray(workflow.nodes) ? workflow.nodes : []).slice(0, MOST_NODES)) {
    if (!isObject(node)) continue;
    const type = textOf(node.type);
    // Muted nodes do nothing at all.
    if (type === undefined || node.id === undefined || node.mode === 2) continue;
    const inputs: Record<string, Json> = widgetsOf(node, type);
    for (const input of Array.isArray(node.inputs) ? node.inputs : []) {
      if (!isObject(input) || input.link === null || input.link === undefined) continue;
      const link = links.get(String(input.link));
      const name = textOf(input.name);
      if (link && name !== undefined) inputs[name === '' ? 'input' : name] = link;
    }
    graph.set(String(node.id), { type, inputs, bypassed: node.mode === 4 });
  }
  return graph;
}

function widgetsOf(node: JsonObject, type: string): Record<string, Json> {
  const values = node.widgets_values;
  if (isObject(values)) return { ...values };
  if (!Array.isArray(values)) return {};
  const known = WIDGETS[type];
  const named = (Array.isArray(node.inputs) ? node.inputs : []).flatMap((input) => {
    const name = isObject(input) && isObject(input.widget) ? textOf(input.widget.name) : undefined;
    return name === undefined ? [] : [name];
  });
  const found: Record<string, Json> = {};
  if (known === undefined && named.length > 0) {
    // Behind a seed stands what becomes of it, which has no name.
    const rest = values.filter(
      (value, i) => !(i > 0 && typeof values[i - 1] === 'number' && typeof value === 'string' && AFTER.test(value)),
    );
    if (rest.length >= named.length) for (const [i, name] of named.entries()) found[name] = rest[i]!;
  }
  const names = known ?? [];
  for (const [i, value] of values.entries()) {
    const name = names[i] ?? (known || named.length > 0 ? undefined : `text${i}`);
    if (name) found[name] = value;
  }
  return found;
}
