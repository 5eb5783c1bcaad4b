/** What is drawn in one with a thing: what somebody rides, holds, carries with their trade or wears. */
import { type Drawing, drawingOf, drawnAs, isPartOf, plural, seasonOf, verbBase, weatherOf } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { loadAsset } from '../art/load-asset.ts';
import { poseIn } from '../art/own/index.ts';
import { hasFreeHands } from '../art/own/pose-kinds.ts';
import { byNumber, topped, unnumbered } from './by-number.ts';
import type { Carried } from './carried.ts';
import { CARRYING, HOUSE_PARTS } from './carrying.ts';
import { complexionOf, isExpression, isOfFace } from './complexion.ts';
import { showsSeveral } from './counts.ts';
import { isAboard } from './crew.ts';
import { deedOf, LYING, posedArt } from './deeds.ts';
import { garmentOf, hairCutOf } from './garment-names.ts';
import { hairWanted } from './hair.ts';
import { inOne } from './in-one.ts';
import { inFlames, onFire } from './on-fire.ts';
import { partyOf } from './party.ts';
import { patchOf } from './patch.ts';
import { isSnow } from './phenomena.ts';
import { senseOf } from './senses.ts';
import { BICYCLE, isRidden, isSeated, ridesSaddle } from './sitting.ts';
import { asSaid } from './traits.ts';
import { type Dressed, dressedOf } from './wardrobe.ts';

const BENT = /^(?:crooked|bent|leaning|twisted|wonky)$/;

/** What there are drawings of people with, and where in them it is. */
const HELD: Readonly<Record<string, Carried['part']>> = {
  umbrella: [0, 0, 1, 0.2],
  violin: [0.35, 0.16, 0.65, 0.16],
  guitar: [0.1, 0.28, 0.9, 0.28],
  book: [0.2, 0.36, 0.6, 0.12],
  'open book': [0.2, 0.36, 0.6, 0.12],
};
const HOLDS = /\b(?:with|hold(?:s|ing)?|play(?:s|ing)?|carr(?:y|ies|ying)|read(?:s|ing)?|under|beneath|underneath)\b/;
/** Several of them are drawn one by one. */
const isCounted = ({ count }: Subject): boolean => count !== undefined && !('exact' in count && count.exact === 1);

/** What everybody is drawn with, and where hands are: held, or with something in them. */
const LIMBS = /^(?:(?:open |outstretched |bare )?(?:hands?|arms?)|lap)$/;
export const isLimb = (name: string): boolean => LIMBS.test(name);
const OWNS = /^(?:with|has|having|hold(?:s|ing)?|join(?:s|ing)?)$/;
const AT_HANDS: Carried['part'] = [0, 0.25, 1, 0.35];
const WHEELS = /(?:^| )(?:wheel|tyre|tire)s?$/;
const AT_WHEELS: Carried['part'] = [0, 0.5, 1, 0.5];

export interface Joint {
  drawing: Drawing | undefined;
  art: string | undefined;
  dressed: Dressed | undefined;
  carries: Carried[];
}

/** What is drawn together with it: what it rides or holds, and what it wears. */
export function jointOf(brief: Brief, fact: Subject): Joint {
  const party = partyOf(brief, fact);
  if (party) return { drawing: party.drawing, art: party.art, dressed: party.dressed, carries: party.shows };
  // Who is drawn with what they drive brings nothing of their own.
  if (isAboard(brief, fact)) return { drawing: drawnAs(fact.name), art: undefined, dressed: undefined, carries: [] };
  const { drawing, carries: shown } = companyOf(brief, fact);
  const fire = onFire(brief, fact, drawing);
  const carries = [...shown, ...fire.carries];
  const made = asSaid(brief, fact, drawing, artOf(drawing, fact, brief));
  const art = fire.burns ? inFlames(made) : made;
  const dressed = dressedOf(brief, fact, art);
  const garments = dressed?.garments.filter(({ of }) => !carries.some((c) => c.of === of)) ?? [];
  return { drawing, art: asBust(brief, fact, drawing, dressed?.art ?? art), dressed, carries: [...carries, ...garments] };
}

const PORTRAIT =
  /\b(?:portrait|headshot|head ?shot|close-?up|close up|head and shoulders|passport photo|profile picture|avatar|mugshot|selfie|bust|face)\b/;
const CLOSE = /\b(?:close-?up|close up|face)\b/;

