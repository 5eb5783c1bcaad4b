/** `--batch`: line in, line out, in order, whatever the lines are. */
import { describe, expect, it } from 'vitest';
import { atelier, emptyFolder } from './cli.ts';

const IDEAS = ['a beach sunset', '', 'two black dogs beside a red car', '   ', 'sea '.repeat(10_000), 'hello', '🏖️'];

describe.each([
  ['brief', [], (value: { v?: number; idea?: string }) => value.idea],
  ['stage', [], (value: { v?: number; idea?: string }) => value.idea],
] as const)('%s --batch', (command, flags, ideaOf) => {
  it('answers each line in order, errors on their line', async () => {
    const { status, stdout } = await atelier([command, ...flags, '--batch', '--json'], { input: IDEAS.join('\n') });
    const lines = stdout.trimEnd().split('\n');
    const values = lines.map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(values).toHaveLength(IDEAS.length);
    for (const [i, idea] of IDEAS.entries()) {
      const bad = idea.trim() === '' || idea.length > 32_000;
      if (bad) expect(values[i]).toEqual({ error: { code: expect.stringMatching(/^idea-/), message: expect.any(String) } });
      else expect(ideaOf(values[i])).toBe(idea);
    }
  });
});

it('prompt --batch gives what prompt alone gives', async () => {
  const idea = 'a lighthouse in a storm';
  const many = await atelier(['prompt', '--for', 'midjourney', '--batch'], { input: `${idea}\n${idea}\n` });
  const one = await atelier(['prompt', idea, '--for', 'midjourney', '--json']);
  expect(
    many.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([JSON.parse(one.stdout), JSON.parse(one.stdout)]);
});

it('read --batch takes a prompt a line, or JSON with one', async () => {
  const { stdout } = await atelier(['read', '--batch', '--json'], { input: 'a red boat\n{"prompt": "a red boat"}\n{broken\n' });
  const [plain, json, broken] = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(json).toEqual(plain);
  expect(broken.idea).toBe('{broken');
});

it.each([
  ['read', ['--from', 'a1111'], 'prompt'],
  ['translate', ['--from', 'midjourney', '--to', 'sd'], 'prompt'],
  ['lint', ['--for', 'midjourney'], 'prompt'],
  ['expand', [], 'template'],
])('%s --batch: broken JSON, or a number for a text, is an error on its line and no words', async (command, flags, key) => {
  const lines = [`{"${key}": "a cat`, `{"${key}": 5}`, `{"${key}": "a \\u0000 cat"}`, 'a \0 cat', `{"${key}": "a dog"}`];
  const { status, stdout } = await atelier([command, ...flags, '--batch'], { input: `${lines.join('\n')}\n` });
  const answers = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect([status, answers.length]).toEqual([0, 5]);
  expect(answers[0]).toEqual({ error: { code: 'usage', message: expect.stringMatching(/no whole JSON/) } });
  expect(answers[1]).toEqual({ error: { code: 'usage', message: expect.stringMatching(/got 5/) } });
  // NUL is no text of an idea; a template is only copied out.
  for (const answer of answers.slice(2, 4))
    if (command === 'expand') expect(answer).toEqual(['a \0 cat']);
    else expect(answer).toEqual({ error: { code: 'idea-not-text', message: expect.stringContaining('U+0000') } });
  expect(answers[4]).not.toHaveProperty('error');
});

it('an unknown dialect is refused before the first line', async () => {
  const { status, stdout } = await atelier(['prompt', '--for', 'klingon', '--batch'], { input: 'a\nb\n' });
  expect(status).toBe(2);
  expect(stdout).toBe('');
});

/** A good line, a blank one, one that is wrong in its own way, and a good one again. */
const FOUR: [command: string, flags: string[], lines: string[], good: RegExp, wrong: RegExp][] = [
  ['prompt', ['--for', 'flux'], ['a cat', '', 'sea '.repeat(10_000), 'a dog'], /"prompt":"A cat/, /"error":\{"code":"idea-/],
  [
    'translate',
    ['--from', 'midjourney', '--to', 'sd'],
    ['a cat --ar 3:2', '', 'a [a:b:1] --zork 5', 'a dog'],
    /"prompt":"cat".*"lost":\[\]/,
    /"lost":\[".*--zork 5/,
  ],
  [
    'lint',
    ['--for', 'midjourney'],
    ['a beach —ar 16:9', '', '{"prompt": "a fox", "negative": "fox"}', 'a dog'],
    /"rule":"mj-dash".*"fixed":"a beach --ar 16:9"/,
    /"rule":"cancels"/,
  ],
  [
    'expand',
    ['--all'],
    ['{a|b}', '', 'x {a|b', '{"template": "{c|d}", "n": 1}'],
    /^\["a","b"\]$/,
    /"code":"bad-template".*"line":1,"column":3/,
  ],
  [
    'read',
    ['--from', 'a1111'],
    ['(a cat:1.2)', '', '{"prompt": "a [b:3]", "steps": 0}', 'a dog'],
    /"weight":1\.2/,
    /"error":\{"code":"usage","message":"Expected 1 to 1000 steps/,
  ],
];

describe.each(FOUR)('%s --batch', (command, flags, lines, good, wrong) => {
  it('answers each line on its line, also what is wrong with it', async () => {
    const { status, stdout, stderr } = await atelier([command, ...flags, '--batch'], { input: `${lines.join('\r\n')}\n` });
    const answers = stdout.trimEnd().split('\n');
    expect([status, stderr, answers.length]).toEqual([0, '', 4]);
    expect(answers[0]).toMatch(good);
    expect(JSON.parse(answers[1]!)).toEqual({ error: { code: 'idea-empty', message: expect.any(String) } });
    expect(answers[2]).toMatch(wrong);
    expect(JSON.parse(answers[3]!)).not.toHaveProperty('error');
  });
  it('says nothing to no lines', async () =>
    expect(await atelier([command, ...flags, '--batch'], { input: '' })).toEqual({ status: 0, stdout: '', stderr: '' }));
});

it.each([
  ['Ctrl-C', undefined, 130],
  ['SIGTERM', 'SIGTERM', 143],
] as const)('%s ends a batch with whole lines and a status of its own', async (_, signal, expected) => {
  let interrupted = false;
  const { status, stdout, stderr } = await atelier(['expand', '--all', '--batch'], {
    input: '{a|b}\n'.repeat(200_000),
    watch: ({ stdout: so }, interrupt) => {
      if (interrupted || so === '') return;
      interrupted = true;
      interrupt(signal);
    },
  });
  expect(status).toBe(expected);
  expect(stderr).not.toMatch(/\n\s+at /);
  const answers = stdout.split('\n');
  // What was written last may be cut by the end of the process; everything before it is whole.
  for (const answer of answers.slice(0, -1)) expect(answer).toBe('["a","b"]');
  expect(answers.length).toBeLessThan(200_000);
});

describe('imagine --batch', () => {
  const lines = (stdout: string) =>
    stdout
      .trimEnd()
      .split('\n')
      .map(
        (line) => JSON.parse(line) as { images?: { file: string; seed: number; pixels: string }[]; error?: { code: string } },
      );

  it('paints each line and tells it as imagine tells one, errors on their line', async () => {
    const cwd = emptyFolder();
    const flags = ['--seed', '7', '--size', '64x64', '--json'];
    const many = await atelier(['imagine', '--batch', ...flags], { cwd, input: 'a red fox\n\ntwo cats\n' });
    const one = await atelier(['imagine', 'two cats', ...flags], { cwd });
    expect(many.status).toBe(0);
    const [fox, blank, cats] = lines(many.stdout);
    expect(blank).toMatchObject({ error: { code: 'idea-empty' } });
    expect(fox?.images?.[0]).toMatchObject({ seed: 7, width: 64 });
    expect(cats?.images?.[0]?.pixels).toBe((JSON.parse(one.stdout) as typeof cats)?.images?.[0]?.pixels);
    expect(new Set([fox, cats].map((line) => line?.images?.[0]?.file)).size).toBe(2);
  });

  it('paints as many of each as was asked for', async () => {
    const { stdout } = await atelier(['imagine', '--batch', '-n', '2', '--size', '64x64'], {
      cwd: emptyFolder(),
      input: 'a red fox\na beach\n',
    });
    expect(lines(stdout).map(({ images }) => images?.length)).toEqual([2, 2]);
  });

  it('leaves pictures that a person makes elsewhere to one at a time', async () => {
    const { status, stderr } = await atelier(['imagine', '--batch', '--engine', 'handoff:midjourney'], { input: 'a fox\n' });
    expect(status).toBe(2);
    expect(stderr).toContain('waits for a person');
  });
});
