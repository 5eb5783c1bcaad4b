/** ComfyUI's subgraphs: links are followed into them and out again, in the editor's shape and in the one that was run. */
import { describe, expect, it } from 'vitest';
import { pngWith } from '../__fixtures__/foreign.ts';
import type { JsonObject } from '../json.ts';
import { unseal } from '../unseal.ts';
import { MOST_NODES } from './comfy-graph.ts';
import { graphOfWorkflow } from './comfy-workflow.ts';
import { recall } from './recall.ts';

const recalled = (texts: Record<string, unknown>) => {
  const bytes = pngWith(Object.fromEntries(Object.entries(texts).map(([name, value]) => [name, JSON.stringify(value)])));
  return recall(unseal(bytes), bytes);
};

const link = (id: number, from: number, slot: number, to: number, toSlot: number) => ({
  id,
  origin_id: from,
  origin_slot: slot,
  target_id: to,
  target_slot: toSlot,
  type: '*',
});
const encoder = (id: number, text: string, linked: number | null = null) => ({
  id,
  type: 'CLIPTextEncode',
  widgets_values: [text],
  inputs: [{ name: 'text', widget: { name: 'text' }, link: linked }],
});

/** Text goes in at slot 0, words come out at slot 0: an encoder with words of its own. */
const ENCODING = {
  id: 'aaaaaaaa-0000-4000-8000-000000000001',
  name: 'words',
  inputs: [{ id: 'i', name: 'prompt', type: 'STRING', linkIds: [1] }],
  outputs: [{ id: 'o', name: 'CONDITIONING', type: 'CONDITIONING', linkIds: [2] }],
  nodes: [encoder(3, 'the inner default', 1)],
  links: [link(1, -10, 0, 3, 0), link(2, 3, 0, -20, 0)],
};
/** A whole picture: sampler and encoders inside. */
const PAINTING = {
  id: 'aaaaaaaa-0000-4000-8000-000000000002',
  name: 'picture',
  inputs: [{ id: 'i', name: 'text', type: 'STRING', linkIds: [1] }],
  outputs: [{ id: 'o', name: 'IMAGE', type: 'IMAGE', linkIds: [4] }],
  nodes: [
    encoder(1, 'the inner default', 1),
    encoder(2, 'fog'),
    {
      id: 3,
      type: 'KSampler',
      widgets_values: [9, 'fixed', 20, 7, 'euler', 'karras', 1],
      inputs: [
        { name: 'positive', link: 2 },
        { name: 'negative', link: 3 },
      ],
    },
  ],
  links: [link(1, -10, 0, 1, 0), link(2, 1, 0, 3, 1), link(3, 2, 0, 3, 2), link(4, 3, 0, -20, 0)],
};

/** An instance of `definition` at node 57, with a sampler and an output round it where it only encodes. */
const encoded = (instance: object, more: object[] = [], links: unknown[] = [], definitions: object[] = [ENCODING]) => ({
  nodes: [
    ...more,
    { id: 57, type: ENCODING.id, ...instance },
    { id: 2, type: 'KSampler', widgets_values: [9, 'fixed', 20], inputs: [{ name: 'positive', link: 90 }] },
    { id: 3, type: 'SaveImage', inputs: [{ name: 'images', link: 91 }] },
  ],
  links: [[90, 57, 0, 2, 1, 'C'], [91, 2, 0, 3, 0, 'I'], ...links],
  definitions: { subgraphs: definitions },
});

