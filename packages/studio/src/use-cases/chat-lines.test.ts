/** Lines on and off the topic, written before the code that tells them apart: bench/chat-lines.jsonl. */
import { readFileSync } from 'node:fs';
import { read, revise, write } from '@atelier/prompt';
import { expect, it } from 'vitest';
import { intentOf, isQuestion } from './chat-intent.ts';
import { completions } from './chat-words.ts';

const lines = readFileSync(new URL('../../../../bench/chat-lines.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { line: string; going: boolean; wants: string });
const brief = write(read('a lighthouse on a cliff, a boat'), { seed: 7 });

it.each(lines)('$line (going: $going): $wants', ({ line, going, wants }) => {
  const intent = intentOf(line, going).wants;
  const { unplaced, patch } = revise(brief, line, { seed: 7 });
  const outside =
    intent === 'revision' && (unplaced.length > 0 || (isQuestion(line) && patch.added.length + patch.changed.length > 0));
  expect(outside ? 'outside' : intent).toBe(wants);
});

it.each([
  ['what would it look like at night?', false],
  ['is it possible to add a dog?', false],
  ['where is she looking? let her look at us', false],
  ['what time of day is this?', true],
  ['is that a canoe?', true],
])('a wish that is asked for is no question: %s', (line, asks) => expect(isQuestion(line)).toBe(asks));

it.each<[string, string[]]>([
  ['/p', ['/prompt']],
  ['/prompt mid', ['/prompt midjourney']],
  ['/liberty f', ['/liberty faithful', '/liberty free']],
  ['a dog', []],
])('Tab after “%s”', (typed, offered) => {
  expect(completions(typed)).toEqual(offered);
});
