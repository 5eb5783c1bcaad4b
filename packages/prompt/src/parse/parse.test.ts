import type { Brief, Subject } from '@atelier/spec';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, readableDialects } from './parse.ts';

const things = (subjects: readonly Subject[]): Subject[] => subjects.flatMap((each) => [each, ...things(each.parts)]);

/** Everything a Brief says, a line each, with the words it was said with. */
function said(brief: Brief): string[] {
  const at = ({ span, spans }: { span?: readonly number[] | undefined; spans?: readonly number[][] | undefined }): string =>
    (spans ?? (span ? [span] : [])).map(([start, end]) => brief.idea.slice(start, end)).join('…');
  const heavy = ({ weight }: { weight?: number | undefined }): string =>
    weight === undefined ? '' : ` ×${Math.round(weight * 1000) / 1000}`;
  return [
    ...things(brief.subjects).flatMap((each) => [
      `${each.name}${heavy(each)} <${at(each)}>`,
      ...[...each.attributes, ...each.actions].map((fact) => `${each.name}: ${fact.value}${heavy(fact)} <${at(fact)}>`),
    ]),
    ...[...brief.setting, ...brief.look].map((fact) => `${fact.kind} ${fact.value}${heavy(fact)} <${at(fact)}>`),
    ...brief.text.map((fact) => `“${fact.content}” <${at(fact)}>`),
    ...brief.absent.map((fact) => `no ${fact.value}${heavy(fact)} <${at(fact)}>`),
    ...brief.unread.map((fact) => `? ${fact.value} <${at(fact)}>`),
  ];
}

describe('A1111', () => {
  it('puts weights on facts and takes syntax out of words', () => {
    const brief = parse('a (red:1.3) fox, [fog], <lora:ink:0.8>, ((two cats)) BREAK a \\(small\\) house', 'a1111');
    expect(said(brief)).toEqual([
      'fox <fox>',
      'fox: red ×1.3 <red>',
      'fox: small <small>',
      'cat ×1.21 <two cats>',
      'house <house>',
      'weather fog ×0.909 <fog>',
    ]);
    expect(brief.references).toEqual([{ kind: 'lora', value: 'ink', weight: 0.8, span: [24, 38] }]);
  });
  it('reads what stands at the end of the steps, and lists the rest', () =>
    expect(said(parse('a [red:blue:0.5] car in a [forest|desert] AND a boat:0.5', 'sd'))).toEqual([
      'car <car>',
      'car: blue <blue>',
      'boat ×0.5 <boat>',
      'place forest <forest>',
      '? red <red>',
      '? desert <desert>',
    ]));
  it('takes the fields beside the prompt', () => {
    const brief = parse('a fox', 'a1111', {
      negative: '(worst quality:1.4), bad hands, people',
      parameters: { Steps: 20, Size: '512x768', Seed: 7 },
    });
    expect(said(brief)).toEqual(['fox <fox>', 'no worst quality ×1.4 <>', 'no bad hands <>', 'no people <>']);
    expect(brief.format).toEqual({
      width: 512,
      height: 768,
      seed: 7,
      dialect: 'sd',
      parameters: { Steps: 20 },
      source: 'user',
    });
  });
});

it("ComfyUI's weights replace each other, and embeddings are no words", () => {
  const brief = parse('((red:1.3):0.5) fox (embedding:ink:1.2) [on] a \\(hill\\)', 'comfyui');
  expect(said(brief)).toEqual(['fox <fox>', 'fox: red ×1.3 <red>', 'hill <hill>']);
  expect(brief.references).toMatchObject([{ kind: 'embedding', value: 'ink' }]);
});