/** Of somebody who is alone in a portrait one sees head and shoulders; of whom nothing but the face was told, too. */
function asBust(brief: Brief, fact: Subject, drawing: Drawing | undefined, art: string | undefined): string | undefined {
  if (!art?.startsWith('own:') || drawing?.category !== 'person' || /-(?:portrait|close)$/.test(art) || isCounted(fact))
    return art;
  const words = brief.look.filter((f) => !f.off && f.source === 'user').map((f) => f.value.toLowerCase());
  const placed = brief.setting.some((f) => !f.off && f.kind === 'place' && f.source === 'user');
  const ofFace = isOfFace(brief, fact) && !placed && !words.some((word) => FULL.test(word));
  if (!ofFace && !words.some((word) => PORTRAIT.test(word))) return art;
  // In a portrait weeping is of the face.
  const unposed = art.replace(/~(?:weeping|shouting)\+?/, '~').replace(/~$/, '');
  if (unposed !== art) return asBust(brief, fact, drawing, unposed);
  if (
    /sitting|riding|walking|carrying|~(?:[\w-]+\+)*(?:raising|bearing)/.test(art) ||
    poseIn(art) !== undefined ||
    fact.actions.some((a) => !a.off && a.source === 'user' && !isExpression(a.value))
  )
    return art;
  const others = brief.subjects.some(
    (s) =>
      s !== fact &&
      !s.off &&
      s.source !== 'writer' &&
      (drawnAs(s.name)?.category === 'person' || (ofFace && !garmentOf(s.name) && s.name !== 'face')),
  );
  if (others) return art;
  const close =
    words.some((word) => CLOSE.test(word)) || brief.relations.some((r) => !r.off && r.to === fact.id && r.from === 'face');
  return `${art}-${close ? 'close' : 'portrait'}`;
}

/** Asked for from head to foot. */
const FULL = /\b(?:full[- ]?(?:body|length|figure|shot)|wide|long shot|from behind|silhouette)\b/;

/** What has a drawing only of several together: "chips", "newlyweds", "noodles". */
export const setOf = ({ name, count }: Subject): Drawing | undefined =>
  count !== undefined && !('exact' in count) && drawingOf(name) === undefined ? drawingOf(plural(name)) : undefined;

/** "A bunch of balloons" by itself, "crossed swords": what has one drawing of several as they are said to be. */
function bunchOf({ id, name, count, attributes }: Subject, { relations }: Brief): Drawing | undefined {
  // In a hand each has its own string.
  if (count === undefined || 'exact' in count || relations.some((r) => !r.off && (r.from === id || r.to === id)))
    return undefined;
  const several = plural(name);
  const said = attributes.filter(({ off }) => !off).map(({ value }) => `${value} ${several}`);
  return ('quantifier' in count ? [`${count.quantifier} of ${several}`, ...said] : said)
    .map((phrase) => drawingOf(phrase))
    .find((drawing) => showsSeveral(drawing?.grounding.name));
}

const BREATHES = /^(?:breath|spit|spew|belch|blow)/;

/** What is named after it with nothing but "and" between, as the two halves of a dish are. */
const namedNext = ({ idea, subjects }: Brief, { span }: Subject): { other: Subject; predicate: 'and' }[] =>
  span === undefined
    ? []
    : subjects
        .filter(
          (s) => !s.off && s.span && s.span[0] > span[1] && /^ (?:and|&|n|'n'|with) $/.test(idea.slice(span[1], s.span[0])),
        )
        .map((other) => ({ other, predicate: 'and' }));

const movesOn = (brief: Brief, fact: Subject, drawing: Drawing): boolean => {
  const deed = deedOf(brief, fact, drawing);
  return deed !== undefined && hasFreeHands(deed.pose);
};

