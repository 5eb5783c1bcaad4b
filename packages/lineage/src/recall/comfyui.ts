/** ComfyUI: from the sampler back along its links to the words, and to what else was set. */
import { warn } from '../found.ts';
import type { Json } from '../json.ts';
import { type Graph, type GraphNode, linkOf } from './comfy-graph.ts';
import type { Recalled, Settings } from './recalled.ts';

/** Links that are followed in all; a graph that is drawn has hundreds. */
const MOST_STEPS = 50_000;
const DEEPEST = 200;

export function recallComfy(graph: Graph): Recalled | undefined {
  const walk = new Walk(graph);
  const sampler = walk.sampler();
  if (sampler === undefined) return undefined;
  const { positive, negative } = walk.words(sampler);
  const recalled: Recalled = { tool: 'comfyui', name: 'ComfyUI', settings: walk.settings(sampler), warnings: [] };
  if (positive !== '') {
    recalled.dialect = 'comfyui';
    recalled.prompt = positive;
  }
  if (negative !== '') recalled.negative = negative;
  if (walk.computed.size > 0)
    recalled.warnings.push(
      warn(
        'computed',
        `Parts of the prompt are worked out by nodes that cannot be run here: ${[...walk.computed].join(', ')}.`,
      ),
    );
  return recalled;
}

const OUTPUT = /save|preview/i;
const CONDITION = /^(?:conditioning(?:_?\d+|_to|_from)?|positive|negative|cond|guider|input|any|value)/i;
/** Text that is wanted where a node has several. */
const TEXT =
  /^(?:text(?:_?[gla-d]|_?\d+|_positive)?|t5xxl|clip_[lgt]\w*|prompt|positive|string(?:_?[a-d]|_?\d+)?|value|populated_text|wildcard_text|input|any|result|opt_text)$/i;
const ENCODES = /encode|prompt|styler|wildcard/i;

