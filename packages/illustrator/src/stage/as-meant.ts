/** Names that mean another thing where they stand: what they are meant as is put in their place, before anything is looked up by its name. */
import { drawnAs, isBeastsKin } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';
import { isNatureMark } from '../design/nature-marks.ts';
import { worldNamed } from '../scenes/worlds.ts';
import { logoOf } from '../type/logo-of.ts';
import { nameOf } from './named.ts';

/** The Brief with marks, worlds, hollow mountains, eastern temples and ringed planets called what they are. */
export const asMeant = (brief: Brief): Brief => ringed(eastern(hollow(landed(faced(marked(inked(descended(brief))))))));

/** "A baby elephant following its mother": an elephant, and no woman. */
function descended(brief: Brief): Brief {
  const beast = brief.subjects.find(({ name, off }) => !off && /^(?:animal|bird)$/.test(drawnAs(name)?.category ?? ''));
  if (!beast) return brief;
  const isKin = ({ name, off }: Brief['subjects'][number]): boolean => !off && isBeastsKin(name, brief.idea);
  return brief.subjects.some(isKin)
    ? { ...brief, subjects: brief.subjects.map((s) => (isKin(s) ? { ...s, name: beast.name } : s)) }
    : brief;
}
/** "A tattoo of a wolf" shows the wolf, as a design on its ground. */
function inked(brief: Brief): Brief {
  const inks = new Set(
    brief.relations.flatMap(({ from, predicate, off }) =>
      !off && /^(?:of|with)$/.test(predicate) && /^(?:\w+ )?tattoo(?: design)?$/.test(nameOf(brief, from)) ? [from] : [],
    ),
  );
  return inks.size === 0 ? brief : { ...brief, subjects: brief.subjects.filter(({ id }) => !inks.has(id)) };
}

