/**
 * ComfyUI's two shapes of graph as one: `{id: {type, inputs}}`, an input being a value or a link `[id, slot]`. The API shape
 * (`prompt`) is that already; the editor's shape (`workflow`, comfy-workflow.ts) keeps values in the order of its widgets.
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
export const MOST_NODES = 20_000;

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