describe('Midjourney', () => {
  it('parts addresses, words, weights and parameters', () => {
    const brief = parse(
      'https://a.com/x.png a forest:: dog::2 cat::-0.5 --ar 16:9 --no people, red cars --s 250 --v 7 --sref https://b.c/d.jpg 1234::2 --foo bar --raw',
      'midjourney',
    );
    expect(said(brief)).toEqual([
      'dog ×2 <dog>',
      'place forest <forest>',
      'no cat <cat>',
      'no people <people>',
      'no red cars <red cars>',
      '? --foo bar <--foo bar>',
    ]);
    expect(brief.format).toMatchObject({ aspect: '16:9', dialect: 'midjourney@7', parameters: { stylize: 250, raw: true } });
    expect(brief.references).toMatchObject([
      { kind: 'image', value: 'https://a.com/x.png', span: [0, 19] },
      { kind: 'style', value: 'https://b.c/d.jpg' },
      { kind: 'style', value: '1234', weight: 2 },
    ]);
  });
  it('reads the first permutation and lists the others', () =>
    expect(
      said(parse('a {red, pastel\\, soft} bird {on a branch, in flight {, at dawn}} --ar {1:1, 2:3}', 'midjourney')),
    ).toEqual([
      'bird <bird>',
      'bird: red <red>',
      'branch <branch>',
      '? pastel\\, soft <pastel\\, soft>',
      '? in flight {, at dawn} <in flight {, at dawn}>',
      '? 2:3 <2:3>',
    ]));
  it('knows long dashes of telephones from those of prose', () => {
    const brief = parse('a cat — black — on a mat —ar 3:2 —no dogs', 'midjourney');
    expect(said(brief)).toEqual(['cat <cat>', 'cat: black <black>', 'mat <mat>', 'no dogs <dogs>']);
    expect(brief.format.aspect).toBe('3:2');
  });
  it('gives references their weights, and Niji its version', () => {
    const brief = parse('a cat --sref https://b.c/d.jpg --sw 200 --niji 6', 'midjourney');
    expect(brief.references).toMatchObject([{ kind: 'style', weight: 200 }]);
    expect(brief.format).toMatchObject({ dialect: 'midjourney@niji-6' });
    expect(brief.format.parameters).toBeUndefined();
  });
  it('keeps what stands behind a value', () =>
    expect(said(parse('a cat --ar 3:2 a dog', 'midjourney'))).toEqual(['cat <cat>', '? a dog <a dog>']));
});

it("FLUX's JSON is read facet by facet, with places inside the JSON", () => {
  const text =
    '{"subjects":[{"type":"boat","description":"a red boat","action":"drifting"}],"scene":"a mountain lake at d\\u0061wn","style":"watercolor","camera":{"lens":"35mm"}}';
  expect(said(parse(text, 'flux'))).toEqual([
    'boat <boat>',
    'boat: red <red>',
    'boat: drifting <drifting>',
    'place mountain lake <mountain lake>',
    'time dawn <d\\u0061wn>',
    'medium watercolor <watercolor>',
    'lens 35mm <35mm>',
  ]);
});

it.each([
  ['{"subjects":[{"type":"ring","description":"a string of pearls"}]}', ['ring', 'pearl']],
  ['{"subjects":[{"type":"car","description":"red carpet"}]}', ['car', 'carpet']],
  // Named in the first of two descriptions, in the plural: read once.
  ['{"subjects":[{"type":"boat","description":"three boats","desc_2":"an old dog"}]}', ['boat', 'dog']],
])('a type is compared with whole words of all its descriptions: %s', (text, things) =>
  expect(parse(text, 'flux').subjects.map(({ name }) => name)).toEqual(things),
);

it('a type that its description does not name is the thing described', () => {
  const text =
    '{"subjects":[{"type":"woman","description":"red umbrella, black coat","action":"walking"},{"type":"obj","description":"a tram"}]}';
  expect(said(parse(text, 'flux')).filter((line) => !line.includes(':'))).toEqual([
    'woman <woman>',
    'umbrella <umbrella>',
    'coat <coat>',
    'tram <tram>',
  ]);
});

it('Runway: a tag and a turn of phrase in one sentence', () => {
  const brief = parse('@ann beside a red fox, seen from a low angle.', 'runway');
  expect(said(brief)).toEqual(expect.arrayContaining(['fox: red <red>', 'angle low angle <low angle>']));
  expect(JSON.stringify(brief.subjects)).not.toContain('seen');
  expect(brief.references).toMatchObject([{ kind: 'tag', value: 'ann' }]);
});

