/** A prompt as it was pasted: an infotext of A1111, or a ComfyUI graph, has more in it than the words. */
import { isInfotext, readInfotext, recallGraph } from '@atelier/lineage';
import { checkedIdea } from './idea.ts';

export interface GivenPrompt {
  prompt: string;
  /** What stands in the negative field beside it. */
  negative?: string | undefined;
  /** What stands beside it, by the generator's own names. */
  parameters?: Readonly<Record<string, string | number | boolean>> | undefined;
}

/** Taken apart where it is one of these in the dialect named; without a dialect, where it can be nothing else. */
export function pasted(prompt: string, from?: string): (GivenPrompt & { dialect: string }) | undefined {
  if (from === undefined || from === 'a1111' || from === 'sd') {
    const read = isInfotext(prompt) ? readInfotext(prompt) : undefined;
    if (read && Object.keys(read.settings).length > 0 && read.prompt !== '')
      return {
        prompt: checkedIdea(read.prompt),
        ...(read.negative !== '' && { negative: read.negative }),
        parameters: read.settings,
        dialect: from ?? 'a1111',
      };
  }
  if (from === undefined || from === 'comfyui') {
    const graph = recallGraph(prompt);
    if (graph?.prompt !== undefined)
      return {
        prompt: checkedIdea(graph.prompt),
        ...(graph.negative !== undefined && { negative: graph.negative }),
        parameters: graph.settings,
        dialect: 'comfyui',
      };
  }
  return undefined;
}