describe('the words of', () => {
  it.each([
    ['a subgraph alone', encoded({ inputs: [{ name: 'prompt', link: null }] }), 'the inner default'],
    [
      'a text from outside',
      encoded(
        { inputs: [{ name: 'prompt', link: 92 }] },
        [{ id: 1, type: 'PrimitiveStringMultiline', widgets_values: ['a red fox'], inputs: [] }],
        [[92, 1, 0, 57, 0, 'STRING']],
      ),
      'a red fox',
    ],
    [
      'a widget shown outside, by the input it stands for',
      encoded({
        inputs: [{ name: 'prompt', link: null }],
        properties: { proxyWidgets: [['-1', 'prompt']] },
        widgets_values: ['a red fox'],
      }),
      'a red fox',
    ],
    [
      'a widget shown outside, by the node inside',
      encoded(
        { inputs: [], properties: { proxyWidgets: [['3', 'text']] }, widgets_values: ['a red fox'] },
        [],
        [],
        [{ ...ENCODING, inputs: [], nodes: [encoder(3, 'the inner default')] }],
      ),
      'a red fox',
    ],
    [
      'a widget without a list of them',
      encoded({ inputs: [{ name: 'prompt', widget: { name: 'prompt' }, link: null }], widgets_values: ['a red fox'] }),
      'a red fox',
    ],
    [
      'lists that differ in length, which say nothing',
      encoded({
        inputs: [],
        properties: {
          proxyWidgets: [
            ['-1', 'prompt'],
            ['-1', 'seed'],
          ],
        },
        widgets_values: ['a red fox'],
      }),
      'the inner default',
    ],
    [
      'a subgraph in a subgraph',
      encoded(
        { type: 'outer', inputs: [], widgets_values: [] },
        [],
        [],
        [
          ENCODING,
          {
            id: 'outer',
            inputs: [],
            outputs: [{ name: 'C', linkIds: [8] }],
            nodes: [{ id: 5, type: ENCODING.id, inputs: [{ name: 'prompt', link: null }] }],
            links: [link(8, 5, 0, -20, 0)],
          },
        ],
      ),
      'the inner default',
    ],
  ])('%s', (_, workflow, prompt) => expect(recalled({ workflow })).toMatchObject({ tool: 'comfyui', prompt }));
});

it('a sampler inside is found behind the output outside, with both texts and its settings', () => {
  const workflow = {
    nodes: [
      {
        id: 57,
        type: PAINTING.id,
        inputs: [{ name: 'text', widget: { name: 'text' }, link: null }],
        widgets_values: ['a red fox'],
      },
      { id: 9, type: 'SaveImage', inputs: [{ name: 'images', link: 1 }] },
    ],
    links: [[1, 57, 0, 9, 0, 'IMAGE']],
    definitions: { subgraphs: [PAINTING] },
  };
  expect(recalled({ workflow })).toMatchObject({
    prompt: 'a red fox',
    negative: 'fog',
    settings: { seed: 9, steps: 20, sampler_name: 'euler' },
  });
});

it('what was run has its subgraphs put in already', () =>
  expect(
    recalled({
      prompt: {
        '57:27': { class_type: 'CLIPTextEncode', inputs: { text: ['57:1', 0] } },
        '57:1': { class_type: 'PrimitiveString', inputs: { value: 'a red fox' } },
        '57:3': { class_type: 'KSampler', inputs: { positive: ['57:27', 0] } },
        '9': { class_type: 'SaveImage', inputs: { images: ['57:3', 0] } },
      },
    }),
  ).toMatchObject({ prompt: 'a red fox' }));

it('a muted instance is not there, a bypassed one hands on what it is given', () => {
  expect(recalled({ workflow: encoded({ mode: 2, inputs: [] }) })?.prompt).toBeUndefined();
  const bypassed = encoded(
    { mode: 4, inputs: [{ name: 'prompt', link: 92 }] },
    [encoder(1, 'a red fox')],
    [[92, 1, 0, 57, 0, 'CONDITIONING']],
  );
  expect(recalled({ workflow: bypassed })?.prompt).toBe('a red fox');
});

it('subgraphs that hold themselves, twice over, end soon', () => {
  const bomb = {
    id: 'bomb',
    inputs: [],
    outputs: [{ name: 'C', linkIds: [1] }],
    nodes: [
      { id: 1, type: 'bomb', inputs: [] },
      { id: 3, type: 'Note', inputs: [] },
      { id: 2, type: 'bomb', inputs: [] },
    ],
    links: [link(1, 1, 0, -20, 0)],
  };
  expect(recalled({ workflow: encoded({ type: 'bomb', inputs: [] }, [], [], [bomb]) })?.prompt).toBeUndefined();
  // Two to the power of what the depth allows would be looked at without a bound.
  const graph = graphOfWorkflow(encoded({ type: 'bomb', inputs: [] }, [], [], [bomb]) as JsonObject);
  expect(graph.size).toBeGreaterThan(1000);
  expect(graph.size).toBeLessThanOrEqual(MOST_NODES);
});
