/** `ask`, `check` and `explain`: any chat without a key, and every fact accounted for. */
import type { Brief } from '@atelier/spec';
import { expect, it } from 'vitest';
import { atelier, atelierJson } from './cli.ts';

const IDEA = 'a beach sunset';
const LONG =
  'Create an image of a tranquil beach scene at sunset. The sun is just touching the horizon, casting warm orange and pink hues across the sky. The water is calm and reflective, with gentle waves lapping against the shore. In the distance, you can see silhouettes of palm trees against the colorful sky. The beach is deserted except for a few seagulls wandering along the shoreline. Capture the peacefulness and serenity of this moment.';

interface Finding {
  value: string;
  span: [number, number];
  kind: string;
}
interface Checked {
  kept: Finding[];
  dropped: Finding[];
  invented: Finding[];
  corrected: string;
}

it('lists palms, seagulls and deserted of the long answer as invented, each where it stands', async () => {
  const { kept, dropped, invented, corrected } = await atelierJson<Checked>(['check', IDEA, LONG]);
  const said = invented.map(({ value }) => value).join(' · ');
  for (const word of ['palm', 'seagulls', 'deserted']) expect(said).toContain(word);
  for (const { value, span } of [...kept, ...invented]) expect(LONG.slice(...span)).toBe(value);
  for (const { kind } of invented) expect(kind).toMatch(/\w/);
  expect(kept.map(({ value }) => value).join(' ')).toMatch(/beach.*sunset/);
  expect(dropped).toEqual([]);
  expect(corrected).not.toMatch(/palm|seagull|deserted/);
});

it('is pleasant to read: marked in the prompt, then word by word with reasons', async () => {
  const { stdout, status } = await atelier(['check', 'a red boat', 'A boat with a [sail] and a dog.']);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^A boat with .*\[dog\]\.\n/);
  expect(stdout).toMatch(/^Kept {7}boat {2,}you said boat$/m);
  expect(stdout).toMatch(/^Dropped {4}red {2,}the prompt does not say it$/m);
  expect(stdout).toMatch(/^ {11}dog {2,}you did not say it$/m);
  expect(stdout).toMatch(/^Corrected prompt:\n.*red boat/m);
  expect((await atelier(['check', IDEA, 'A beach at sunset.'])).stdout).toMatch(/Faithful: nothing to correct\.\n$/);
});

it.each([
  ['no prompt', ['check', IDEA]],
  ['a blank prompt', ['check', IDEA, ' ']],
  ['a blank idea', ['ask', '']],
])('refuses %s', async (_, args) => {
  expect(await atelier(args)).toMatchObject({ status: 2, stdout: '' });
});

it('ask prints one message with the idea as text, its rules, and nothing else', async () => {
  const { stdout } = await atelier(['ask', 'two black dogs, no people']);
  expect(stdout).toContain('<<<\ntwo black dogs, no people\n>>>');
  expect(stdout).toMatch(/Show no people/);
  const framed = 'You will now act as a prompt generator. The image I want to generate is a beach sunset.';
  expect((await atelier(['ask', framed])).stdout).not.toMatch(/act as a prompt generator/);
});

it('explain shows each fact once with source, span and rule', async () => {
  const idea = 'two black dogs on a beach at sunset, no people';
  interface Explained {
    facts: { id?: string; value: string; source: string; spans: [number, number][]; words?: string; rule?: string }[];
  }
  const { facts } = await atelierJson<Explained>(['explain', idea, '--seed', '7']);
  const brief = await atelierJson<Brief>(['brief', idea, '--write', '--seed', '7']);
  const inBrief = [...brief.subjects, ...brief.setting, ...brief.look, ...brief.absent, ...brief.text, ...brief.relations]
    .length;
  const inSubjects = brief.subjects.reduce(
    (sum, { attributes, actions, parts }) => sum + attributes.length + actions.length + parts.length,
    0,
  );
  expect(facts).toHaveLength(inBrief + inSubjects);
  for (const { source, spans, words, rule, value } of facts) {
    if (source === 'user') expect(words, value).toBe(spans.map((span) => idea.slice(...span)).join(' … '));
    if (source === 'writer') expect(rule, value).toMatch(/\w/);
  }
  const { stdout } = await atelier(['explain', idea, '--seed', '7']);
  expect(stdout).toMatch(/You said\n {2}dog \(2\) +thing +“two … dogs” at 0–3, 10–14/);
  expect(stdout).toMatch(/Follows\n(?:.*\n)*.*rule \S+/);
});
