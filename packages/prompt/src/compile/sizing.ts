/** Ratios and sizes as each target takes them: the nearest one it has, and a warning where that is another. */
import { remember } from '@atelier/lexicon';
import type { Format, Warning } from '@atelier/spec';
import { parseAspect, reduce } from './aspect.ts';
import type { SizeWriting, Sizing } from './capabilities.ts';

type Pair = readonly [number, number];
export interface Sized {
  parameters: Record<string, string | number>;
  warnings: Warning[];
}

/** Off by less is the same to the eye: 1344 × 768 is what its makers call 16:9. */
const ALIKE = 1.03;

export function sized(format: Format, aspect: string | undefined, sizing: Sizing, name: string): Sized {
  const said = aspect ?? format.aspect;
  const exact: Pair | undefined =
    aspect === undefined && format.width !== undefined && format.height !== undefined
      ? [format.width, format.height]
      : undefined;
  const ratio = exact ? reduce(...exact) : said === undefined ? undefined : parseAspect(said);
  if (ratio === undefined) {
    if (said === undefined) return { parameters: {}, warnings: [] };
    const message = `“${said}” is no aspect ratio such as 16:9; ${name} uses its own.`;
    return { parameters: {}, warnings: [{ code: 'bad-aspect', message, about: 'aspect' }] };
  }
  const asked = exact ? exact.join('x') : (said?.trim() ?? ratio.join(':'));
  switch (sizing.kind) {
    case 'none':
      return { parameters: {}, warnings: [changed(`${name} takes no size; asked for ${asked}.`, 'no-size')] };
    case 'any-ratio': {
      const [w, h] = ratio;
      const fits = offBy(ratio, [1, 1]) <= sizing.most;
      // 21:9 is 7:3, but nobody calls it so.
      const whole = exact === undefined && said !== undefined && /^[1-9]\d{0,3}:[1-9]\d{0,3}$/.test(said) ? said : `${w}:${h}`;
      const sent = fits ? whole : w > h ? `${sizing.most}:1` : `1:${sizing.most}`;
      return told(
        sizing.parameter,
        sent,
        fits ? [] : [ratioChanged(`${name} takes ratios up to ${sizing.most}:1`, asked, sent)],
      );
    }
    case 'ratios': {
      const sent = nearest(ratio, sizing.ratios);
      const alike = offBy(ratio, pairOf(sent)) < ALIKE;
      const takes = `${name} takes the ratios ${sizing.ratios.join(', ')}`;
      return told(sizing.parameter, sent.replace(':', sizing.joiner ?? ':'), alike ? [] : [ratioChanged(takes, asked, sent)]);
    }
    case 'sizes': {
      const listed = sizing.sizes.find((each) => exact !== undefined && each.replace(':', 'x') === asked);
      const sent = pairOf(listed ?? nearest(ratio, sizing.sizes));
      const fits = exact ? listed !== undefined : offBy(ratio, sent) < ALIKE;
      return written(sent, sizing.write, fits ? [] : [sizeChanged(`${name} takes only certain sizes`, asked, sent)]);
    }
    case 'free': {
      const usual = exact ? undefined : sizing.usual && nearest(ratio, sizing.usual);
      const sent =
        usual !== undefined && offBy(ratio, pairOf(usual)) < ALIKE
          ? pairOf(usual)
          : exact
            ? rounded(exact, sizing)
            : fitted(ratio, sizing);
      const same = exact ? sent[0] === exact[0] && sent[1] === exact[1] : offBy(ratio, sent) < ALIKE;
      const takes = `${name} takes sides in steps of ${sizing.step}${sizing.maxRatio < 50 ? ` between 1:${sizing.maxRatio} and ${sizing.maxRatio}:1` : ''}`;
      return written(sent, sizing.write, same ? [] : [sizeChanged(takes, asked, sent)]);
    }
  }
}

const pairOf = remember((text: string): Pair => {
  const [w = 1, h = 1] = text.split(/[:x]/).map(Number);
  return [w, h];
});
/** How many times one ratio is the other, at least 1. */
const offBy = ([a, b]: Pair, [c, d]: Pair): number => Math.max((a * d) / (b * c), (b * c) / (a * d));

function nearest(ratio: Pair, among: readonly string[]): string {
  let best = among[0] ?? '1:1';
  for (const each of among) if (offBy(ratio, pairOf(each)) < offBy(ratio, pairOf(best)) - 1e-9) best = each;
  return best;
}

type Free = Extract<Sizing, { kind: 'free' }>;

/** Exact sides brought to what is taken. */
function rounded([w, h]: Pair, { step, least, most, maxPixels, maxRatio }: Free): Pair {
  const scale = Math.min(1, most / Math.max(w, h), Math.sqrt(maxPixels / (w * h)));
  const side = (length: number) => Math.max(least, Math.floor((length * scale) / step) * step);
  return [Math.min(side(w), side(h) * maxRatio), Math.min(side(h), side(w) * maxRatio)];
}

/** The largest sides of just this ratio within the usual area, else the nearest to it. */
function fitted([w, h]: Pair, free: Free): Pair {
  const { step, area, maxRatio, least, most } = free;
  if (offBy([w, h], [1, 1]) > maxRatio) {
    const long = w > h;
    return fitted(long ? [maxRatio, 1] : [1, maxRatio], free);
  }
  const times = Math.floor(Math.sqrt(area / (w * h * step * step)));
  const [width, height] = [w * step * times, h * step * times];
  if (times >= 1 && width * height > 0.75 * area && Math.min(width, height) >= least && Math.max(width, height) <= most)
    return [width, height];
  const scale = Math.sqrt(area / (w * h));
  const side = (length: number) => Math.min(most, Math.max(least, Math.round((length * scale) / step) * step));
  return [side(w), side(h)];
}

const told = (parameter: string, value: string, warnings: Warning[]): Sized => ({
  parameters: { [parameter]: value },
  warnings,
});
const written = ([w, h]: Pair, write: SizeWriting, warnings: Warning[]): Sized =>
  'joiner' in write
    ? told(write.parameter, `${w}${write.joiner}${h}`, warnings)
    : { parameters: { [write.width]: w, [write.height]: h }, warnings };
const changed = (message: string, code: string, about = 'size'): Warning => ({ code, message, about });
const ratioChanged = (takes: string, asked: string, sent: string): Warning =>
  changed(`${takes}; asked for ${asked}, sent ${sent}.`, 'ratio-changed', 'aspect');
const sizeChanged = (takes: string, asked: string, [w, h]: Pair): Warning =>
  changed(`${takes}; asked for ${asked}, sent ${w}x${h}.`, 'size-changed');
