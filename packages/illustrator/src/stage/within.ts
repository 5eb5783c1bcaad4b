/** What is in a thing, a part of it or the form that it comes in: the coffee of a cup, the roof of a barn, silhouettes of trees. */
import { type Drawing, drawingOf, drawnAs, plural } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { CARRYING } from './carrying.ts';
import { mixedIn } from './mixed.ts';
import { openingsIn, WAYS_IN } from './openings.ts';
import { placingWords } from './relations.ts';
import { elementNamed } from './scenery-of.ts';

const isRegion = (name: string): boolean => elementNamed(name) !== undefined;

/** A word that only says in which form another thing is there. */
const FORMS =
  /^(?:silhouette|outline|shape|form|group|row|line|pair|herd|flock|cluster|bunch|pile|stack|piece|lot|glimpse|view|reflection|number|kind|type|sort)$/;

export const ofLinks = (brief: Brief): { whole: Subject; part: Subject }[] =>
  brief.relations.flatMap((r) => {
    const whole = brief.subjects.find((s) => s.id === r.from);
    const part = brief.subjects.find((s) => s.id === r.to);
    return !r.off && r.predicate === 'of' && whole && part ? [{ whole, part }] : [];
  });

/** A word for a place on a thing that is drawn: "the roof of a barn". */
const SIDES = /^(?:roof|roof ?top|top|edge|side|deck|bow|stern|rim|hood|bonnet|surface|crest|gable|battlement|tower top)$/;

export const isPartOf = (part: Subject, whole: Subject): boolean =>
  ((SIDES.test(part.name) && drawnAs(part.name) === undefined) ||
    // "A knight at the gate of a castle" stands before the castle.
    (WAYS_IN.test(part.name) && drawnAs(whole.name)?.category === 'building')) &&
  drawnAs(whole.name)?.grounding.kind === 'asset';

const PIECES = /^(?:piece|slice)$/;

/** The drawing of a thing with what is in it: "a bowl of noodles". */
const filledOf = (whole: Subject, part: Subject): Drawing | undefined =>
  [part.name, plural(part.name), `a ${part.name}`]
    .map((name) => drawingOf(`${whole.name} of ${name}`))
    .find((d) => d !== undefined);

/** Where a plant of the desert is a small one in its pot. */
const INDOORS = /\b(?:shelf|sill|windowsill|table|desk|counter|ledge|mantel|nightstand|window|room|office)$/;
const pottedOf = (brief: Brief, { id, name }: Subject): Drawing | undefined =>
  /^cactus$/.test(name) &&
  brief.relations.some(
    ({ off, from, to }) =>
      !off &&
      (from === id || to === id) &&
      [...brief.subjects.map((s) => [s.id, s.name] as const), ...brief.setting.map((f) => [f.id, f.value] as const)].some(
        ([other, called]) => (other === from || other === to) && other !== id && INDOORS.test(called),
      ),
  )
    ? drawingOf('potted cactus')
    : undefined;

/** What it is drawn as with one of the things that are in it. */
export const servedOf = (brief: Brief, whole: Subject): Drawing | undefined =>
  pottedOf(brief, whole) ??
  ofLinks(brief)
    .filter((link) => link.whole.id === whole.id && mixedIn(brief, link.part).length === 0)
    .map(({ part }) => filledOf(whole, part))
    .find((drawing) => drawing !== undefined);

/** "Silhouettes of palm trees" are palm trees; the coffee of "a cup of coffee" is in the drawing of the cup. */
export function absorbed(brief: Brief): Set<string> {
  const ids = openingsIn(brief);
  for (const { whole, part } of ofLinks(brief)) {
    const filled = filledOf(whole, part);
    // "A piece of cake" is drawn as one; a row of houses is its houses.
    if (isPartOf(whole, part)) ids.add(whole.id);
    else if (FORMS.test(whole.name) && !(filled && PIECES.test(whole.name))) ids.add(whole.id);
    else {
      const content = drawnAs(part.name);
      const carrier = filled ?? drawnAs(whole.name);
      // "A plate of bacon and eggs": the drawing of the one shows the other.
      const served = CARRYING[servedOf(brief, whole)?.grounding.name ?? '']?.names.test(part.name);
      if (filled || served || (carrier && content?.grounding.name === carrier.grounding.name)) ids.add(part.id);
    }
  }
  return ids;
}

/** What is said of a thing, the words for the form it comes in included. */
export function wordsOf(brief: Brief, fact: Subject): string[] {
  const forms = ofLinks(brief).filter(({ whole, part }) => part.id === fact.id && FORMS.test(whole.name));
  return [fact, ...forms.map((f) => f.whole)].flatMap((s) => placingWords(brief, s.id, isRegion));
}
