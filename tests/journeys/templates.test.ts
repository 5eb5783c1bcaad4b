/** `expand` and `read --from`, as a person or a script uses them. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { atelier, emptyFolder } from './cli.ts';

const lines = (text: string): unknown[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('expand', () => {
  it('prints all, some, or how many', async () => {
    expect((await atelier(['expand', '{a|b} {c|d}', '--all', '--json'])).stdout).toBe('["a c","a d","b c","b d"]\n');
    expect((await atelier(['expand', '{a|b}', '--all'])).stdout).toBe('a\nb\n');
    expect((await atelier(['expand', '', '--all', '--json'])).stdout).toBe('[]\n');
    expect((await atelier(['expand', '{a|b}{a|b}', '--count', '--json'])).stdout).toBe(
      '{"count":4,"distinct":4,"exact":true}\n',
    );
    const some = ['expand', '{a|b|c|d|e}{1|2|3}', '-n', '6', '--seed', '9', '--distinct'];
    const first = (await atelier(some)).stdout;
    expect(new Set(first.trimEnd().split('\n')).size).toBe(6);
    expect((await atelier(some)).stdout).toBe(first);
  });

  it('takes wildcards from a folder and nothing from outside it', async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'words'));
    writeFileSync(join(folder, 'words/color.txt'), 'red\nblue\n');
    writeFileSync(join(folder, 'secret.txt'), 'secret\n');
    symlinkSync(join(folder, 'secret.txt'), join(folder, 'words/link.txt'));
    const { stdout, stderr } = await atelier(
      ['expand', '__color__ __link__ __../secret__', '--wildcards', 'words', '--all', '--json'],
      { cwd: folder },
    );
    expect(lines(stdout)).toEqual([['blue __link__ __../secret__', 'red __link__ __../secret__']]);
    expect(stderr).toMatch(/link\.txt leads out of the folder/);
    expect(stderr).toMatch(/no wildcard “link”/);
    const none = await atelier(['expand', 'a', '--wildcards', 'nowhere'], { cwd: folder });
    expect([none.status, none.stderr]).toEqual([1, expect.stringMatching(/No such folder: nowhere/)]);
  });

  it('answers a batch line by line, with the place of what is wrong', async () => {
    const { status, stdout } = await atelier(['expand', '--all', '--batch'], {
      input: '{a|b}\nx {a|b\n\n{"template": "{x|y}"}\n{"template": "{x|y|z}", "all": false, "n": 2}\n',
    });
    const [plain, open, blank, json, some] = lines(stdout) as [unknown, object, object, unknown, unknown[]];
    expect(status).toBe(0);
    expect(plain).toEqual(['a', 'b']);
    expect(open).toEqual({ error: { code: 'bad-template', message: expect.any(String), line: 1, column: 3 } });
    expect(blank).toMatchObject({ error: { code: 'idea-empty' } });
    expect(json).toEqual(['x', 'y']);
    expect(some).toHaveLength(2);
  });

  it('puts prompts into styles', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'styles.csv'), 'name,prompt,negative_prompt\nInk,"ink of {prompt}",\n');
    const { stdout } = await atelier(['expand', '{a|b}', '--all', '--styles', 'styles.csv', '--style', 'Ink'], { cwd: folder });
    expect(stdout).toBe('ink of a\nink of b\n');
    const wrong = await atelier(['expand', 'a', '--styles', 'styles.csv', '--style', 'Oil'], { cwd: folder });
    expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringMatching(/\(Ink\), got “Oil”/)]);
  });
});

describe('read --from', () => {
  it("shows A1111's weights and schedule, and ComfyUI's weights", async () => {
    const a1111 = await atelier(['read', 'a [b:3] (red:1.3) fox', '--from', 'a1111', '--steps', '10', '--json']);
    expect(JSON.parse(a1111.stdout)).toMatchObject({
      idea: 'a [b:3] (red:1.3) fox',
      syntax: {
        runs: [
          ['a ', 1],
          ['b:3', 1 / 1.1],
          [' ', 1],
          ['red', 1.3],
          [' fox', 1],
        ],
        schedule: [
          [3, 'a  (red:1.3) fox'],
          [10, 'a b (red:1.3) fox'],
        ],
      },
    });
    const comfy = await atelier(['read', '((a:1.3):0.5)', '--from', 'comfyui', '--json']);
    expect(JSON.parse(comfy.stdout).syntax).toEqual({ runs: [['a', 1.3]] });
  });

  it('takes prompts a line, with steps of their own', async () => {
    const { stdout } = await atelier(['read', '--from', 'a1111', '--batch'], {
      input: 'a (b)\n{"prompt": "[a:b:1]", "steps": 4}\n(a:1.1.1)\n{red|blue}\n',
    });
    const [plain, steps, wrong, braces] = lines(stdout) as { syntax: object; error: object; idea: string }[];
    expect(plain!.syntax).toEqual({
      runs: [
        ['a ', 1],
        ['b', 1.1],
      ],
    });
    expect(steps!.syntax).toMatchObject({
      schedule: [
        [1, 'a'],
        [4, 'b'],
      ],
    });
    expect(wrong!.error).toMatchObject({ code: 'bad-syntax', line: 1, column: 4 });
    expect(braces!.idea).toBe('{red|blue}');
  });

  it('refuses a dialect that nobody knows', async () => {
    const { status, stderr } = await atelier(['read', 'a', '--from', 'klingon']);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/midjourney.*klingon/)]);
  });
});