it("Midjourney's old spelling of --raw is --raw", () =>
  expect(parse('a fox --style raw --v 7', 'midjourney').format.parameters).toEqual({ raw: true }));

describe("Compel, InvokeAI's weights", () => {
  it.each<[string, string[]]>([
    ['a red+ fox', ['fox <fox>', 'fox: red ×1.1 <red>']],
    ['a red-- fox++', ['fox ×1.21 <fox>', 'fox: red ×0.81 <red>']],
    ['a (red fox)1.5', ['fox ×1.5 <fox>', 'fox: red <red>']],
    ['a ((red)++ fox)-', ['fox ×0.9 <fox>', 'fox: red ×1.089 <red>']],
    ['a blue-green fox', ['fox <fox>', 'fox: blue-green <blue-green>']],
    ['a fox \\(red\\)', ['fox <fox>', 'fox: red <red>']],
    ['a fox.swap(owl) on a hill', ['fox <fox>', 'hill <hill>', '? owl <owl>']],
    ['("a red fox", "a hill+").blend(1, 0.5)', ['fox <fox>', 'fox: red <red>', 'hill ×0.55 <hill>']],
    ['a (fox', ['fox <fox>']],
    ['a badly (formed+ fox), a cat)', ['fox <fox>', 'fox: badly formed ×1.1 <badly (formed>', 'cat <cat>']],
  ])('%s', (text, lines) => expect(said(parse(text, 'invokeai'))).toEqual(lines));
  it('takes add-ons out of the words', () =>
    expect(parse('a fox withLora(ink, 0.6)', 'invokeai').references).toMatchObject([
      { kind: 'lora', value: 'ink', weight: 0.6 },
    ]));
});

it.each<[string, string[]]>([
  ['a {red} fox', ['fox <fox>', 'fox: red ×1.05 <red>']],
  ['a [[red]] fox', ['fox <fox>', 'fox: red ×0.907 <red>']],
  ['1.5::a red fox::, hill', ['fox ×1.5 <fox>', 'fox: red <red>', 'hill <hill>']],
  ['a fox (red)', ['fox <fox>', 'fox: red <red>']],
  // Below nothing a thing is taken away.
  ['a fox, -1::hat, snow::, hill', ['fox <fox>', 'hill <hill>', 'no hat <hat>', 'no snow <snow>']],
  ['a fox, -0.5::{red} hat, [[snow]]::', ['fox <fox>', 'no red hat <{red} hat>', 'no snow <[[snow]]>']],
  ['a fox, -1::a dog, in the rain::', ['fox <fox>', 'no dog <a dog>', 'no rain <in the rain>']],
  // To take away that there is no hat rules none out.
  ['a fox, -1::no hat::', ['fox <fox>']],
])("NovelAI's %s", (text, lines) => expect(said(parse(text, 'novelai'))).toEqual(lines));

it('sentences that only frame a fact are no facts', () => {
  const brief = parse(
    'A dog on a beach. The sign reads "OPEN", spelled exactly so. Golden light falls across the scene. There must be no people anywhere in the picture.',
    'gpt-image',
  );
  expect(brief.unread).toEqual([]);
  expect(said(brief)).toEqual(
    expect.arrayContaining(['lighting golden light <Golden light>', 'no people <no people>', '“OPEN” <"OPEN">']),
  );
});

it('any JSON is read by its keys', () => {
  const text =
    '{"scene":"a misty beach","subjects":["two black dogs"],"mood":"calm","text":[{"content":"OPEN","on":"sign"}],"avoid":["people"],"elements":[{"type":"text","text":"HI","desc":"on a red boat"}]}';
  const lines = said(parse(text, 'ideogram'));
  expect(lines).toEqual(
    expect.arrayContaining(['dog <two…dogs>', 'mood calm <calm>', '“OPEN” <OPEN>', '“HI” <HI>', 'no people <people>']),
  );
  expect(lines.filter((line) => line.startsWith('?'))).toEqual([]);
});