function companyOf(brief: Brief, fact: Subject): Pick<Joint, 'drawing' | 'carries'> {
  const base = bunchOf(fact, brief) ?? drawnAs(senseOf(brief, fact)) ?? setOf(fact) ?? patchOf(fact.name);
  const others = brief.relations
    .filter((r) => !r.off && r.from === fact.id)
    .flatMap((r) => brief.subjects.filter((s) => s.id === r.to && !s.off).map((other) => ({ other, predicate: r.predicate })));
  // "Old man" and "black cat" have drawings of their own; "red car" is a car.
  const named = fact.attributes
    .filter((a) => !a.off)
    .map((a) => drawingOf(`${a.value} ${fact.name}`))
    .find((d) => d !== undefined && d.noun !== base?.noun);
  for (const { other, predicate } of others) {
    if (!isRidden(predicate)) continue;
    const cycles = drawnAs(other.name)?.grounding.name === BICYCLE;
    // Whoever is somebody in particular is not drawn as anybody on a bicycle.
    if (cycles && !isAnybody(fact, named ?? base)) continue;
    const both = drawingOf(cycles ? 'cyclist' : `${fact.name} riding a ${other.name}`);
    if (both) return { drawing: both, carries: [{ of: other, part: [0, 0.3, 1, 0.7] }] };
  }
  // "A dragon breathing fire": the jet is at its mouth, and no fire on the ground.
  for (const { other, predicate } of others) {
    const both = BREATHES.test(predicate) && drawingOf(`${base?.noun ?? fact.name} breathing ${other.name}`);
    if (both && both.noun !== base?.noun) return { drawing: both, carries: [{ of: other, part: [0, 0.2, 0.34, 0.4] }] };
  }
  const chart =
    base?.noun === 'solar system' && others.some(({ other }) => /\b(?:names?|labels?)$/.test(other.name))
      ? drawingOf('solar system with names')
      : undefined;
  const dish = topped(base, others);
  if (dish) return dish;
  // "A cup with straw", "a carriage with horses", "bacon and eggs", "a jack in the box": drawn as one.
  for (const { other, predicate } of [...others, ...namedNext(brief, fact)]) {
    if (predicate !== 'with' && predicate !== 'and' && predicate !== 'in') continue;
    const both = (predicate === 'in' ? [`a ${other.name}`, `the ${other.name}`] : [other.name, plural(other.name)])
      .flatMap((name) => [
        drawingOf(`${fact.name} ${predicate} ${name}`),
        drawingOf(`${plural(fact.name)} ${predicate} ${name}`),
      ])
      .find((d) => d !== undefined);
    if (both && both.category !== 'person') return { drawing: both, carries: [{ of: other, part: [0, 0, 1, 1] }] };
  }
  for (const { other, predicate } of others) {
    const part = HELD[drawnAs(other.name)?.noun ?? ''];
    // Who runs with an umbrella runs, and has it in the hand.
    if (
      !part ||
      base?.category !== 'person' ||
      movesOn(brief, fact, base) ||
      !HOLDS.test(predicate) ||
      isCounted(fact) ||
      isCounted(other)
    )
      continue;
    const both = drawingOf(`${base.noun} with ${drawnAs(other.name)?.noun}`);
    if (both) return { drawing: both, carries: [{ of: other, part }] };
  }
  // Several, or somebody of whom a hat or a hand would hide what was said, are drawn one by one.
  for (const { other, predicate } of isCounted(fact) || hairWanted(fact) !== undefined ? [] : others) {
    const both = isCounted(other) && other.name !== 'drum' ? undefined : inOne(base, predicate, other);
    if (both) return { drawing: both.drawing, carries: [{ of: other, part: both.part }] };
  }
  // Her profile shows no spectacles and no hair but its own.
  const profiled =
    fact.parts.every((p) => p.off) && others.length === 0 && hairCutOf(fact) === undefined && complexionOf(fact).length === 0;
  const portrait =
    profiled && brief.look.some((f) => !f.off && /\bportrait\b/.test(f.value))
      ? drawingOf(`portrait of a ${base?.noun ?? fact.name}`)
      : undefined;
  // Snow lies on its roof where there is a drawing of that.
  const snowy = brief.setting.some((f) => !f.off && (seasonOf(f.value) === 'winter' || weatherOf(f.value) === 'snow'))
    ? drawingOf(`snow-covered ${base?.noun ?? fact.name}`)
    : undefined;
  // A tree that stands in winter has no leaves.
  const leafless =
    base?.noun === 'tree' && brief.setting.some((f) => !f.off && seasonOf(f.value) === 'winter')
      ? drawingOf('winter tree')
      : undefined;
  // Rain runs down its pane.
  const rainy = brief.setting.some((f) => !f.off && /^(?:rain|storm)/.test(weatherOf(f.value) ?? ''))
    ? drawingOf(`rainy ${base?.noun ?? fact.name}`)
    : undefined;
  // A chimney that bends has a drawing with its cottage.
  const bent = others.some(
    ({ other }) => HOUSE_PARTS.test(other.name) && other.attributes.some((a) => !a.off && BENT.test(a.value)),
  )
    ? drawingOf(`crooked ${base?.noun ?? fact.name}`)
    : undefined;
  const crooked = bent?.noun.startsWith('crooked') ? bent : undefined;
  const wet = rainy?.noun.startsWith('rainy') ? rainy : undefined;
  const drawing = portrait ?? chart ?? named ?? leafless ?? crooked ?? wet ?? (snowy?.noun.startsWith('snow') ? snowy : base);
  const art = artOf(drawing, fact, brief);
  const carrying = drawing && CARRYING[unnumbered(art ?? '')];
  const deed = deedOf(brief, fact, drawing);
  const blown =
    deed?.pose === 'blowing' ? brief.subjects.filter((s) => !s.off && /\bcake$/.test(s.name) && s !== deed.with) : [];
  const handled = deed?.with && art?.includes(`~${deed.pose}`) ? [{ of: deed.with, part: AT_HANDS }] : [];
  const carries = [
    ...others,
    ...smokingOf(
      brief,
      others.map(({ other }) => other),
    ),
  ].flatMap(({ other, predicate }) => {
    if (drawing?.category === 'person' && isLimb(other.name) && OWNS.test(predicate)) return [{ of: other, part: AT_HANDS }];
    // A tractor is drawn with its wheels.
    if (drawing?.category === 'vehicle' && OWNS.test(predicate) && WHEELS.test(other.name) && isPartOf(other.name, fact.name))
      return [{ of: other, part: AT_WHEELS }];
    return carrying?.names.test(other.name) ? [{ of: other, part: carrying.part }] : [];
  });
  return {
    drawing,
    carries: [
      ...handled,
      ...blown.map((of): Carried => ({ of, part: AT_HANDS })),
      ...carries.filter(({ of }) => of !== deed?.with),
    ],
  };
}

