#!/usr/bin/env node
// Writes docs/dialects/<id>.md from the data of each dialect. A test holds the pages to the data.
//   node scripts/build.js && node scripts/dialect-pages.js
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './run.js';

/** @typedef {import('../packages/prompt/src/compile/dialect.ts').Dialect} Dialect */
/** @typedef {import('../packages/prompt/src/compile/capabilities.ts').Capabilities} Capabilities */

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** @param {string} date `2026-08-21` or `2026-11` */
const spoken = (date) => {
  const [year, month, day] = date.split('-');
  return [day && String(Number(day)), MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
};
const TRUST = { code: 'read in code', official: 'the maker’s own', reported: 'second-hand' };
const UNITS = {
  characters: 'characters',
  utf16: 'characters (UTF-16 units)',
  clip: 'CLIP tokens, counted with CLIP’s own vocabulary',
  t5: 'T5 tokens, estimated from above',
  words: 'words',
};
const LIMITS = {
  hard: 'more is refused or cut off; additions are left out first, the person’s own words last',
  chunks:
    'at a time; more starts another stretch, so additions are left out and the person’s own words are kept, with a warning',
  assumed: 'no limit is documented; this is the lowest that anyone sets, or what this project takes',
};
const NEGATIVES = {
  field: 'a negative prompt beside the prompt',
  parameter: 'a parameter in the prompt',
  words: 'in words, at the end of the prompt',
  positive:
    'no channel, and naming a thing draws it: its opposite is said (“deserted beach”), or a warning that it could not be',
};
const number = (/** @type {number} */ value) => value.toLocaleString('en-GB');

/** @param {Capabilities['sizing']} sizing */
function sizes(sizing) {
  const write = (/** @type {any} */ { parameter, joiner, width, height }) =>
    parameter ? `\`${parameter}\` as 1024${joiner}1024` : `\`${width}\` and \`${height}\``;
  switch (sizing.kind) {
    case 'none':
      return 'none';
    case 'any-ratio':
      return `\`${sizing.parameter}\`: any whole numbers up to ${sizing.most}:1`;
    case 'ratios':
      return `\`${sizing.parameter}\`: ${sizing.ratios.map((ratio) => ratio.replace(':', sizing.joiner ?? ':')).join(', ')}; another ratio becomes the nearest, with a warning`;
    case 'sizes':
      return `${write(sizing.write)}: ${sizing.sizes.join(', ')}; another becomes the nearest in ratio, with a warning`;
    case 'free':
      return `${write(sizing.write)}: steps of ${sizing.step}, ${sizing.least} to ${sizing.most} a side, at most ${number(sizing.maxPixels)} pixels${sizing.maxRatio < 50 ? `, 1:${sizing.maxRatio} to ${sizing.maxRatio}:1` : ''}; a ratio alone becomes about ${number(sizing.area)} pixels${sizing.usual ? ` (${sizing.usual.join(', ')} where they fit)` : ''}`;
  }
}

const WEIGHTS = {
  a1111: '`(a red car:1.3)`; nested ones multiply there, and none are nested here',
  comfyui: '`(a red car:1.3)`; an explicit weight replaces what it is nested in',
  compel: '`(a red car)1.3`',
  novelai: '`1.3::a red car::`',
  fraction: '`(a red car:0.3)`, between 0 and 1 only',
  'multi-prompt': '`a red car::2`',
  record: 'kept in the Brief, not written',
  none: 'none',
};

/** @param {Capabilities['references']} references */
function pictures(references) {
  if (references === 'none') return 'none';
  const kinds = /** @type {const} */ (['image', 'style', 'character', 'edit']).flatMap((kind) => {
    const field = references[kind];
    if (!field) return [];
    return `${kind}: \`${field.field}\`, up to ${field.most}${field.weight ? `, weight ${field.weight.join(' to ')}` : ''}`;
  });
  const called = references.mention ? `; called \`${references.mention}\` in the prompt` : '';
  return `${kinds.join('; ')}; ${references.most} in all${called}`;
}

/** @param {Capabilities} of @returns {[string, string][]} */
const rows = (of) => [
  ['Register', of.register],
  ['Order', of.order],
  ['Length', `${number(of.maxLength)} ${UNITS[of.unit]}: ${LIMITS[of.limit]}${of.advised ? `. Advised: ${of.advised}` : ''}`],
  ['What must not appear', `${NEGATIVES[of.negative]}${of.maxNegative ? `, up to ${number(of.maxNegative)} characters` : ''}`],
  ['Size', sizes(of.sizing)],
  ['Seed', of.seed === 'none' ? 'none' : `\`${of.seed.parameter}\`: 0 to ${number(of.seed.most)}`],
  ['Pictures', 'always' in of.count ? `${of.count.always} a job` : `\`${of.count.parameter}\`: up to ${of.count.most}`],
  ['Weights', WEIGHTS[of.weights]],
  ['Reference pictures', pictures(of.references)],
  ['Add-ons in the prompt', of.addOns.length > 0 ? of.addOns.join(', ') : 'none'],
  ['Lettering', of.lettering],
];

const cell = (/** @type {string} */ text) => text.replaceAll('|', '\\|');

/** @param {Dialect} dialect */
export function pageOf({ id, name, versions, capabilities, capabilitiesOf, facts, usesStage }) {
  const base = rows(capabilities);
  const differing = versions.slice(1).flatMap((version) => {
    const own = rows(capabilitiesOf(version)).filter(([, value], i) => value !== base[i]?.[1]);
    return [
      `- \`${id}@${version}\`${own.length > 0 ? `: ${own.map(([what, value]) => `${what.toLowerCase()}: ${value}`).join('; ')}` : ': the same'}.`,
    ];
  });
  const staged = versions.length > 0 ? versions.filter((version) => usesStage(version)) : [usesStage() ? id : ''];
  return [
    `# ${name} (\`${id}\`)`,
    '',
    `Checked ${spoken(facts.checked)}. Made from \`packages/prompt/src/compile/dialects/${id}.ts\` by \`scripts/dialect-pages.js\`; change the data, not this page.`,
    '',
    `\`atelier prompt "…" --for ${id}\``,
    '',
    '| | |',
    '|---|---|',
    ...base.map(([what, value]) => `| ${what} | ${cell(value)} |`),
    '',
    ...(versions.length > 0
      ? [
          `Versions: \`${versions[0]}\` is the default${versions.length > 1 ? ', others by name' : ''}.`,
          '',
          ...differing,
          ...(differing.length > 0 ? [''] : []),
        ]
      : []),
    ...(staged.some(Boolean) && (versions.length === 0 || staged.length > 0)
      ? [
          `Boxes come from the planned layout (the Stage)${versions.length > 0 ? ` in ${staged.map((version) => `\`${version}\``).join(', ')}` : ''}.`,
          '',
        ]
      : []),
    ...facts.notes.map((note) => `- ${note}`),
    '',
    'Sources:',
    '',
    ...facts.sources.map(({ what, date, trust }) => `- ${what}, ${spoken(date)} (${TRUST[trust]})`),
    '',
  ].join('\n');
}

/** @param {readonly Dialect[]} dialects */
export const indexOf = (dialects) =>
  [
    '# Dialects',
    '',
    'One page a target, made from its data by `scripts/dialect-pages.js`. One Brief in all of them: [side by side](side-by-side.md). How to add one: [add a dialect](../add-a-dialect.md).',
    '',
    'A version stands behind an @: `atelier prompt "…" --for midjourney@7`. Without one the first is meant, or the one that a prompt was read from.',
    '',
    '| id | target | versions | what must not appear | length |',
    '|---|---|---|---|---|',
    ...dialects.map(
      ({ id, name, versions, capabilities: { negative, maxLength, unit } }) =>
        `| [\`${id}\`](${id}.md) | ${name} | ${versions.join(', ') || '–'} | ${negative} | ${number(maxLength)} ${unit} |`,
    ),
    '',
  ].join('\n');

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { DIALECTS } = await import('../packages/prompt/dist/index.js');
  for (const dialect of DIALECTS) writeFileSync(join(root, `docs/dialects/${dialect.id}.md`), pageOf(dialect));
  writeFileSync(join(root, 'docs/dialects/README.md'), indexOf(DIALECTS));
  console.log(`${DIALECTS.length} pages in docs/dialects`);
}
