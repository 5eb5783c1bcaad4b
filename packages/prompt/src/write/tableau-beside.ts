/** What a tableau does not tell of and the person said: of each such thing one sentence of the tables stays, and of a place that it is not in. */
import { COLOURS, type Passage, passageKnown } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { passagesIn, type Said } from '../compile/realise/passages.ts';
import { beastInRole } from '../subjects/beasts.ts';
import { formOf } from '../subjects/form-of.ts';
import { FORMS } from '../subjects/forms.ts';
import { type IdeaWord, ideaWords } from '../subjects/idea-words.ts';
import { classOf } from '../subjects/plain-portrait.ts';
import { synonymsOf } from '../subjects/synonyms.ts';
import type { Met } from '../subjects/tableau-of.ts';
import type { Addition } from './addition.ts';
import { isOfOwnKind } from './another-of-it.ts';
import { contentWords } from './content-words.ts';
import { isUnder } from './lodging.ts';
import { on } from './on.ts';
import { hasOwnDress } from './own-dress.ts';
import { isBodily } from './tableau-bodies.ts';
import { tellsCoat } from './tableau-colours.ts';
import { isLiving } from './tableau-suits.ts';

/** What something looks like, whatever is done with it. */
const LOOKS = /^(?:look|form|many|quality|lodged)$/;
/** Tells of what is worn. */
const DRESS =
  /\b(?:robes?|tunics?|dress(?:es)?|plate|armou?r|gowns?|coats?|jackets?|saris?|kimonos?|cloth|suits?|uniforms?|jerseys?|shirts?|trousers|skirts?|blouses?|cloaks?|aprons?)\b/i;
const WEARS = /\bwears?\b|\{wears\|wear\}/;
/** Whether a sentence of the picture itself tells what somebody wears. */
export const tellsDress = ({ slot, text }: Passage): boolean =>
  (slot === 'object' || slot === 'instant') &&
  (WEARS.test(text) || new RegExp(`\\bin an? (?:[\\w-]+ ){0,2}${DRESS.source}`, 'i').test(text));
/** Of a place. */
const ROUND = /^(?:around|fore|form)$/;

