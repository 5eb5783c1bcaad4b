/** Deeds and states that were said of somebody and that their drawing does not show: the person is told of each. */
import { verbBase } from '@atelier/lexicon';
import type { Brief, Warning } from '@atelier/spec';
import { poseIn } from '../art/own/index.ts';
import { deedOf, isDeed, type Said, saidOf } from './deeds.ts';
import { isParty } from './party.ts';
import { bondOf } from './relations.ts';
import { isSitting } from './sitting.ts';
import type { Thing } from './things.ts';

/** What a figure on its feet shows well enough, and what shows in the things beside it. */
const AT_EASE =
  /^(?:stand|look|watch|wait|stare|gaze|smile|smil|wear|hold|carry|have|be|pose|live|work|see|face|listen|enjoy|gather|meet|talk|chat|guard|visit|shop|feel|love|own|keep|tell|get|go|come|use|like|join|follow|accompany|surround|pass|leave|dress|cover|ride|drive|sail|fly|swim|run|gallop|graze|perch|soar|hover|float|glow|shine|grin|laugh|frown|play|train|travel|arrive|age|call|name|style|relax|hide|lean|peek|peer|overlook|appear|seem|turn|wander|roam|walk|stroll|hunt|sell|buy|serve|lead|rest|sit|seat|charge|approach|emerge|rise)$/;
/** Of these that no standing figure shows. */
const BUSY = /^(?:ride|drive|sail|swim|run|rest|sit|seat|walk|stroll|laugh|play|fly|float)$/;

const verbIn = (words: string): string | undefined =>
  words
    .split(/[\s-]+/)
    .map((word) => (NO_VERB.test(word) ? undefined : (verbBase(word) ?? (VERB.test(word) ? word : undefined))))
    .find((verb) => verb !== undefined);
const VERB = /^(?:asleep|awake)$/;
const NO_VERB = /^(?:out|off|up|down|like|near|past|round|back|over|top|front|side|by)$/;

const BODIES = /^(?:person|animal)$/;

/** Of animals only what changes their whole outline. */
const OF_ANIMALS = /^(?:sleep|asleep|sit|lie|jump|leap|dance|sing|read|cook|knit|paint|drink|kneel|wave|box|play)$/;

export function deedsUnshown(brief: Brief, things: readonly Thing[]): Warning[] {
  const told = new Set<string>();
  return things.flatMap((thing) => {
    const { fact, drawing, art } = thing;
    if (!art || isParty(art) || !thing.said || !BODIES.test(drawing?.category ?? '')) return [];
    return saidOf(brief, fact)
      .filter((said) => isAsked(brief, thing, said) && !isShown(brief, thing, said))
      .flatMap(({ words, other }): Warning | [] => {
        const what = other ? `${words} ${other.name}` : words;
        if (told.has(`${fact.id} ${what}`)) return [];
        told.add(`${fact.id} ${what}`);
        return {
          code: 'deed-not-shown',
          message: `“${what}” is not shown: the ${fact.name} is drawn without it.`,
          about: fact.id,
        };
      });
  });
}

/** A deed that was said by the person, and that a figure on its feet would not show. */
function isAsked(brief: Brief, { fact, drawing }: Thing, said: Said): boolean {
  const { words, other, fact: own } = said;
  const relation = own
    ? undefined
    : brief.relations.find((r) => !r.off && r.from === fact.id && r.predicate.toLowerCase() === words);
  if ((own ?? relation)?.source === 'writer') return false;
  const verb = verbIn(words);
  if (verb === undefined) return false;
  if (drawing?.category === 'animal') return own !== undefined && OF_ANIMALS.test(verb);
  if (own && fact.attributes.some((a) => a === own)) return isDeed(said);
  // "Riding a horse", "at a desk": where things are says it.
  if (!own && bondOf(words) !== 'near') return false;
  if (other && verb === 'drive') return true;
  return (
    !AT_EASE.test(verb) || (own !== undefined && BUSY.test(verb)) || (isDeed(said) && other === undefined && BUSY.test(verb))
  );
}

function isShown(brief: Brief, { fact, drawing, art = '', carries }: Thing, said: Said): boolean {
  const verb = verbIn(said.words)!;
  const deed = deedOf(brief, fact, drawing);
  if (deed && poseIn(art) && (deed.said.words === said.words || (said.other && deed.said.other === said.other))) return true;
  if (said.other && /[~+](?:carrying|raising|bearing)\b/.test(art) && isDeed({ ...said, other: undefined })) return true;
  if (said.other && carries.some(({ of }) => of === said.other)) return true;
  if (/^(?:sit|seat|rest)$/.test(verb) && (isSitting(art) || /sitting|seated|lotus|floor|knees/.test(art))) return true;
  // The drawing of the verb, and a dancer who dances.
  const posed = Object.entries(drawing?.poses ?? {}).some(([key, { name }]) => name === art && key.split('-').at(-1) === verb);
  const kin = [drawing?.noun ?? '', fact.name].some((name) =>
    name.split(' ').some((word) => word.startsWith(verb.slice(0, 4)) && word.endsWith('er')),
  );
  const musician = verb === 'play' && MUSICIANS.test(art);
  return (
    posed ||
    kin ||
    musician ||
    new RegExp(`\\b${verb}`).test(art) ||
    (SLEEPERS.test(art) && /^(?:sleep|asleep|nap)$/.test(verb))
  );
}
const MUSICIANS = /violin|guitar|drum|saxophon|cell|pian|bass|band/;
const SLEEPERS = /sleeping/;
