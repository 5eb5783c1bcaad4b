/** The conversation with no model connected: piped lines in, answers and pictures out. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { provenanceOf } from '@atelier/lineage';
import type { Provenance } from '@atelier/spec';
import { expect, it } from 'vitest';
import { atelier, emptyFolder } from './cli.ts';

const MESSAGE =
  'You will now act as a prompt generator. I will describe an image to you, and you will create a prompt that could be used for image generation. The image I want to generate is a beach sunset.';
const TINY = ['--size', '96x96', '--seed', '7'];

interface Turn {
  said: string;
  replies: string[];
  moments: { n: number; picture?: { file: string } }[];
}

const talk = (lines: string[], cwd: string, ...flags: string[]) =>
  atelier(['chat', ...(flags.includes('--resume') ? [] : TINY), ...flags], { cwd, input: lines.join('\n') });
const turnsIn = (cwd: string): Turn[] =>
  readFileSync(join(cwd, 'pictures/chat.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Turn);
const picturesOf = ({ moments }: Turn): Provenance[] =>
  moments.flatMap(({ picture }) => (picture ? [provenanceOf(readFileSync(picture.file))] : []));
const namesIn = ({ brief }: Provenance): string =>
  [...brief.subjects, ...brief.setting]
    .filter(({ off }) => !off)
    .map((fact) => ('value' in fact ? fact.value : fact.name))
    .join(' · ');

it('says where the picture is kept, and begins anew', async () => {
  const cwd = emptyFolder();
  const { stdout } = await talk(['save it', 'a beach', 'save it', 'start over', 'a cat'], cwd);
  expect(stdout).toMatch(/^There is no picture yet/);
  const [, kept = ''] = /It is kept in (\S+\.png)\./.exec(stdout) ?? [];
  expect(existsSync(kept)).toBe(true);
  const [beach, cat] = turnsIn(cwd).flatMap(picturesOf);
  expect(namesIn(beach as Provenance)).toContain('beach');
  expect(namesIn(cat as Provenance)).not.toContain('beach');
});

it('goes by what is said in passing', async () => {
  const cwd = emptyFolder();
  const { stdout, status } = await talk(
    [
      'a beach sunset',
      'two variations',
      '2',
      'the first but at night',
      'what changed?',
      'save it as out.png',
      'the same for midjourney',
      'quit',
      'a cat',
    ],
    cwd,
  );
  expect(status).toBe(0);
  const turns = turnsIn(cwd);
  const replies = new Map(turns.map((turn) => [turn.said, turn.replies.join('\n')]));
  expect(replies.get('2')).toMatch(/^Now at picture 3/);
  expect(replies.get('the first but at night')).toMatch(/^Sunset is now night/);
  expect(replies.get('what changed?')).toBe(replies.get('the first but at night')?.split('\n')[0]);
  expect(existsSync(join(cwd, 'out.png'))).toBe(true);
  expect(stdout).toMatch(/beach at night.* --v 8/);
  // Who said goodbye has no cat painted.
  expect(replies.has('a cat')).toBe(false);
});

it('the transcript', async () => {
  const cwd = emptyFolder();
  const lines = [
    MESSAGE,
    'draw it',
    'make it night, a sailboat on the left',
    'no palms',
    'what did you add?',
    'undo',
    'four variations, wider',
    'the Midjourney prompt for the second',
    'the second',
    'bigger sailboat',
    'write an e-mail to my landlord',
  ];
  const { status, stderr } = await talk(lines, cwd);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const turns = turnsIn(cwd);
  expect(turns.map(({ said }) => said)).toEqual(lines);
  const replies = turns.map((turn) => turn.replies.join('\n'));
  const [asked, drawn, night, bare, , , varied, , , bigger, landlord] = turns.map(picturesOf);

  // A prompt is what was asked for first, and nothing is painted yet.
  expect(asked).toEqual([]);
  expect(replies[0]).toMatch(/beach(?: at)? sunset/i);
  expect(replies[0]).not.toMatch(/generator|prompt generator/);

  expect(drawn).toHaveLength(1);
  expect(drawn?.[0]).toMatchObject({ idea: MESSAGE, seed: 7 });
  expect(drawn?.[0]?.parent).toBeUndefined();

  expect(night?.[0]?.parent).toBe(drawn?.[0]?.pixels);
  expect(namesIn(night![0]!)).toMatch(/sailboat.*night/);

  expect(bare?.[0]?.parent).toBe(night?.[0]?.pixels);
  expect(namesIn(bare![0]!)).not.toMatch(/palm/);

  expect(replies[4]).toMatch(/^I added .*\.$/);
  expect(replies[4]).not.toMatch(/sailboat|palm/);
  expect(replies[5]).toMatch(/picture 2/);

  expect(varied).toHaveLength(4);
  expect(new Set(varied?.map(({ pixels }) => pixels)).size).toBe(4);
  for (const variation of varied ?? []) {
    expect(variation.parent).toBe(night?.[0]?.pixels);
    expect(variation.width).toBeGreaterThan(variation.height * 1.5);
    expect(namesIn(variation)).toMatch(/sailboat.*night/);
  }

  // The prompt is that of the second variation, word for word what the command line gives for its file.
  const second = turns[6]?.moments.filter(({ picture }) => picture)[1]?.picture?.file ?? '';
  const prompt = await atelier(['prompt', second, '--for', 'midjourney'], { cwd });
  expect(replies[7]).toBe(prompt.stdout.trim());
  expect(replies[7]).toMatch(/sailboat.*--ar 16:9/);

  expect(bigger?.[0]?.parent).toBe(varied?.[1]?.pixels);
  // What the chosen variation brought stays through an edit of something else.
  const looks = (one: Provenance | undefined) =>
    one?.brief.look.filter(({ rule }) => rule?.startsWith('vary.')).map(({ value }) => value);
  expect(looks(varied?.[1])).not.toEqual([]);
  expect(looks(bigger?.[0])).toEqual(looks(varied?.[1]));

  expect(landlord).toEqual([]);
  expect(replies[10]).toMatch(/On my own I only talk about pictures.*chat model.*atelier ask/s);
  expect(readdirSync(join(cwd, 'pictures')).filter((name) => name.endsWith('.png'))).toHaveLength(8);
});

it('keeps to words where words were asked for', async () => {
  const cwd = emptyFolder();
  const { stdout, status } = await talk([MESSAGE, 'wider', 'three variations', 'the midjourney prompt for the third'], cwd);
  expect(status).toBe(0);
  expect(stdout.match(/^\d {2}.*\n.*beach(?: at)? sunset/gim)).toHaveLength(3);
  expect(stdout).toMatch(/beach(?: at)? sunset.* --ar 16:9/i);
  expect(readdirSync(join(cwd, 'pictures'))).toEqual(['chat.jsonl']);
});

it('is taken up again where it stood', async () => {
  const cwd = emptyFolder();
  await talk(['a beach sunset', 'make it night'], cwd);
  // As a crash in the middle of writing would leave it.
  writeFileSync(join(cwd, 'pictures/chat.jsonl'), '{"v":1,"said":"cut of\n', { flag: 'a' });
  const { stdout, stderr, status } = await talk(['undo', '/history', 'no palms'], cwd, '--resume');
  expect(status).toBe(0);
  expect(stderr).toMatch(/1 lines? of .*chat\.jsonl cannot be read/);
  expect(stdout).toMatch(/Now at picture 1/);
  expect(stdout).toMatch(/→ picture 1, .*\n {2}picture 2, .* from 1/);
  expect(stdout).toMatch(/Picture 3\n.*atelier replay/);
});

it('has commands that say what they are', async () => {
  const cwd = emptyFolder();
  const { stdout, status } = await talk(
    [
      '/help',
      '/prompt',
      'hello',
      'a red boat on the sea',
      '/seed',
      '/seed 8',
      '/liberty faithful',
      '/liberty wild',
      '/prompt mj',
      '/fly',
      '/quit',
      'a dog',
    ],
    cwd,
  );
  for (const name of ['/prompt', '/undo', '/list', '/why', '/save', '/open', '/seed', '/liberty', '/quit'])
    expect(stdout).toContain(`\n${name}`);
  expect(stdout).toMatch(/There is no picture yet/);
  expect(stdout).toMatch(/The seed is 7\./);
  expect(stdout).toMatch(/There is no \/fly/);
  const files = readdirSync(join(cwd, 'pictures')).filter((name) => name.endsWith('.png'));
  expect(files.sort()).toEqual(
    ['red-boat-on-the-sea-7.png', 'red-boat-on-the-sea-8.png', 'red-boat-on-the-sea-8-2.png'].sort(),
  );
  // A liberty that is none is trouble, said on standard error, and the talk goes on.
  expect(status).toBe(1);
});

it('draws nothing where nothing is to be seen', async () => {
  const cwd = emptyFolder();
  const { stdout, status } = await talk(['hello', 'what is the capital of France?', 'write a poem', '/undo', '', 'undo'], cwd);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Hello\./);
  expect(stdout.match(/only talk about pictures/g)?.length).toBeGreaterThanOrEqual(2);
  expect(readdirSync(join(cwd, 'pictures'))).toEqual(['chat.jsonl']);
});

it('without a terminal and without words it shows the help; nothing to take up is said', async () => {
  const cwd = emptyFolder();
  expect((await atelier([], { cwd })).stdout).toMatch(/^Usage: atelier/);
  const { status, stderr } = await atelier(['chat', '--resume'], { cwd });
  expect(status).toBe(1);
  expect(stderr).toMatch(/no conversation to take up/);
  expect(existsSync(join(cwd, 'pictures'))).toBe(false);
});
