/**
 * One Brief in every dialect, side by side, kept in docs/dialects/side-by-side.md. What a target cannot take is written down:
 * NOT_SUPPORTED, or what it gets instead; never blank. After a change that is meant: `npx vitest run dialects.table -u`, and read the diff.
 */
import { type Brief, briefSchema, type DialectPrompt } from '@atelier/spec';
import { expect, it } from 'vitest';
import { coloured, one, place, said, time, weather } from '../write/briefs.fixture.ts';
import { compile, DIALECTS } from './compile.ts';

const RICH: Brief = briefSchema.parse({
  v: 1,
  idea: 'a watercolor of two small black dogs sitting beside a red car with a sign that says OPEN, misty beach at dawn, serene, no people, 3:2',
  subjects: [
    said({
      id: 'dog',
      name: 'dog',
      count: { exact: 2 },
      weight: 1.3,
      attributes: [coloured('dog', 'black'), coloured('dog', 'small', 'size')],
      actions: [said({ id: 'dog.sitting', value: 'sitting' })],
    }),
    one('car', { attributes: [coloured('car', 'red')] }),
    one('sign'),
  ],
  relations: [said({ from: 'dog', predicate: 'beside', to: 'car' }), said({ from: 'car', predicate: 'with', to: 'sign' })],
  setting: [place('beach'), time('dawn'), weather('misty')],
  look: [
    said({ id: 'watercolor', kind: 'medium', value: 'watercolor' }),
    said({ id: 'serene', kind: 'mood', value: 'serene' }),
  ],
  text: [said({ content: 'OPEN', on: 'sign' })],
  absent: [said({ value: 'people' })],
  format: { aspect: '3:2', seed: 7, count: 2 },
  references: [{ kind: 'style', value: 'https://example.com/ink.png' }],
});

/** What became of each facet, in words; the same for every target. */
function row({ prompt, negative, parameters, references, warnings }: DialectPrompt) {
  const said = (...codes: string[]) => warnings.filter(({ code }) => codes.includes(code));
  const refused = (code: string) => said(code).length > 0;
  return {
    prompt,
    settings: parameters,
    absence:
      negative !== undefined
        ? `negative: ${negative}`
        : (said('absence-as-positive', 'absence-unsaid')[0]?.message ?? 'in words'),
    ratio: said('size-changed', 'ratio-changed', 'no-size')[0]?.message ?? 'as asked',
    seed: refused('no-seed') ? 'NOT_SUPPORTED' : 'as asked',
    count: said('count-changed')[0]?.message ?? 'as asked',
    weight: refused('no-weights') ? 'NOT_SUPPORTED' : 'as asked',
    reference: refused('no-references')
      ? 'NOT_SUPPORTED'
      : `${references?.[0]?.field}${references?.[0]?.mention ? `, called ${references[0].mention}` : ''}${refused('reference-kind') ? ', as a picture to follow' : ''}`,
  };
}

const shown = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : Object.entries(value as object)
        .map(([name, each]) => `${name} ${each}`)
        .join(', ') || 'none';

const TITLE = `# One Brief, every dialect

Made by a test (packages/prompt/src/compile/dialects.table.test.ts). The Brief: “${RICH.idea}”, with the dogs weighing 1.3, seed 7, two
pictures, and a style reference, https://example.com/ink.png.
`;

it('one Brief in every dialect, side by side', async () => {
  const rows = DIALECTS.map(({ id, name }) => ({ id, name, row: row(compile(RICH, id)) }));
  for (const { id, row } of rows)
    for (const [facet, value] of Object.entries(row))
      expect(shown(value), `${id}: ${facet}`).toMatch(/^(?!.*\bundefined\b)\s*\S/s);
  const sections = rows.map(
    ({ id, name, row: { prompt, ...rest } }) =>
      `## ${name} (\`${id}\`)\n\n\`\`\`\n${prompt}\n\`\`\`\n\n${Object.entries(rest)
        .map(([facet, value]) => `- ${facet}: ${shown(value)}`)
        .join('\n')}\n`,
  );
  await expect([TITLE, ...sections].join('\n')).toMatchFileSnapshot('../../../../docs/dialects/side-by-side.md');
});