/** "A cabin with smoke from the chimney": what its smoke comes from is a part of it as well. */
const smokingOf = (brief: Brief, owned: readonly Subject[]): { other: Subject; predicate: string }[] =>
  brief.relations
    .filter(
      (r) => !r.off && /\b(?:from|out of)$/.test(r.predicate) && owned.some((s) => s.id === r.from && /\bsmoke$/.test(s.name)),
    )
    .flatMap((r) => brief.subjects.filter((s) => s.id === r.to && !s.off).map((other) => ({ other, predicate: 'with' })));

/** A man or a woman of whom nothing more is said that a helmet would hide. */
const isAnybody = (fact: Subject, drawing: Drawing | undefined): boolean =>
  /^own:(?:man|woman)$/.test(drawing?.grounding.name ?? '') && hairWanted(fact) === undefined;

/** Whether a word of it is the verb or a form of it: who is ready does not read. */
const tellsOf = (said: string, verb: string): boolean =>
  said.split(/[\s-]+/).some((word) => word === verb || verbBase(word) === verb);

/** What lies about, hangs or grows together in numbers that nobody counts. */
const STREWN: Readonly<Record<string, string>> = {
  'own:leaf': 'own:leaves',
  'noto:fallen-leaf': 'own:leaves',
  'noto:maple-leaf': 'own:leaves',
  'noto:banana': 'own:banana-bunch',
};

/** What stands on a stalk of its own, and how it looks when it is cut. */
const CUT: Readonly<Record<string, string>> = { 'own:sunflower': 'noto:sunflower' };
const isCut = ({ relations, subjects }: Brief, { id }: Subject): boolean =>
  relations.some(({ off, from, to, predicate }) => {
    if (off) return false;
    const nameOf = (one: string): string => subjects.find((s) => s.id === one)?.name ?? one;
    return from === id
      ? /^(?:in|inside|on)$/.test(predicate) && /\b(?:vase|jug|pitcher|jar|bucket|basket|hair|hat|table|hand)$/.test(nameOf(to))
      : to === id && /^(?:hold|carr|with|of|full|giv|smell|pick)/.test(predicate);
  });

/** Green leaves are on no heap. */
const isFresh = ({ attributes }: Subject): boolean =>
  attributes.some(({ off, value }) => !off && /\b(?:green|fresh|tropical|lush|mint|palm|monstera|eucalyptus)\b/.test(value));

/** What has a drawing with snow on its roofs. */
/** Birds that are drawn with the branch they sit on, and as they stand on something else. */
const ON_FEET: Readonly<Record<string, string>> = {
  'own:owl': 'own:owl-on-feet',
  'own:round-owl': 'own:round-owl-on-feet',
  'own:snowy-owl': 'own:snowy-owl-on-feet',
};
const BRANCHES = /\b(?:branch|twig|bough|perch|tree|oak|pine|nest)(?:es|s)?$/;
const isBorne = ({ relations, subjects }: Brief, { id }: Subject): boolean =>
  relations.some(({ off, from, to, predicate }) => {
    const name = subjects.find((s) => s.id === to)?.name;
    return (
      !off &&
      from === id &&
      /(?:^|\s)(?:on|upon|atop|on top of|in)$/.test(predicate) &&
      name !== undefined &&
      !BRANCHES.test(name) &&
      drawingOf(name)?.grounding.kind === 'asset'
    );
  });

