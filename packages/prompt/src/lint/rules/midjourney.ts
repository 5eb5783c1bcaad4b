import {
  besideFault,
  type Given,
  MIDJOURNEY_PARAMETERS,
  type MidjourneyVersion,
  parameterFault,
} from '../../compile/dialects/midjourney-parameters.ts';
import type { Edit, Linted, Rule } from '../fault.ts';
import type { Flag } from '../midjourney-flags.ts';

/** Only where the target is Midjourney, with its version and parameters. */
const rule = (
  id: string,
  about: string,
  find: (linted: Linted, version: MidjourneyVersion) => ReturnType<Rule['find']>,
): Rule => ({
  id,
  about,
  find: (linted) => (linted.dialect.id === 'midjourney' ? find(linted, meantVersion(linted)) : []),
});

/** What the prompt itself asks for counts before the version that it is linted for. */
function meantVersion({ flags, version, dialect }: Linted): MidjourneyVersion {
  const own = flags.find(({ known }) => known?.name === 'v' || known?.name === 'niji');
  const asked = own && (own.known?.name === 'niji' ? (own.value === '6' ? 'niji-6' : 'niji') : own.value);
  return (asked !== undefined && dialect.versions.includes(asked) ? asked : version) as MidjourneyVersion;
}

const whole = ({ span, value, valueSpan }: Flag): [number, number] => [span[0], value === '' ? span[1] : valueSpan[1]];
/** A parameter with the space before it. */
const without = (text: string, flag: Flag): Edit => {
  const [start, end] = whole(flag);
  return { span: [start - (/\s$/.test(text.slice(0, start)) ? 1 : 0), end], text: '' };
};
/** Of a value, what the parameter takes: the first word, or everything for lists of words and addresses. */
const first = ({ value, known }: Flag): string =>
  known?.takes === 'words' || known?.takes === 'addresses' ? value : (value.split(/\s+/)[0] ?? '').replace(/[,.;]+$/, '');

const given = (flag: Flag): Given => ({ name: flag.known?.name ?? flag.name, value: first(flag) });

