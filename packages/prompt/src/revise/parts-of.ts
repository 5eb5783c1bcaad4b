/**
 * What is part of something belongs to it however shortly it is said: torn sails are the ship's, "wings folded in" tells how the dragon holds
 * its own, and a gate that shall be shut is shut (R55).
 */
import { BODY_PARTS, drawingOf, isPartOf, isPlural, presentParticiple, singular, verbBase, wordNet } from '@atelier/lexicon';
import type { Relation, Subject } from '@atelier/spec';
import { isSomebody } from '../read/living.ts';
import { mainSubject } from '../subjects/main-subject.ts';
import { pronounsOf } from '../subjects/pronoun.ts';
import { toldSubjects } from '../subjects/told.ts';
import { findScene, findSubjects, focusOf, lives } from './find.ts';
import type { Form } from './outcome.ts';
import { bearerOf } from './whole-of.ts';
import type { Workbench } from './workbench.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const OF_BODIES = words(
  'wing tail horn claw paw fang tooth teeth scale spike whisker ear eye mouth nose beak feather mane leg arm hand foot head neck tongue antenna antler hoof fin eyebrow eyelid eyelash finger knee shoulder chest belly back jaw chin cheek lip trunk tusk tentacle fur hair beard',
);
const headOf = (name: string): string => singular(name.slice(name.lastIndexOf(' ') + 1).toLowerCase());

/** What has a part of that name, where nobody named whose it is: what was spoken of last, else what the picture is of, else the only one that can. */
function ownerOfPart(bench: Workbench, part: string): Subject | undefined {
  const head = headOf(part);
  // A penguin on an iceberg is no part of it.
  if (lives({ name: singular(part) })) return undefined;
  const can = (each: Subject | undefined): each is Subject =>
    each !== undefined &&
    headOf(each.name) !== head &&
    (isPartOf(part, each.name) || (OF_BODIES.has(head) && lives(each) && !isSomebody(each.name)));
  const focus = focusOf(bench);
  if (can(focus)) return bearerOf(bench, focus, part) ?? focus;
  const main = mainSubject(bench.brief);
  if (can(main)) return main;
  const all = toldSubjects(bench.brief).filter(can);
  return all.length === 1 ? all[0] : undefined;
}

/** Said of a place more than of a thing. */
export const GROUND = /^(?:edge|side|corner|top|bottom|surface|back|front|end|middle|base|rock|background)$/;
/** What something is full of is no sign of whose it is; that something stands on it is. */
const tellsWhose = ({ from, to, predicate }: Relation, { id }: Subject): boolean =>
  from === id
    ? !/^(?:with|full of|filled with|wearing|holding)$/.test(predicate)
    : to === id && /^(?:with|wearing|holding|of)$/.test(predicate);
/** Ivy on the walls is on the cottage's, smoke from the funnel from the ship's. */
const STANDS_BY_PARTS = /^(?:building|vehicle|boat)$/;
/** On it or beside it stands something: of a tart on a plate the plate is none of its parts. */
const isStoodBy = ({ to, predicate }: Relation, { id, name }: Subject): boolean =>
  to === id && !OF_BODIES.has(headOf(name)) && predicate !== 'with';

/** "Torn sails" that came in beside the ship are the ship's. `before`: what there was. */
export function claimParts(bench: Workbench, before: ReadonlySet<string>): void {
  const { brief } = bench;
  for (const part of brief.subjects.filter(({ id, source, off }) => !before.has(id) && source === 'edit' && !off)) {
    const related = brief.relations.filter(({ from, to }) => from === part.id || to === part.id);
    // A flower near the tail says nothing of whose tail it is.
    if (lives(part) || related.some((relation) => tellsWhose(relation, part)) || GROUND.test(headOf(part.name))) continue;
    const fresh = part;
    const rest = brief.subjects;
    brief.subjects = rest.filter((each) => each !== fresh && before.has(each.id));
    const owner = ownerOfPart(bench, part.name);
    brief.subjects = rest;
    const stood = related.some((relation) => isStoodBy(relation, fresh));
    if (owner && !(stood && !STANDS_BY_PARTS.test(drawingOf(owner.name)?.category ?? '')) && bench.subjects().includes(owner))
      bench.relate(owner.id, 'with', part.id);
  }
}

/** How one holds a part or a thing: folded, raised, down, up the sleeve. */
const HELD =
  '(?:(?:half |wide |fully |slightly |nearly |tightly )?(?:folded|spread|open|closed|shut|raised|lowered|dropped|torn|crossed|outstretched|stretched|tucked|curled|coiled|hanging|blowing|broken|bent|tied|wrapped|lifted|turned|showing|bared|drawn|sheathed|flapping|pointing|pointed|tilted|thrown|flying|dangling|drooping|resting|clasped|hidden|lying|held|unfurled|furled|up|down|out|back|in the air|behind (?:his|her|its|the) (?:back|head)))';