class Walk {
  readonly #graph: Graph;
  #steps = 0;
  /** Types of nodes whose result is not in the file. */
  readonly computed = new Set<string>();

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  #node(id: string): GraphNode | undefined {
    return this.#steps++ > MOST_STEPS ? undefined : this.#graph.get(id);
  }

  /** The sampler that the picture came from: the first one behind an output, else any that has words. */
  sampler(): GraphNode | undefined {
    const samples = ({ inputs, type }: GraphNode): boolean =>
      linkOf(inputs.positive) !== undefined && /sampl|detail|upscale/i.test(type) ? true : linkOf(inputs.guider) !== undefined;
    const outputs = [...this.#graph].filter(([, { type }]) => OUTPUT.test(type)).map(([id]) => id);
    const seen = new Set<string>();
    let queue = outputs;
    while (queue.length > 0) {
      const next: string[] = [];
      for (const id of queue) {
        if (seen.has(id)) continue;
        seen.add(id);
        const node = this.#node(id);
        if (node === undefined) continue;
        if (samples(node) && !node.bypassed && this.#speaks(node)) return node;
        for (const value of Object.values(node.inputs)) {
          const link = linkOf(value);
          if (link) next.push(link[0]);
        }
      }
      queue = next;
    }
    const any = [...this.#graph.values()];
    return any.find(samples) ?? any.find(({ inputs }) => linkOf(inputs.positive) !== undefined);
  }

  #speaks(node: GraphNode): boolean {
    const { positive } = this.words(node);
    this.computed.clear();
    return positive !== '';
  }

  words({ inputs }: GraphNode): { positive: string; negative: string } {
    const guider = linkOf(inputs.guider);
    const from = guider ? (this.#node(guider[0])?.inputs ?? {}) : inputs;
    return {
      positive: this.#text(from.positive ?? from.conditioning, true, new Set()),
      negative: this.#text(from.negative, false, new Set()),
    };
  }

  /** The words behind a value: itself, or what its link leads to. Each node speaks once. */
  #text(value: Json | undefined, positive: boolean, seen: Set<string>, depth = 0): string {
    if (typeof value === 'string') return value.trim();
    const link = linkOf(value);
    if (!link || depth > DEEPEST) return '';
    const [id, slot] = link;
    if (seen.has(id)) return '';
    seen.add(id);
    const node = this.#node(id);
    if (node === undefined) return '';
    const { type, inputs, bypassed } = node;
    const follow = (names: readonly string[], joiner = ', '): string => {
      const texts = names.map((name) => this.#text(inputs[name], positive, seen, depth + 1)).filter(Boolean);
      return [...new Set(texts)].join(joiner);
    };
    const names = Object.keys(inputs);
    if (/zeroout/i.test(type)) return '';
    if (/reroute|pipe/i.test(type) || bypassed) return follow(names.filter((name) => linkOf(inputs[name])).slice(0, 1));
    if (/concat|join|combine/i.test(type) && names.some((name) => /^(?:text|string)/i.test(name))) {
      const joiner = [inputs.delimiter, inputs.separator].find((each): each is string => typeof each === 'string') ?? ' ';
      return follow(names.filter((name) => /^(?:text|string)(?:_?[a-z]|_?\d+)?$/i.test(name)).sort(), joiner);
    }
    // Both kinds go in and both come out: which one was asked for is said by the slot.
    if (linkOf(inputs.positive) && linkOf(inputs.negative)) return follow([slot === 1 ? 'negative' : 'positive']);
    const conditions = names.filter((name) => CONDITION.test(name) && linkOf(inputs[name]));
    const texts = names.filter((name) => TEXT.test(name) && (typeof inputs[name] === 'string' || linkOf(inputs[name])));
    const populated = texts.includes('populated_text') ? ['populated_text'] : texts;
    if (populated.length > 0 && (ENCODES.test(type) || conditions.length === 0)) {
      if (!positive && slot === 1 && typeof inputs.text_negative === 'string') return inputs.text_negative;
      if (/replace|random|llm|ollama|caption|interrogat|florence/i.test(type)) this.computed.add(type);
      return follow(populated);
    }
    if (conditions.length > 0) return follow(conditions);
    const other = names.filter((name) => typeof inputs[name] === 'string' && /^text\d+$/.test(name)).slice(0, 1);
    if (other.length > 0) return follow(other);
    const links = names.filter((name) => linkOf(inputs[name]));
    if (links.length === 0 || /clip|model|vae|image/i.test(type)) {
      this.computed.add(type);
      return '';
    }
    return follow(links.slice(0, 1));
  }

  /** A number, text or flag behind a value, through primitive nodes. */
  #value(value: Json | undefined, depth = 0): string | number | boolean | undefined {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
    const link = linkOf(value);
    const node = link && depth < 16 ? this.#node(link[0]) : undefined;
    if (!node) return undefined;
    const inner = ['value', 'seed', 'noise_seed', 'int', 'float', 'input', 'any'].find(
      (name) => node.inputs[name] !== undefined,
    );
    return inner === undefined ? undefined : this.#value(node.inputs[inner], depth + 1);
  }

  settings({ inputs }: GraphNode): Settings {
    const settings: Settings = {};
    const put = (name: string, value: Json | undefined): void => {
      const found = this.#value(value);
      if (found !== undefined && settings[name] === undefined) settings[name] = found;
    };
    const behind = (value: Json | undefined): GraphNode | undefined => {
      const link = linkOf(value);
      return link && this.#node(link[0]);
    };
    const sources: [GraphNode | undefined, readonly string[]][] = [
      [{ type: '', inputs, bypassed: false }, ['seed', 'noise_seed', 'steps', 'cfg', 'sampler_name', 'scheduler', 'denoise']],
      [behind(inputs.noise), ['noise_seed', 'seed']],
      [behind(inputs.sampler), ['sampler_name']],
      [behind(inputs.sigmas), ['scheduler', 'steps', 'denoise']],
      [behind(inputs.guider), ['cfg']],
      [behind(inputs.latent_image), ['width', 'height', 'batch_size']],
    ];
    for (const [node, names] of sources)
      for (const name of names) put(name === 'noise_seed' ? 'seed' : name, node?.inputs[name]);
    this.#model(inputs.model ?? behind(inputs.guider)?.inputs.model, settings);
    return settings;
  }

  /** Along the model's links: add-ons, then the model itself. */
  #model(value: Json | undefined, settings: Settings): void {
    let link = linkOf(value);
    const loras: string[] = [];
    for (let steps = 0; link && steps < 64; steps++) {
      const node = this.#node(link[0]);
      if (!node) break;
      const { inputs } = node;
      const name = [inputs.ckpt_name, inputs.unet_name, inputs.model_name, inputs.gguf_name].find(
        (each): each is string => typeof each === 'string',
      );
      if (typeof inputs.lora_name === 'string') loras.push(`${inputs.lora_name}:${this.#value(inputs.strength_model) ?? 1}`);
      if (name !== undefined) {
        settings.model = name;
        break;
      }
      link = linkOf(inputs.model);
    }
    if (loras.length > 0) settings.loras = loras.reverse().join(', ');
  }
}