export const midjourneyRules: readonly Rule[] = [
  rule('mj-dash', 'a long dash in place of two', ({ flags }) =>
    flags
      .filter(({ dashes }) => dashes !== '--')
      .map(({ span, dashes, name }) => ({
        span,
        message: `“${dashes}${name}” starts with a long dash, as keyboards make it of two; write --${name}.`,
        fix: [{ span, text: `--${name}` }],
      })),
  ),
  rule('mj-space', 'a space too many or too few in a parameter', ({ text, flags }) =>
    flags.flatMap(({ span, name, valueSpan, value, dashes }) => {
      const apart = text.slice(...span) !== `${dashes}${text.slice(span[1] - name.length, span[1])}`;
      const stuck = value !== '' && valueSpan[0] === span[1] && /^\d/.test(value);
      return apart || stuck
        ? [
            {
              span: [span[0], stuck ? valueSpan[1] : span[1]] as [number, number],
              message: `A parameter is two dashes, its name, a space and its value: --${name}${value ? ` ${value}` : ''}.`,
              fix: [{ span: [span[0], span[1]] as [number, number], text: `--${name}${stuck ? ' ' : ''}` }],
            },
          ]
        : [];
    }),
  ),
  rule('mj-punctuation', 'commas or full stops among parameters', ({ text, flags, bodyEnd }) =>
    flags.flatMap((flag, i) => {
      const list = flag.known?.takes === 'words';
      const found: { span: [number, number]; message: string; fix: Edit[] }[] = [];
      const trailing = /[\s,.;]*[,.;]$/.exec(flag.value);
      if (trailing && flag.value !== '' && !/^\.\d+$/.test(flag.value)) {
        const span: [number, number] = [flag.valueSpan[1] - trailing[0].length, flag.valueSpan[1]];
        found.push({
          span,
          message: `No comma or full stop may stand behind --${flag.name}’s value.`,
          fix: [{ span, text: '' }],
        });
      }
      if (i === 0 && !list) {
        const before = /[,;]\s*$/.exec(text.slice(0, bodyEnd));
        if (before) {
          const span: [number, number] = [bodyEnd - before[0].length, bodyEnd];
          found.push({ span, message: 'A comma before the first parameter belongs to nothing.', fix: [{ span, text: ' ' }] });
        }
      }
      return found;
    }),
  ),
  rule('mj-last', 'words behind the parameters', ({ flags, bodyEnd }) =>
    flags.flatMap((flag) => {
      // A permutation is one value.
      const value = /^\{[^{}]*\}\S*/.exec(flag.value)?.[0] ?? first(flag);
      const takesNone = flag.known?.takes === 'flag';
      const rest = flag.value.slice(takesNone ? 0 : value.length).replace(/^[\s,.;]+/, '');
      if (flag.known === undefined || rest === '' || flag.known.takes === 'words' || flag.known.takes === 'addresses')
        return [];
      const start = flag.valueSpan[1] - rest.length;
      const from = takesNone ? flag.span[1] : flag.valueSpan[0] + value.length;
      return [
        {
          span: [start, flag.valueSpan[1]] as [number, number],
          message: `“${rest}” stands behind a parameter and is lost or refused; words come before all parameters.`,
          fix: [
            { span: [from, flag.valueSpan[1]] as [number, number], text: '' },
            { span: [bodyEnd, bodyEnd] as [number, number], text: `${rest} ` },
          ],
        },
      ];
    }),
  ),
  rule('mj-unknown', 'a parameter that Midjourney does not know', ({ text, flags }) =>
    flags
      .filter(({ known }) => known === undefined)
      .map((flag) => {
        const near = MIDJOURNEY_PARAMETERS.flatMap(({ name, aliases }) => [name, ...aliases]).find(
          (name) => name.length > 2 && (name.startsWith(flag.name) || flag.name.startsWith(name)),
        );
        return {
          span: whole(flag),
          message: `Midjourney has no --${flag.name}${near ? `; --${near} is meant?` : '.'}`,
          fix: [near ? { span: flag.span, text: `--${near}` } : without(text, flag)],
        };
      }),
  ),
  rule('mj-range', 'a value out of range, or a parameter of another version', ({ text, flags }, version) =>
    flags.flatMap((flag) => {
      // "--ar {1:1, 2:3}" asks for several jobs, each with its own.
      if (flag.known === undefined || flag.value.includes('{')) return [];
      if (flag.known.takes === 'ratio') return ratioFault(flag);
      if (flag.name === 'style' && first(flag) === 'raw')
        return [
          {
            span: whole(flag),
            message: '--style raw is the old spelling of --raw.',
            fix: [{ span: [flag.span[0], flag.valueSpan[0] + 3] as [number, number], text: '--raw' }],
          },
        ];
      const value = first(flag);
      const fault = parameterFault(flag.known, value === '' ? true : value, version);
      if (fault === undefined) return [];
      const [low, high] = flag.known.ranges?.[version] ?? flag.known.range ?? [0, 0];
      const number = Number(value);
      const step = flag.known.steps?.[version] ?? 0;
      const near = step > 0 ? Math.round(number / step) * step : number;
      const clampable = flag.known.range !== undefined && !Number.isNaN(number) && value !== '' && fault.startsWith('takes ');
      const fix = clampable
        ? {
            span: [flag.valueSpan[0], flag.valueSpan[0] + value.length] as [number, number],
            text: String(Math.min(high, Math.max(low, near))),
          }
        : without(text, flag);
      return [{ span: whole(flag), message: `--${flag.name} ${fault}.`, fix: [fix] }];
    }),
  ),
  rule('mj-exclusive', 'parameters that cannot stand together', ({ text, flags }) =>
    flags.flatMap((flag, i) => {
      // --video takes few others, wherever it stands; of other pairs the first stays.
      const others = [...flags.filter(({ known }) => known?.companions !== undefined), ...flags.slice(0, i)];
      if (flag.known === undefined || flag.known.companions !== undefined) return [];
      for (const other of others) {
        const fault = other === flag || other.known === undefined ? undefined : besideFault(given(flag), given(other));
        if (fault !== undefined)
          return [{ span: whole(flag), message: `--${flag.name} ${fault}; keep one.`, fix: [without(text, flag)] }];
      }
      return [];
    }),
  ),
  rule('mj-alone', 'a parameter that says nothing without another', ({ text, flags, bodyEnd }) =>
    flags.flatMap((flag) => {
      const { needs } = flag.known ?? {};
      if (needs === undefined || flags.some(({ known }) => known?.name === needs)) return [];
      // A moodboard is told of by mj-exclusive.
      if (flags.some((other) => other.known && besideFault(given(flag), given(other)) !== undefined)) return [];
      const isVideo = needs === 'video' && /^https?:\/\//.test(text);
      return [
        {
          span: whole(flag),
          message: `--${flag.name} says nothing without --${needs}.`,
          fix: [isVideo ? { span: [bodyEnd, bodyEnd] as [number, number], text: `--${needs} ` } : without(text, flag)],
        },
      ];
    }),
  ),
  rule('mj-twice', 'a parameter given twice', ({ text, flags }) =>
    flags.flatMap((flag, i) => {
      const later = flags.slice(i + 1).find(({ known }) => known !== undefined && known === flag.known);
      return later && flag.known?.takes !== 'addresses' && flag.known?.takes !== 'words'
        ? [{ span: whole(flag), message: `--${flag.name} is given twice; the last one counts.`, fix: [without(text, flag)] }]
        : [];
    }),
  ),
  rule('mj-weights', 'weights in a version that has none documented', ({ bare, bodyEnd }, version) =>
    /^[78]|^niji$/.test(version)
      ? [...bare.slice(0, bodyEnd).matchAll(/\s?::(?:\s?-?\d*\.?\d+)?\s*/g)].map(({ 0: sign, index }) => {
          const span: [number, number] = [index, index + sign.length];
          const end = bare.slice(span[1], bodyEnd).trim() === '';
          return {
            span,
            message: `“::” weights are documented up to V6.1 and Niji 6 and for no later version; ${version} may read it as words.`,
            fix: [{ span, text: end ? (bodyEnd < bare.length ? ' ' : '') : ', ' }],
          };
        })
      : [],
  ),
];

function ratioFault(flag: Flag): ReturnType<Rule['find']> {
  const value = first(flag);
  const [, w, h] = /^(\d+(?:\.\d+)?)[:x/](\d+(?:\.\d+)?)$/.exec(value) ?? [];
  const span: [number, number] = [flag.valueSpan[0], flag.valueSpan[0] + value.length];
  if (w === undefined || h === undefined || Number(w) === 0 || Number(h) === 0)
    return [{ span: whole(flag), message: `--${flag.name} takes two whole numbers such as 16:9, not “${value}”.` }];
  const [x, y] = [Number(w), Number(h)];
  if (x / y > 14 || y / x > 14)
    return [{ span, message: `Ratios go up to 14:1, not ${value}.`, fix: [{ span, text: x > y ? '14:1' : '1:14' }] }];
  if (Number.isInteger(x) && Number.isInteger(y) && value.includes(':')) return [];
  const wholeNumbers =
    Number.isInteger(x) && Number.isInteger(y) ? `${x}:${y}` : `${Math.round(x * 100)}:${Math.round(y * 100)}`;
  return [{ span, message: `A ratio is two whole numbers with a colon, not ${value}.`, fix: [{ span, text: wholeNumbers }] }];
}
