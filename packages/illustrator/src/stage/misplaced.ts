/** What a sentence hangs on the wrong thing, set right before anything is placed. */
import { drawnAs } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';
import { logoOf } from '../type/logo-of.ts';
import { nameOf } from './named.ts';

const FIXED = /\b(?:sill|ledge|table|desk|shelf|counter|floor|mantelpiece|mantel|bench)$/;
const HOLDS = /\b(?:vase|pot|bowl|basket|glass|jar|jug|cup|mug|bucket|box|crate)$/;

/** "Tulips on a sill in a vase": no sill is in a vase, they are, and it stands there. */
export function inTheirVase(brief: Brief): Brief {
  const wrong = brief.relations.filter(
    (r) => !r.off && /^in(?:side)?$/.test(r.predicate) && FIXED.test(nameOf(brief, r.from)) && HOLDS.test(nameOf(brief, r.to)),
  );
  if (wrong.length === 0) return brief;
  const relations = brief.relations.flatMap((r) => {
    const mine = wrong.find((one) => one === r);
    if (mine) {
      const on = brief.relations.find((one) => !one.off && one.to === mine.from && /^(?:up)?on$/.test(one.predicate));
      return on
        ? [
            { ...mine, from: on.from },
            { ...on, from: mine.to },
          ]
        : [mine];
    }
    return wrong.some((one) => one.from === r.to && !r.off && /^(?:up)?on$/.test(r.predicate)) ? [] : [r];
  });
  return { ...brief, relations };
}

/** "Valentine's card": the card is the picture, and the day is whose it is. */
export function ownCards(brief: Brief): Brief {
  const isOne = (s: Brief['subjects'][number]): boolean =>
    !s.off && s.source === 'user' && OCCASION.test(s.name) && s.parts.some((p) => !p.off && /^cards?$/.test(p.name));
  return brief.subjects.some(isOne)
    ? { ...brief, subjects: brief.subjects.map((s) => (isOne(s) ? { ...s, name: `${s.name}'s card`, parts: [] } : s)) }
    : brief;
}
const OCCASION =
  /^(?:valentine|valentine's day|mother|mother's day|father|father's day|birthday|christmas|easter|teacher|grandma|grandpa|mum|mom|dad)s?$/i;

/** A lighthouse that is out in a storm at sea stands on a cliff there, and on no sand. */
export function onCliff(brief: Brief): Brief {
  const tower = brief.subjects.find((s) => !s.off && /^lighthouse$/.test(s.name));
  const atSea = brief.setting.some(
    (f) => !f.off && f.kind === 'place' && f.source === 'user' && /^(?:(?:\w+ )?(?:sea|ocean))$/.test(f.value),
  );
  const wild = STORMY.test(brief.idea);
  const stands = tower && brief.relations.some((r) => !r.off && r.from === tower.id && /\bon\b/.test(r.predicate));
  if (!tower || !atSea || !wild || stands || brief.subjects.some((s) => !s.off && LAND.test(s.name))) return brief;
  // In the plan alone, and as what was said has its land: what is inferred is only scenery, which carries nothing.
  const id = 'cliff~under';
  return {
    ...brief,
    subjects: [
      ...brief.subjects,
      {
        id,
        name: 'cliff',
        attributes: [],
        actions: [],
        parts: [],
        source: 'user',
        count: { exact: 1 },
      },
    ],
    relations: [
      ...brief.relations,
      {
        from: tower.id,
        predicate: 'on',
        to: id,
        source: 'user',
      },
    ],
  };
}
const STORMY = /\b(?:storm\w*|tempest|gale|hurricane|(?:rough|wild|raging|churning) (?:seas?|oceans?))\b/i;
const LAND = /\b(?:cliffs?|rocks?|island|coast|shore|beach|headland|harbou?r|pier|breakwater)$/;

/** "A logo for a salon with a paw": the salon has none, the mark shows it. */
export function marksOf(brief: Brief): Brief {
  if (logoOf(brief) === undefined) return brief;
  const shown = (s: Brief['subjects'][number]): Brief['subjects'] =>
    s.off || drawnAs(s.name) !== undefined
      ? []
      : s.parts.filter((p) => !p.off && p.source === 'user' && drawnAs(p.name)?.grounding.kind === 'asset');
  return brief.subjects.every((s) => shown(s).length === 0)
    ? brief
    : {
        ...brief,
        subjects: brief.subjects.flatMap((s) => {
          const marks = shown(s);
          return [{ ...s, parts: s.parts.filter((p) => !marks.includes(p)) }, ...marks];
        }),
      };
}
