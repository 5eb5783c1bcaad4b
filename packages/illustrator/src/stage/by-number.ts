/** Drawings that show as many of a part as were said: candles on a cake, scoops on a cone. */
import { type Drawing, drawingOf } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { loadAsset } from '../art/load-asset.ts';
import type { Carried } from './carried.ts';

const PARTS: Readonly<Record<string, RegExp>> = {
  'own:birthday-cake': /^(?:birthday )?candle$/,
  'own:ice-cream-cone': /^(?:ice ?cream )?scoop$/,
};

/** The drawing with that number, where there is one. */
export function byNumber(brief: Brief, fact: Subject, art: string | undefined): string | undefined {
  const part = PARTS[art ?? ''];
  if (!part) return art;
  for (const { off, from, to } of brief.relations) {
    const other = off || from !== fact.id ? undefined : brief.subjects.find((s) => s.id === to && !s.off);
    if (!other || !part.test(other.name) || !other.count || !('exact' in other.count)) continue;
    const made = `${art}-${other.count.exact}`;
    if (loadAsset(made)) return made;
  }
  return art;
}

/** As it is without the number: what all of them have in common. */
export const unnumbered = (art: string): string => {
  const base = art.replace(/-\d+$/, '');
  return PARTS[base] ? base : art;
};

const TOPPING =
  /^(?:(?:fresh|sliced|chopped|melted|black|green|red|roasted) )*(?:mushrooms?|olives?|(?:mozzarella|extra |goat |feta )?cheese|mozzarella|pepperonis?|salami|ham|bacon|sausages?|basil(?: lea(?:f|ves))?|tomato(?:es)?|(?:tomato )?sauce|peppers?|onions?|pineapple|anchov(?:y|ies)|spinach|rocket|arugula|corn|sweetcorn|artichokes?|garlic|herbs)$/;

/** A pizza has on it what it is with. */
export function topped(
  base: Drawing | undefined,
  others: readonly { other: Subject; predicate: string }[],
): { drawing: Drawing; carries: Carried[] } | undefined {
  if (base?.grounding.name !== 'own:pizza') return undefined;
  const on = others
    .filter(
      ({ other, predicate }) => /^(?:with|and|topped with|covered (?:in|with))$/.test(predicate) && TOPPING.test(other.name),
    )
    .map(({ other }) => other);
  const has = (what: RegExp): boolean => on.some(({ name }) => what.test(name));
  const [fungi, fruit] = [has(/mushroom/), has(/olive/)];
  const noun = fungi
    ? fruit
      ? 'mushroom and olive pizza'
      : 'mushroom pizza'
    : fruit
      ? 'olive pizza'
      : has(/pepperoni|salami|sausage|ham$/)
        ? 'pizza'
        : 'cheese pizza';
  const drawing = on.length > 0 ? drawingOf(noun) : undefined;
  return drawing && { drawing, carries: on.map((of): Carried => ({ of, part: [0.12, 0.1, 0.6, 0.6] })) };
}