/** The rules of the sentences that stay; `there` is whether the scene is where the person put it. */
export function staysBeside(
  brief: Brief,
  taken: readonly Met[],
  scene: readonly Addition[],
  there: boolean,
  drawn: readonly Subject[] = [],
  short = false,
): ReadonlySet<string> {
  const stays = new Set<string>();
  const [main] = taken;
  if (main === undefined || (MADE.test(main.tableau.kind) && drawn.length === 0)) return stays;
  // How it is photographed and what the air does to it tells nothing of a second thing.
  const telling = taken.filter((met) => met === main || !/^(?:state|medium)$/.test(met.tableau.kind));
  const covered = new Set(telling.flatMap((met) => [...tells(met)]));
  const rows = scene.flatMap(({ fact }) => ('rule' in fact && passageKnown(fact.rule ?? '')) || []);
  const words = ideaWords(brief);
  // A row that asks for plants tells of them.
  const asked = rows.flatMap(({ any }) => any);
  // What has a row of where it stands is told of by a sentence that has its name: a bedroom with rows for a desk may have taken others.
  const setDown = new Set(passagesIn(brief).flatMap(({ slot, about }) => (slot === 'lodged' ? (about ?? []) : [])));
  const tellers = telling.filter(({ tableau: { kind } }) => !/^(?:place|state)$/.test(kind));
  // A scene that was found by a stick has told of it only where a row has it.
  const isOnlyAsked = (subject: Subject): boolean =>
    SHOWN.test(classOf(subject) ?? '') &&
    subject !== actorOf(main) &&
    !rows.some(({ text }) => /\$(?:that|other)\b/i.test(text));
  const isTold = (subject: Subject): boolean => {
    const { id } = subject;
    const name = subject.name.toLowerCase();
    if (isOfOwnKind(subject) && !rows.some(({ text }) => text.toLowerCase().includes(name))) return false;
    // What carries the thing is told of by a sentence that has its name.
    if (setDown.has(id) && isUnder(subject, brief))
      return (
        isNamedAsGround(rows, subject) ||
        taken.some(
          ({ tableau: { kind }, asked }) =>
            kind === 'place' && asked.flat().some(({ of }) => of?.part === 'name' && of.subject === id),
        )
      );
    return (
      (setDown.has(id) ? tellers : telling).some(
        (met) => actorOf(met)?.id === id || met.that?.id === id || met.other?.id === id,
      ) ||
      words.some(
        (word) =>
          word.of?.part === 'name' &&
          word.of.subject === id &&
          ((covered.has(word) && !setDown.has(id) && !isOnlyAsked(subject)) ||
            (word.of.head && asked.some((each) => word.keys.has(each)))),
      ) ||
      // Flowers that lie round a bottle stand in no jug as well.
      taken.some(
        (met) =>
          met.that?.id === id &&
          rows.some(({ rule, text }) => rule.startsWith(`tableau-${met.tableau.id}.`) && /\$that\b/i.test(text)),
      ) ||
      isNamedIn(rows, subject, brief.idea)
    );
  };
  const keep = (fits: (said: Said) => boolean, most: number): void => {
    let left = most;
    for (const said of passagesIn(brief))
      if (left > 0 && !stays.has(said.rule) && fits(said)) {
        stays.add(said.rule);
        left--;
      }
  };
  if (MADE.test(main.tableau.kind)) {
    for (const { id } of drawn.slice(0, MOST_DRAWN))
      keep(
        // What is drawn stands nowhere but on its sheet.
        ({ about, slot, deed, rule }) => about === id && slot !== 'lodged' && LOOKS.test(slot) && !deed && !ANYTHING.test(rule),
        1,
      );
    return stays;
  }
  const { actor } = main;
  // Of a thing that hangs something is said of itself, unless its author has told what it looks like.
  const looksTold = rows.some(
    ({ slot, coloured, any }) => slot === 'instant' && (coloured || any.some((word) => COLOURS.has(word))),
  );
  if (
    actor &&
    main.tableau.kind === 'deed' &&
    !isLiving(actor) &&
    !looksTold &&
    !taken.some(({ tableau: { kind } }) => kind === 'thing')
  )
    keep(
      ({ about, slot, deed, rule, text }) =>
        about === actor.id && /^(?:look|form)$/.test(slot) && !deed && !ANYTHING.test(rule) && !PUT.test(text),
      1,
    );
  // Who is known by a dress or a coat, a samurai or a giraffe, has it whatever they do, unless the scene has told of it.
  if (
    actor &&
    hasOwnDress(actor) &&
    !rows.some(
      ({ slot, coloured, text }) =>
        slot === 'look' ||
        (coloured && (slot === 'instant' || (slot === 'object' && DRESS.test(text)))) ||
        WEARS.test(text) ||
        (isBodily({ slot }) && tellsCoat(text)),
    )
  )
    keep(({ about, slot }) => about === actor.id && slot === 'look', 1);
  const left = on(brief.subjects).filter(
    (each) =>
      (each.source === 'user' || each.source === 'edit') &&
      each.id !== actorOf(main)?.id &&
      (!isFormOf(each, brief) || setDown.has(each.id)) &&
      // The baby of a kangaroo wears no bonnet.
      !(actor && KIN.test(each.name) && (classOf(actor) === 'animal' || beastInRole(each.name))) &&
      // The chicken of a salad has no feathers.
      !(isEaten(main.actor) && isLiving(each) && EDIBLE.test(each.name)) &&
      !isTold(each),
  );
  // A topic tells what a fisherman wears, and not where the fisherman is.
  const acts = new Set(
    taken.flatMap((met) => (met.tableau.kind === 'topic' ? [] : [actorOf(met)?.id, met.that?.id, met.other?.id])),
  );
  for (const { tableau, actor: dressed } of taken)
    if (tableau.kind === 'topic' && dressed && !acts.has(dressed.id))
      keep(({ about, slot }) => slot === 'lodged' && about === dressed.id, 1);
  let shown = 0;
  for (const { id, name } of left) {
    const before = stays.size;
    keep(({ about, slot, rule }) => about === id && slot === 'lodged' && rule.startsWith(UNDER_IT), 1);
    // What the two do to one another is told before how one of them looks: ice cream that melts on the pie.
    keep(
      ({ slot, deed, text }) =>
        stays.size === before && slot === 'touch' && !deed && contentWords(text).includes(contentWords(name).at(-1) ?? ''),
      1,
    );
    // Where it stands is told before what it is made of: the bridge over the water, and not the grain of its wood.
    keep(({ about, slot }) => stays.size === before && about === id && slot === 'lodged', 1);
    keep(
      ({ about, slot, deed, rule }) =>
        stays.size === before && about === id && LOOKS.test(slot) && !deed && !ANYTHING.test(rule),
      1,
    );
    // Little is better than nothing: a farmhouse has its roof and its chimney.
    keep(
      ({ about, slot, deed, rule, text }) =>
        stays.size === before &&
        about === id &&
        LOOKS.test(slot) &&
        !deed &&
        SEEN.test(rule) &&
        /^The [a-z-]+ (?:of|[a-z]+s) /.test(text),
      1,
    );
    if (stays.size > before) shown++;
    if (shown === MOST_BESIDE) break;
  }
  if (!there && !taken.some(({ tableau: { kind } }) => kind === 'place'))
    keep(({ rule, slot }) => /^(?:view|place)-/.test(rule) && ROUND.test(slot), brief.liberty === 'free' ? 2 : 1);
  // A scene that is short has room for what its thing or its place looks like, as far as it has not told of that.
  const names = new Set([...words.map(({ text }) => text), ...on(brief.subjects).flatMap(({ name }) => contentWords(name))]);
  const told = new Set(rows.flatMap(({ text }) => contentWords(text)));
  const isNew = ({ text }: Said): boolean => contentWords(text).every((word) => names.has(word) || !told.has(word));
  // A lobster on a plate is as it is cooked.
  if (short && brief.liberty !== 'faithful' && !(actor && isLiving(actor) && SERVED.test(brief.idea)))
    keep(
      (said) =>
        !said.deed &&
        !ANYTHING.test(said.rule) &&
        !said.rule.startsWith('tableau-') &&
        (main.tableau.kind === 'place'
          ? /^(?:view|place)-/.test(said.rule) && ROUND.test(said.slot)
          : said.about !== undefined && said.about === main.actor?.id && /^(?:form|many|quality)$/.test(said.slot)) &&
        isNew(said),
      2,
    );
  return stays;
}

