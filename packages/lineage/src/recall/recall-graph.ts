/** A ComfyUI graph pasted as text: the shape that its API takes, or what the editor saves. */
import { isObject, objectOf } from '../json.ts';
import { graphOfPrompt } from './comfy-graph.ts';
import { graphOfWorkflow } from './comfy-workflow.ts';
import { recallComfy } from './comfyui.ts';
import type { Recalled } from './recalled.ts';

/** Undefined where the text is no such graph, or none of its samplers has words. */
export function recallGraph(text: string): Recalled | undefined {
  const json = /^\s*\{/.test(text) ? objectOf(text) : undefined;
  if (json === undefined) return undefined;
  // What is sent to the server holds the graph under this name.
  const prompt = isObject(json.prompt) ? json.prompt : json;
  const graph = Array.isArray(json.nodes) ? graphOfWorkflow(json) : graphOfPrompt(prompt);
  const recalled = graph.size > 0 ? recallComfy(graph) : undefined;
  return recalled?.prompt === undefined ? undefined : recalled;
}