/** What lies open where something is in it. */
const OPENED: Readonly<Record<string, string>> = { 'noto:package': 'own:open-box' };
const isFilled = ({ relations, subjects }: Brief, { id, name }: Subject): boolean =>
  /\b(?:box|carton|crate)$/.test(name) &&
  relations.some(
    ({ off, from, to, predicate }) =>
      !off &&
      ((to === id && /(?:^|\s)(?:in|inside|inside of|out of)$/.test(predicate) && subjects.some((s) => s.id === from)) ||
        (from === id && /^(?:of|with|full of|filled with|containing)$/.test(predicate) && subjects.some((s) => s.id === to))),
  );

const SNOWED: Readonly<Record<string, string>> = {
  'own:railway-station': 'own:railway-station-snow',
};
const liesInSnow = ({ setting }: Brief): boolean => setting.some((f) => !f.off && f.source !== 'writer' && isSnow(f.value));

/** What a bird does on its feet. */
const GROUND_DEEDS = /^(?:perch|sitting|resting|standing|eat|steal|peck|walk|strut|sleep|nest|guard|drink|begg|waddl)/;
const PERCHES = /(?:^|\s)(?:on|upon|atop|on top of|on the (?:top|edge) of)$/;

/** A bird that is drawn in flight, and is said to be on something, or in a tree: its wings are folded. */
export const isPerched = (drawing: Drawing | undefined, fact: Subject, brief: Brief): boolean =>
  drawing?.place === 'sky' &&
  drawing.poses?.perch !== undefined &&
  (fact.actions.some((a) => !a.off && GROUND_DEEDS.test(a.value)) ||
    brief.relations.some(
      ({ off, from, to, predicate }) =>
        !off &&
        from === fact.id &&
        (PERCHES.test(predicate) ||
          GROUND_DEEDS.test(predicate) ||
          (/(?:^|\s)in$/.test(predicate) &&
            /\b(?:tree|nest|branches|oak|pine|cage)$/.test(brief.subjects.find((s) => s.id === to)?.name ?? ''))),
    ));

/** The drawing of what it does, where there is one: a sitting cat. */
export function artOf(drawing: Drawing | undefined, fact: Subject, brief: Brief): string | undefined {
  if (!drawing) return undefined;
  const doing = [...fact.actions, ...fact.attributes].filter((a) => !a.off).map((a) => a.value.toLowerCase());
  for (const relation of brief.relations)
    if (!relation.off && relation.from === fact.id) doing.push(relation.predicate.toLowerCase());
  const poses = drawing.poses ?? {};
  const seated = isSeated(brief, fact);
  const deed = seated ? deedOf(brief, fact, drawing) : undefined;
  if (seated && !(deed && LYING.has(deed.pose))) {
    const doings = Object.keys(poses).filter((key) => key.startsWith('seated-'));
    const done = doings.find((key) => doing.some((said) => tellsOf(said, key.slice(7))));
    const posed = done === undefined ? posedArt(brief, fact, drawing, true) : undefined;
    if (posed) return posed;
    const sits = poses[done ?? 'seated'];
    if (sits) return sits.name;
    // Who has no drawing of it but can change what the hands do takes a seat as they are.
    const taken = `${drawing.grounding.name}~sitting`;
    if (poses.seated === undefined && loadAsset(taken)) return taken;
  }
  // On a saddle everybody sits who can.
  if (ridesSaddle(brief, fact)) {
    const cycling = posedArt(brief, fact, drawing, false);
    if (cycling?.endsWith('~cycling')) return cycling;
    const taken = poses.seated?.name ?? `${drawing.grounding.name}~sitting`;
    if (loadAsset(taken)) return taken;
  }
  if (isPerched(drawing, fact, brief)) return poses.perch!.name;
  const posed = posedArt(brief, fact, drawing, false);
  if (posed) return posed;
  for (const [verb, grounding] of Object.entries(poses)) if (doing.some((said) => tellsOf(said, verb))) return grounding.name;
  const cut = CUT[drawing.grounding.name];
  if (cut && isCut(brief, fact)) return cut;
  const feet = ON_FEET[drawing.grounding.name];
  if (feet && isBorne(brief, fact)) return feet;
  const open = OPENED[drawing.grounding.name];
  if (open && isFilled(brief, fact)) return open;
  const many = fact.count !== undefined && !('exact' in fact.count);
  const snowed = SNOWED[drawing.grounding.name];
  if (snowed && liesInSnow(brief)) return snowed;
  const strewn = many && !isFresh(fact) ? STREWN[drawing.grounding.name] : undefined;
  return strewn ?? byNumber(brief, fact, drawing.grounding.name);
}