/** Whether a scene speaks of the very ground: an open book that lies beside is none of the books that a candle stands on. */
const isNamedAsGround = (rows: readonly Passage[], { name }: Subject): boolean => {
  const head = name.toLowerCase().split(' ').at(-1) as string;
  const known = new RegExp(`\\b(?:the|its|this|on an?) (?:[a-z-]+ ){0,3}${head.replace(/[^\p{L}-]/gu, '.')}s?\\b`, 'iu');
  return rows.some(({ slot, text }) => slot !== 'viewed' && known.test(text));
};

/** Whether a scene names it: a hedge with three oaks does not tell of the one oak that was said, and a lone oak tells of the lone tree. */
function isNamedIn(rows: readonly Passage[], subject: Subject, idea: string): boolean {
  const words = contentWords(subject.name);
  const last = words.at(-1) ?? '';
  const one = formOf(subject, idea) === 'one';
  const names = (word: string): boolean =>
    rows.some(
      ({ slot, text }) =>
        contentWords(text).includes(word) && (!one || !ROUND_ABOUT.test(slot) || new RegExp(`\\b${word}\\b`, 'i').test(text)),
    );
  const others = synonymsOf(subject.name.toLowerCase().split(' ').at(-1) as string).flatMap(contentWords);
  if ([last, ...others].some(names)) return true;
  if (last !== 'tree') return false;
  const kind = words.at(-2) ?? '';
  return TREE.test(kind) ? names(kind) : words.length === 1 && one && rows.some(({ text }) => LONE_TREE.test(text));
}
/** Tells of what is there besides. */
const ROUND_ABOUT = /^(?:telling|behind)$/;
const TREE = /^(?:oak|willow|birch|pine|maple|elm|beech|poplar|palm|fir|spruce|cedar|cypress|linden|acacia)$/;
const LONE_TREE = /\b(?:single|lone|one)(?: [a-z-]+){0,2} (?:oak|willow|birch|pine|maple|elm|beech|larch|acacia)\b/;