it('boxes and colours by number, which a Brief has no place for, are said to be unread', () => {
  const text =
    '{"style_description":{"art_style":"screen print","color_palette":["#F2A541"]},"elements":[{"type":"obj","bbox":[4,1,9,7],"desc":"a yellow tram"}]}';
  const brief = parse(text, 'ideogram');
  expect(brief.unread.map(({ value }) => value)).toEqual(['#F2A541', '"bbox":[4,1,9,7]']);
  for (const { value, span } of brief.unread) expect(text.slice(...span!)).toBe(value);
});

it("FLUX 3's layout: what a silhouette is stands where the caption names it", () => {
  const brief = parse(
    'A poster with <silhouette_1> on a dark stage. [{"id":"silhouette_1","bbox":[100,200,800,500],"desc":"a jazz singer in a red dress"}]',
    'flux',
  );
  expect(said(brief)).toEqual(
    expect.arrayContaining(['jazz singer', 'dress: red', 'medium poster'].map((line) => expect.stringContaining(line))),
  );
  expect(brief.text).toEqual([]);
  expect(brief.unread.map(({ value }) => value)).toEqual(['"bbox":[100,200,800,500]']);
});

it("Runway's tags are references and words", () => {
  const brief = parse('@mara standing beside a red car, mail a@b.com', 'runway');
  expect(brief.references).toEqual([{ kind: 'tag', value: 'mara', span: [0, 5] }]);
  expect(said(brief)).toContain('mara: standing <standing>');
});

describe('whatever comes', () => {
  const SYNTAX = [
    ...'()[]{}:|\\,.- @<>"0123',
    '--ar ',
    '--no ',
    '::',
    ' AND ',
    ' BREAK ',
    'red ',
    'fox ',
    'on ',
    'a ',
    '<lora:x:1>',
    '1.2',
    '\n',
  ];
  it.each(readableDialects())('%s: the idea stays, spans are inside it and in order', (dialect) => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.oneof(fc.constantFrom(...SYNTAX), fc.string({ unit: 'grapheme', maxLength: 1 })), maxLength: 40 }),
        (text) => {
          const brief = parse(text, dialect, { negative: text });
          expect(brief.idea).toBe(text);
          const check = (value: unknown): void => {
            if (value === null || typeof value !== 'object') return;
            for (const [key, inner] of Object.entries(value)) {
              if (key !== 'span' && key !== 'spans') check(inner);
              else
                for (const [start, end] of key === 'span' ? [inner] : inner) {
                  expect(start).toBeLessThanOrEqual(end);
                  expect(end).toBeLessThanOrEqual(text.length);
                }
            }
          };
          check(brief);
        },
      ),
      { numRuns: 200 },
    );
  });
});

it('refuses a dialect it does not know, naming those it does', () =>
  expect(() => parse('a cat', 'oulipo')).toThrow(/midjourney.*a1111.*oulipo/));

it.each([
  ['midjourney', '/imagine prompt: a red fox in snow --ar 3:2', 17],
  ['midjourney', '/imagine a red fox in snow', 9],
  ['gpt-image', '"a red fox in deep white snow"', 1],
  ['flux', '“a red fox in deep white snow”', 1],
])('%s: how a prompt was handed over is no word of it: %s', (dialect, text, start) => {
  const { subjects, unread, text: lettering, look } = parse(text, dialect);
  expect([subjects.map(({ name }) => name), unread, lettering, look]).toEqual([['fox'], [], [], []]);
  expect(text.slice(start, start + 9)).toBe('a red fox');
  expect(subjects[0]?.attributes[0]?.span).toEqual([start + 2, start + 5]);
});
it('quotes within a prompt, and a short text between quotes, are lettering', () => {
  expect(parse('a sign "OPEN" on a door beside a red fox', 'flux').text).toMatchObject([{ content: 'OPEN' }]);
  expect(parse('"OPEN" sign on a door, and "CLOSED" on another', 'flux').text).toHaveLength(2);
});
