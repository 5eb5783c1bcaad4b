/** What `translate` lists as lost is all that is lost: any idea's prompt in any dialect, put into any other one. */
import { readFileSync } from 'node:fs';
import { compile, DIALECTS, parse, read } from '@atelier/prompt';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { missing, words } from '../../packages/prompt/src/compile/what-is-said.fixture.ts';
import { translate } from '../../packages/studio/src/use-cases/translate.ts';

const IDEAS: string[] = readFileSync(new URL('../../bench/typed-ideas.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { idea: string }).idea);
const BESIDE = ['', ', 16:9', ', no people', ', seed 7', ', without a hat, 2:3'];

interface Made {
  prompt: string;
  negative?: string | undefined;
  parameters?: Readonly<Record<string, string | number | boolean>> | undefined;
}
/** What is handed on: Midjourney has its negative in the prompt, too. */
const given = ({ prompt, negative, parameters }: Made): Made => ({
  prompt,
  negative: prompt.includes('--no ') ? undefined : negative,
  parameters,
});

async function unsaid(idea: string, from: string, to: string): Promise<string[]> {
  const prompt = given(compile(read(idea), from));
  const source = parse(prompt.prompt, from, prompt);
  const made = await translate(prompt, from, to);
  const target = given(made);
  const back = parse(target.prompt, to, target);
  // What became its opposite has crossed, and is told of all the same.
  const told = [
    ...made.lost,
    ...made.warnings.filter(({ code }) => code === 'absence-as-positive').map(({ message }) => message),
  ].map((message) => ` ${words(message)} `);
  const listed = (fact: string) => {
    const [, ...value] = fact.split(' ');
    return told.some((message) => value.every((word) => message.includes(` ${word} `)));
  };
  // Sizes in pixels are their own ratio: which one is sent for which is in facts.table.test.ts.
  const format = (['seed', 'aspect'] as const).filter(
    (key) =>
      source.format[key] !== undefined &&
      back.format[key] !== source.format[key] &&
      !(key === 'aspect' && (source.format.width ?? back.format.width) !== undefined) &&
      !made.lost.some((message) => message.toLowerCase().includes(key === 'seed' ? key : String(source.format[key]))),
  );
  return [...missing(source, back).filter((fact) => !listed(fact)), ...format];
}

const dialect = fc.constantFrom(...DIALECTS.map(({ id }) => id));

it('every fact that was said is read back from the translation or stands in its list', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...IDEAS),
      fc.constantFrom(...BESIDE),
      dialect,
      dialect,
      async (idea, beside, from, to) => {
        expect(await unsaid(idea + beside, from, to), `${idea}${beside}: ${from} → ${to}`).toEqual([]);
      },
    ),
    { numRuns: 120 },
  );
});

it.each([
  ['rainy tokyo by day', 'midjourney', 'sd'],
  ['a deserted playground in the fog, no people', 'gpt-image', 'midjourney'],
  ['a man, no hat', 'gpt-image', 'midjourney'],
  ['sushi on a black plate, top down', 'gpt-image', 'gpt-image'],
  ['a sign that says "OPEN"', 'gpt-image', 'json'],
  ['cat, 2:3', 'plain', 'qwen-image'],
])('and so is every one of “%s” from %s to %s', async (idea, from, to) => expect(await unsaid(idea, from, to)).toEqual([]));