/** The mountain of "a mountain of books", which is told with them; a mountain behind a lake is a thing like others. */
const isFormOf = ({ id, name }: Subject, { relations }: Brief): boolean =>
  FORMS.test(name) && on(relations).some(({ from, predicate }) => from === id && predicate === 'of');

const KIN =
  /(?:^| )(?:baby|babies|mother|mom|mum|mama|father|dad|parents?|child|children|young|family|friends?|companion|cal(?:f|ves)|cubs?|pups?|foals?|chicks?|kittens?|pupp(?:y|ies))$/i;
const SERVED = /\b(?:plate|platter|dinner|dish|grilled|cooked|fried|roasted|butter|sauce)\b/i;
/** What is meat on a plate: a wasp on figs and a cat behind a cake are alive. */
const EDIBLE =
  /(?:^| )(?:chicken|duck|goose|turkey|lamb|pig|pork|cow|beef|rabbit|deer|fish|salmon|tuna|trout|cod|sardines?|anchov(?:y|ies)|mackerel|herrings?|shrimps?|prawns?|lobsters?|crabs?|mussels?|oysters?|clams?|scallops?|squid|octopus|eel|snails?)s?$/i;
const isEaten = (actor: Subject | undefined): boolean => actor !== undefined && /^(?:food|drink)$/.test(classOf(actor) ?? '');

/** How it is set down the tableau has told. */
const PUT = /\b(?:stands?|lies?|sits?|hangs?|leans?|rests?|floats?)\b/i;
/** A salt flat with a fridge tells nothing of the fridge. */
const actorOf = ({ actor, asked, tableau }: Met): Subject | undefined =>
  tableau.kind === 'place' && !asked.flat().some(({ of }) => of?.part === 'name' && of.subject === actor?.id)
    ? undefined
    : actor;
/** The words that a tableau tells of. */
export const tells = ({ tableau, covers, asked, named }: Met): Iterable<IdeaWord> =>
  tableau.kind === 'place' ? [...asked.flat(), ...named] : covers;

const MOST_DRAWN = 3;
/** Of so many things that the scene tells nothing of one sentence is said. */
const MOST_BESIDE = 2;
/** What is drawn has nothing beside it. */
const MADE = /^(?:mark|sheet|abstract)$/;
/** Parts that anything of its class shows. */
const SEEN = /^seen-/;
/** Things that a picture shows by themselves. */
const SHOWN = /^(?:product|vehicle)$/;
/** Tells of what carries the thing. */
const UNDER_IT = 'lodged-under-';
/** Says of a thing no more than what holds of anything. */
const ANYTHING =
  /^(?:portrait-plain-|portrait-motif|quality-colour-|quality-(?:cozy|cosy)|seen-|stage-|portrait-(?:thing|(?:wall|door|floor|window|poster|sign|picture|photo|light|sky|sun|moon|cloud)(?:-kind)?)\.)/;
