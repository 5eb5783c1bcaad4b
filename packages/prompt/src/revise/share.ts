/** More or less of one colour in a picture that has several. */
import type { Brief } from '@atelier/spec';
import type { Form } from './outcome.ts';
import { isColour } from './predicate.ts';

const SHARE =
  /^(?:(?<how>(?:(?:a (?:bit|little|lot)|much|way|some) )?(?:more|less)|add(?: some| a (?:bit|touch|hint|splash) of)?|(?:and |with )?(?:some|a (?:bit|touch|hint|splash) of)) )(?<colour>[\p{L} -]+)$/iu;

/** "More gold", "less blue", "add some red" of a picture in blue and gold: the other colours stay. */
export const share: Form = (bench, clause) => {
  const { brief } = bench;
  const used = /^(?:only )?(?:use|try|in|with)(?: only| just)? ([\p{L} ,-]+?)(?: (?:only|colou?rs?|tones))?$/iu
    .exec(clause)?.[1]
    ?.toLowerCase();
  const shades = used?.split(/,? and |, /) ?? [];
  if (shades.length > 1 && shades.every(isColour) && isMark(brief)) {
    bench.setLook('palette', used ?? '');
    return true;
  }
  const { how, colour } = SHARE.exec(clause)?.groups ?? {};
  const shade = colour?.toLowerCase() ?? '';
  const palette = brief.look.filter(({ kind, off, source }) => kind === 'palette' && !off && source !== 'writer');
  if (!how || !isColour(shade) || palette.length === 0 || !palette.every(({ value }) => isColour(bareShade(value))))
    return undefined;
  // A red boat can be redder; a picture of no thing has its palette alone.
  if (
    brief.subjects.some(
      ({ off, source, attributes }) => !off && source !== 'writer' && attributes.some(({ value }) => value === shade),
    )
  )
    return undefined;
  const known = palette.find(({ value }) => bareShade(value) === shade);
  const less = /less$/i.test(how);
  if (less && !known) return `There is no ${shade} in the picture.`;
  const value = less ? `a little ${shade}` : /more$/i.test(how) ? `mostly ${shade}` : shade;
  if (known) {
    known.value = value;
    known.source = 'edit';
  } else brief.look.push({ id: `palette-${shade.replaceAll(' ', '-')}`, kind: 'palette', value, source: 'edit' });
  return true;
};
const bareShade = (value: string): string => value.replace(/^(?:mostly|a little) /, '');

/** Whether it is drawn in one or two colours, whatever it stands for. */
export const isMark = ({ look }: Brief): boolean =>
  look.some(({ kind, value, off }) => !off && kind === 'medium' && MARK.test(value));
const MARK = /(?:^| )(?:logo|icon|emblem|badge|monogram|sticker|favicon)$/;
