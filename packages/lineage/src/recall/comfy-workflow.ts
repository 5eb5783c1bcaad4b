/**
 * The editor's shape of a ComfyUI graph: values in the order of widgets, links in a list of their own, and subgraphs, which are put in
 * where they are used, as the editor itself does before it asks for a picture: node 3 of instance 57 becomes `57:3`.
 */
import { isObject, type Json, type JsonObject, textOf } from '../json.ts';
import { type Graph, linkOf, MOST_NODES } from './comfy-graph.ts';

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

/** What stands for the edges of a subgraph inside it. */
const INPUTS = '-10';
const OUTPUTS = '-20';
/** Subgraphs in subgraphs; what is deeper is left out. */
const DEEPEST = 16;

interface Flat {
  graph: Graph;
  definitions: ReadonlyMap<string, JsonObject>;
  /** Where the outputs of an instance come from, by slot. */
  outputs: Map<string, readonly (Json | undefined)[]>;
  room: number;
}

export function graphOfWorkflow(workflow: JsonObject): Graph {
  const listed = isObject(workflow.definitions) ? listOf(workflow.definitions.subgraphs) : [];
  const flat: Flat = {
    graph: new Map(),
    definitions: new Map(listed.flatMap((each) => (typeof each.id === 'string' ? [[each.id, each] as const] : []))),
    outputs: new Map(),
    room: MOST_NODES,
  };
  level(flat, workflow, '', [], 0);
  for (const { inputs } of flat.graph.values())
    for (const [name, value] of Object.entries(inputs)) {
      const found = through(flat, value);
      if (found === undefined) delete inputs[name];
      else inputs[name] = found;
    }
  return flat.graph;
}

const listOf = (value: Json | undefined): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** A link to an instance of a subgraph is one to what comes out of it. */
function through({ outputs }: Flat, value: Json | undefined): Json | undefined {
  let found = value;
  for (let steps = 0; steps < 4 * DEEPEST; steps++) {
    const link = linkOf(found);
    const inside = link && outputs.get(link[0]);
    if (!link || !inside) return found;
    found = inside[link[1]];
  }
  return undefined;
}

/** One level of a graph; `outer` is what its inputs are given from outside. Answers what reaches its outputs. */
function level(
  flat: Flat,
  { nodes, links }: JsonObject,
  prefix: string,
  outer: readonly (Json | undefined)[],
  depth: number,
): (Json | undefined)[] {
  const sources = new Map<string, Json | undefined>();
  const out: (Json | undefined)[] = [];
  for (const link of Array.isArray(links) ? links : []) {
    // [id, from, slot, to, slot, type], or the same by names.
    const [id, from, slot, to, toSlot] = Array.isArray(link)
      ? link
      : isObject(link)
        ? [link.id, link.origin_id, link.origin_slot, link.target_id, link.target_slot]
        : [];
    if (id === undefined || id === null || from === undefined || typeof slot !== 'number') continue;
    const source: Json | undefined = prefix !== '' && String(from) === INPUTS ? outer[slot] : [`${prefix}${from}`, slot];
    sources.set(String(id), source);
    if (prefix !== '' && String(to) === OUTPUTS && typeof toSlot === 'number') out[toSlot] = source;
  }
  for (const node of listOf(nodes)) {
    const type = textOf(node.type);
    // Muted nodes do nothing at all.
    if (type === undefined || node.id === undefined || node.mode === 2 || flat.room-- <= 0) continue;
    const id = `${prefix}${node.id}`;
    const definition = flat.definitions.get(type);
    if (definition && depth < DEEPEST) {
      const given = instanceInputs(node, definition, sources);
      // A bypassed instance hands on what it is given.
      const passed = node.mode === 4 ? listOf(definition.outputs).map((_, i) => given[i] ?? given[0]) : undefined;
      flat.outputs.set(id, passed ?? level(flat, definition, `${id}:`, given, depth + 1));
      if (passed === undefined) promote(flat.graph, node, `${id}:`);
      continue;
    }
    const inputs: Record<string, Json> = widgetsOf(node, type);
    for (const input of listOf(node.inputs)) {
      if (input.link === null || input.link === undefined) continue;
      const source = sources.get(String(input.link));
      const name = textOf(input.name);
      if (source !== undefined && name !== undefined) inputs[name === '' ? 'input' : name] = source;
    }
    flat.graph.set(id, { type, inputs, bypassed: node.mode === 4 });
  }
  return out;
}

/** What each input of a subgraph is given where it is used: a link, or the value of a widget that was put outside. */
function instanceInputs(
  node: JsonObject,
  definition: JsonObject,
  sources: ReadonlyMap<string, Json | undefined>,
): (Json | undefined)[] {
  const own = listOf(node.inputs);
  const named = new Map(own.map((input) => [textOf(input.name), input]));
  const widgets = own.filter((input) => isObject(input.widget));
  const values = Array.isArray(node.widgets_values) ? node.widgets_values : [];
  const shown = new Map<string | undefined, Json>();
  // The editor lists which values these are; where the lists differ in length none can be told.
  const proxies = proxiesOf(node);
  if (proxies.length === values.length)
    for (const [i, [inner, name]] of proxies.entries()) if (inner === '-1') shown.set(name, values[i]!);
  if (proxies.length === 0 && widgets.length === values.length)
    for (const [i, input] of widgets.entries()) shown.set(textOf(input.name), values[i]!);
  return listOf(definition.inputs).map((input, i) => {
    const mine = named.get(textOf(input.name)) ?? own[i];
    const link = mine?.link;
    return (link === null || link === undefined ? undefined : sources.get(String(link))) ?? shown.get(textOf(input.name));
  });
}

/** Widgets of nodes inside that are shown, and set, on the instance. */
function promote(graph: Graph, node: JsonObject, prefix: string): void {
  const values = Array.isArray(node.widgets_values) ? node.widgets_values : [];
  const proxies = proxiesOf(node);
  if (proxies.length !== values.length) return;
  for (const [i, [inner, name]] of proxies.entries()) {
    const inputs = graph.get(`${prefix}${inner}`)?.inputs;
    if (inputs && linkOf(inputs[name]) === undefined) inputs[name] = values[i]!;
  }
}

function proxiesOf({ properties }: JsonObject): [inner: string, name: string][] {
  const listed = isObject(properties) && Array.isArray(properties.proxyWidgets) ? properties.proxyWidgets : [];
  return listed.flatMap((each): [string, string][] =>
    Array.isArray(each) && typeof each[1] === 'string' ? [[String(each[0]), each[1]]] : [],
  );
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