/** "A tiger face, close up": where only marks have a drawing of the head alone, the animal is shown. */
function faced(brief: Brief): Brief {
  if (logoOf(brief) !== undefined) return brief;
  const ofAnimal = (name: string): string | undefined => {
    const [, animal = ''] = /^(.+?)(?:'s)? (?:face|head)$/i.exec(name) ?? [];
    return animal !== '' && drawnAs(name) === undefined && /^(?:animal|bird)$/.test(drawnAs(animal)?.category ?? '')
      ? animal
      : undefined;
  };
  if (!brief.subjects.some(({ name, off }) => !off && ofAnimal(name) !== undefined)) return brief;
  return { ...brief, subjects: brief.subjects.map((s) => ({ ...s, name: ofAnimal(s.name) ?? s.name })) };
}

/** "Saturn with its rings": they are drawn round it, and no jewels beside it. */
function ringed(brief: Brief): Brief {
  const rings = new Set(
    brief.subjects.filter(({ name, off }) => !off && /^(?:(?:ice|icy|dust) )?rings?$/.test(name)).map(({ id }) => id),
  );
  const round = brief.relations.filter(
    ({ from, to, predicate, off }) => !off && rings.has(to) && RINGS.test(predicate) && PLANET.test(nameOf(brief, from)),
  );
  if (round.length === 0) return brief;
  const owners = new Set(round.map(({ from }) => from));
  const gone = new Set(round.map(({ to }) => to));
  return {
    ...brief,
    subjects: brief.subjects
      .filter(({ id }) => !gone.has(id))
      .map((s) => (owners.has(s.id) && !/saturn/i.test(s.name) ? { ...s, name: `ringed ${s.name}` } : s)),
    relations: brief.relations.filter(({ from, to }) => !gone.has(from) && !gone.has(to)),
  };
}
const RINGS = /^(?:with|and|has|have|having|surrounded by|encircled by|of)$/;
const PLANET = /(?:\bplanet|\bgas giant|\bexoplanet|\bsaturn|\bjupiter|\buranus|\bneptune)$/i;

/**
 * "A lion head logo": the head is the mark, and no second animal stands for it; beasts that marks are known by show theirs wherever nothing is said of how
 * they stand.
 */
function marked(brief: Brief): Brief {
  if (logoOf(brief) === undefined) return brief;
  const isStill = ({ id, name, attributes, actions, parts }: Brief['subjects'][number]): boolean =>
    HEADED.test(name) &&
    [...actions, ...parts].every((f) => f.off) &&
    attributes.every((a) => a.off || a.kind === 'color') &&
    brief.relations.every((r) => r.off || r.predicate === 'for' || (r.from !== id && r.to !== id));
  // Whom it is for is not on it.
  const meant = new Set(brief.relations.flatMap(({ to, predicate, off }) => (!off && predicate === 'for' ? [to] : [])));
  // "Eagle logo for a hiking club": where the logo is no thing, only the words tell whom it is for.
  const isFor = (name: string): boolean =>
    new RegExp(`\\bfor (?:(?:an?|the|my|our) )?(?:[\\w-]+ )?${name.replace(/[^\p{L}\p{N} ]/gu, '.')}\\b`, 'iu').test(
      brief.idea,
    );
  const said = brief.subjects.filter(
    ({ id, name, off, source }) => !off && source !== 'writer' && !meant.has(id) && !isFor(name),
  );
  const lone = said.length === 1 && isStill(said[0]!) ? said[0] : undefined;
  // "A letter M logo" shows its M, and no post.
  const spelled = brief.text.some((t) => !t.off && /^letters?$/.test(t.on ?? ''));
  const own = spelled || lone !== undefined || said.some(({ name }) => isNatureMark(name));
  if (!own) return brief;
  const subjects = brief.subjects
    .filter(({ rule, source }) => !(source === 'writer' && rule === 'logo.emblem'))
    .filter(({ name }) => !(spelled && /^letters?$/.test(name)))
    .map((s) => (s === lone ? { ...s, name: `${s.name} head` } : s));
  return { ...brief, subjects };
}
const HEADED = /^(?:lion|tiger|wolf|fox|bear|owl|eagle|panda|bull|stag)$/;

/** "The surface of the moon": one stands on it, and no disc hangs over an earthly hill. */
function landed(brief: Brief): Brief {
  const grounds = brief.relations.flatMap(({ from, to, predicate, off }) => {
    const ground = brief.subjects.find(
      (s) => s.id === from && !s.off && /^(?:(?:rocky|dusty|barren) )?(?:surface|ground)$/.test(s.name),
    );
    const world = brief.subjects.find((s) => s.id === to && !s.off);
    return !off && predicate === 'of' && ground && world && worldNamed(`surface of the ${world.name}`)
      ? [{ ground, world }]
      : [];
  });
  if (grounds.length === 0) return brief;
  const taken = new Set(grounds.flatMap(({ ground, world }) => [ground.id, world.id]));
  const places = grounds.map(({ world: { id, name, source } }) => ({
    id,
    kind: 'place' as const,
    value: `surface of the ${name}`,
    source,
  }));
  return {
    ...brief,
    subjects: brief.subjects.filter(({ id }) => !taken.has(id)),
    relations: brief.relations.filter(({ from, to }) => !(taken.has(from) && taken.has(to))),
    setting: [...places, ...brief.setting.filter((f) => !(f.kind === 'place' && f.source === 'writer'))],
  };
}

/** "A kingdom inside a mountain": one sees rock all round, and no peak. */
function hollow(brief: Brief): Brief {
  const within = new Set(
    brief.relations.filter(({ off, predicate }) => !off && /^(?:deep )?inside(?: of)?$/.test(predicate)).map(({ to }) => to),
  );
  const isHollow = (f: Brief['setting'][number]): boolean =>
    !f.off &&
    f.kind === 'place' &&
    f.source === 'user' &&
    within.has(f.id) &&
    /^(?:\w+ )?(?:mountain|hill|volcano|rock)$/.test(f.value);
  if (!brief.setting.some(isHollow)) return brief;
  return {
    ...brief,
    // What grows on its slopes is not seen from there.
    subjects: brief.subjects.filter(({ source }) => source !== 'writer'),
    setting: brief.setting
      .filter((f) => isHollow(f) || f.source === 'user' || f.source === 'edit')
      .map((f) => (isHollow(f) ? { ...f, value: 'cave' } : f)),
  };
}

/** A temple of the far East is no Greek one. */
function eastern(brief: Brief): Brief {
  const isTemple = ({ name, off }: Brief['subjects'][number]): boolean =>
    !off && /^(?:(?:ancient|old|small) )?temple$/.test(name);
  if (!brief.subjects.some(isTemple)) return brief;
  if (!brief.setting.some((f) => !f.off && f.kind === 'place' && EAST.test(f.value))) return brief;
  return { ...brief, subjects: brief.subjects.map((s) => (isTemple(s) ? { ...s, name: 'japanese temple' } : s)) };
}
const EAST = /^(?:japan|kyoto|nara|nikko|tokyo|osaka|china|beijing|korea|south korea|seoul|taiwan|vietnam|asia)$/i;