const ABSOLUTE = new RegExp(
  `^(?:(?:but|and) )?(?:with )?(?:(?<whose>his|her|its|their|the|both|all) )?(?<part>\\p{L}+) (?<how>${HELD}(?:,? (?:in|up|down|out|back|away|over|apart|together|(?:on|in|to|around|against|under|behind|from|across|over|towards?) [\\p{L} ]+))?)$`,
  'iu',
);
/** "Card up the sleeve": what one has and where about oneself. */
const ABOUT_ONE =
  /^(?:(?:with|and|has|having) )?(?<what>(?:an? |some )?\p{L}+(?: \p{L}+)?) (?<where>up|in|on|behind|under|between|around|round|over) (?<whose>the|his|her|its|their|one) (?<part>sleeve|hand|mouth|paw|pocket|head|shoulder|lap|beak|back|ear|belt|neck|teeth|arm|arms|tail|nose|eye|hat|claws|trunk|leg)s?$/iu;
/** "Its head should point down". */
const DOES =
  /^(?:make |have |let )?(?<whose>his|her|its|their|the|the [\p{L} ]+?'s) (?<part>\p{L}+) (?:(?:should|must|could|can|needs? to|to) )?(?<verb>point|hang|face|rest|curl|droop|stick|stretch|reach|lean|bend|tilt|wrap|touch|fold|spread|cover|drag|trail|flap|flow|blow|wave|stand|lie|glow|drip|sag|rise|cross|overlap)s?(?<rest> .+)?$/iu;

const isHeld = (word: string): boolean =>
  /^(?:sword|shield|spear|lance|axe|bow|gun|staff|wand|torch|flag|hat|cap|cloak|cape|scarf|hood|helmet|visor|umbrella|book|cards?)$/.test(
    singular(word.toLowerCase()),
  );

/** Whose part it is, with how one says so. */
function holder(bench: Workbench, part: string, whose: string | undefined): { owner: Subject; its: string } | undefined {
  const named = whose && / /.test(whose) ? findSubjects(bench, whose.replace(/'s$/, '').replace(/^the /i, ''))[0] : undefined;
  const pronoun = { his: 'him', her: 'her', its: 'it' }[whose?.toLowerCase() ?? ''];
  const by = pronoun ? findSubjects(bench, pronoun).find((each) => lives(each)) : undefined;
  const focus = focusOf(bench);
  const owner = named ?? by ?? ownerOfPart(bench, part) ?? (isHeld(part) && focus && lives(focus) ? focus : undefined);
  if (!owner) return undefined;
  const { possessive } = pronounsOf(owner, bench.brief.idea);
  return { owner, its: /^(?:his|her|its|their)$/i.test(whose ?? '') ? (whose ?? '').toLowerCase() : possessive };
}

const KNEELING =
  /^(?:(?<who>he|she|it|they|the [\p{L} ]+?) (?:(?:should|is|are) )?(?:be |go |fall )?)?(?:down )?on (?<knees>(?:his|her|its|their|one|both|the) knees?)$/iu;
/** "On his knees" is how one is, and nothing one has. */
function kneeling(bench: Workbench, clause: string): true | undefined {
  const { who, knees } = KNEELING.exec(clause)?.groups ?? {};
  const focus = focusOf(bench);
  const [one] = who
    ? findSubjects(bench, who)
    : focus && lives(focus)
      ? [focus]
      : findSubjects(bench, /^her/i.test(knees ?? '') ? 'her' : 'him');
  if (!knees || !one) return undefined;
  bench.setAction(one, /^one/i.test(knees) ? 'kneeling on one knee' : 'kneeling', (other) =>
    /^(?:standing|sitting|lying|walking|running)\b/.test(other),
  );
  return true;
}

export const holding: Form = (bench, clause) => {
  const knelt = kneeling(bench, clause);
  if (knelt) return knelt;
  const about = ABOUT_ONE.exec(clause)?.groups;
  if (about?.part && about.what && /^(?:the|one)$/i.test(about.whose ?? '')) {
    const living = focusOf(bench);
    const who = living && lives(living) ? living : undefined;
    const known = findSubjects(bench, about.part).length > 0;
    if (who && !known && wordNet(headOf(about.what))?.concrete !== undefined) {
      const a = /^(?:an?|some) /i.test(about.what) || isPlural(about.what) ? '' : 'a ';
      bench.setAttribute(
        who,
        'state',
        `with ${a}${about.what.toLowerCase()} ${about.where?.toLowerCase()} ${pronounsOf(who, bench.brief.idea).possessive} ${about.part.toLowerCase()}`,
      );
      return true;
    }
  }
  const does = DOES.exec(clause)?.groups;
  const said = ABSOLUTE.exec(clause)?.groups;
  const part = (does?.part ?? said?.part)?.toLowerCase();
  if (!part || !(BODY_PARTS.has(singular(part)) || OF_BODIES.has(singular(part)) || isHeld(part) || ownerOfPart(bench, part)))
    return undefined;
  const how = does?.verb ? `${presentParticiple(does.verb.toLowerCase())}${does.rest ?? ''}` : said?.how;
  if (!how || /\b(?:should|must|be|is|are)\b/.test(how)) return undefined;
  const [known] = findSubjects(bench, part);
  if (known && bench.brief.subjects.includes(known) && !lives(known)) {
    bench.setAttribute(known, 'state', how.toLowerCase());
    return true;
  }
  const held = holder(bench, part, does?.whose ?? said?.whose);
  if (!held) return undefined;
  held.owner.attributes = held.owner.attributes.filter(
    ({ value }) => !value.startsWith('with ') || !value.includes(` ${part} `),
  );
  bench.setAttribute(
    held.owner,
    'state',
    `with ${isPlural(part) && !/^(?:his|her|their|its)$/i.test(does?.whose ?? said?.whose ?? '') ? '' : `${held.its} `}${part} ${how.toLowerCase()}`,
  );
  return true;
};

const DONE: Readonly<Record<string, string>> = {
  shut: 'shut',
  close: 'closed',
  open: 'open',
  lock: 'locked',
  unlock: 'unlocked',
  extinguish: 'unlit',
  'blow out': 'unlit',
  break: 'broken',
  crack: 'cracked',
  smash: 'smashed',
  tear: 'torn',
  rip: 'torn',
  fold: 'folded',
  unfold: 'unfolded',
  'roll up': 'rolled up',
  unroll: 'unrolled',
  wet: 'wet',
  dry: 'dry',
  fill: 'full',
  empty: 'empty',
  raise: 'raised',
  lower: 'lowered',
  melt: 'melting',
  tilt: 'tilted',
  straighten: 'straight',
  bend: 'bent',
  peel: 'peeled',
  slice: 'sliced',
  polish: 'shiny',
  rust: 'rusty',
  light: 'lit',
  crumple: 'crumpled',
  wrinkle: 'wrinkled',
  iron: 'smooth',
  tie: 'tied',
  untie: 'untied',
  unbutton: 'unbuttoned',
  park: 'parked',
  sink: 'sinking',
  tip: 'tipped over',
  'knock over': 'knocked over',
  'tip over': 'tipped over',
};
const COMMANDED = new RegExp(
  `^(?<verb>${Object.keys(DONE)
    .sort((a, b) => b.length - a.length)
    .join(
      '|',
    )})(?: up)? (?<what>(?:the|his|her|its|their|that|both|all the) [\\p{L}'’ -]+?)(?: (?<bit>a (?:tiny |little )?(?:bit|little|touch)(?: more)?|slightly(?: more)?|half ?way|almost|nearly|some more|more|all the way|completely|fully))?$`,
  'iu',
);
/** "Shut the gate", "close his eyes a bit more": how it shall be, said as what shall be done. */
export const commanded: Form = (bench, clause, context, edit) => {
  const { verb, what, bit } = COMMANDED.exec(clause)?.groups ?? {};
  const own = verb?.toLowerCase() ?? '';
  const done = Object.hasOwn(DONE, own) ? DONE[own] : undefined;
  if (!done || !what) return undefined;
  const [thing] = findSubjects(bench, what);
  const degree =
    bit && /^(?:a |slightly|half|almost|nearly|some|more)/i.test(bit)
      ? /^(?:closed|shut)$/.test(done)
        ? 'half-closed'
        : /^open$/.test(done)
          ? 'slightly open'
          : done
      : done;
  if (thing) {
    thing.attributes = thing.attributes.filter(
      ({ value }) => !/(?:open|closed|shut|locked|lit|unlit|full|empty|raised|lowered)$/.test(value),
    );
    bench.setAttribute(thing, 'state', degree);
    return true;
  }
  const part = what.replace(/^(?:the|his|her|its|their|that|both|all the) /i, '').toLowerCase();
  const whose = /^(?:his|her|its|their)\b/i.exec(what)?.[0];
  const held = BODY_PARTS.has(singular(part)) || OF_BODIES.has(singular(part)) ? holder(bench, part, whose) : undefined;
  if (held) {
    bench.setAttribute(held.owner, 'state', `with ${held.its} ${part} ${degree}`);
    return true;
  }
  if (findScene(bench, what).length > 0) return edit(bench, `make ${what} ${degree}`, context);
  const owner = ownerOfPart(bench, part);
  return owner && verbBase(done) !== part
    ? edit(bench, `give the ${owner.name} ${isPlural(part) ? '' : 'a '}${degree} ${part}`, context)
    : undefined;
};
