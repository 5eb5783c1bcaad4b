/** Words and things by which the clusters tell how two stand to each other. */
import type { Subject } from '@atelier/spec';
import { OPEN } from './mixed.ts';
import { mouthOf } from './rims.ts';
import type { Thing } from './things.ts';

/** Drawn shut: of what is small and said to be in one nothing would be seen. */
const SHUT: ReadonlySet<string> = new Set(['noto:package', 'own:gift']);
export const isHidden = ({ metres }: Thing, { art }: Thing): boolean => metres < 0.12 && SHUT.has(art ?? '');
/** Poses at a counter or a bench with room for something on it. */
export const WORKTOPS = /~(?:preparing|workbench)\b/;
export const BOARDS = /\b(?:blackboard|whiteboard|chalkboard|board|canvas|wall|easel)$/;
export const isSmall = ({ drawing, metres, art }: Thing): boolean =>
  art !== undefined && /object|food/.test(drawing?.category ?? '') && metres < 0.7;
export const IN_ARMS = /^(?:lying |sleeping |sitting |held |carried )?(?:in|on)$/;
export const PLANTS = /^(?:plant|rais|wav|hoist)(?:s|es|ing)?$/;
export const TOWARDS = /^(?:(?:in|on)?to|towards?|at)$/;
export const ON_TOP = /^(?:(?:sitting|perched|resting|standing|lying|landing|sleeping) )?(?:on|upon|atop|on top of)$/;
export const WEARING = /^(?:with|has|having|and|wears?|wearing)$/;
/** Worn below the head. */
export const AT_NECK = /\b(?:scarf|bandana|bandanna|neckerchief|bow ?tie|shawl)$/;
export const WORN = /\b(?:hat|cap|crown|helmet|beanie|bonnet|tiara|wig|hood|fedora|sombrero|beret|fez|bowler)$/;
export const PLATES = /\b(?:plate|platter|tray|dish|saucer|(?:wooden|cutting|cheese) board)$/;
export const HOLDERS = /\b(?:bowl|cup|glass|mug|basket|box|vase|bucket|jar|pot|bag|tub|crate|nest|wheelbarrow|hamper)$/;
export const CONTAINS = /^(?:of|(?:full|brimful) of|(?:filled|overflowing|brimming|piled|heaped) with)$/;

export const isDrink = (art: string | undefined): boolean => /glass|cup|mug|beer|cocktail/.test(art ?? '');

export const lives = ({ drawing }: Thing): boolean => /person|animal|bird/.test(drawing?.category ?? '');

export const isAshore = ({ drawing, metres }: Thing): boolean => drawing?.category === 'building' && metres > 12;

const SAVES = /^(?:rescu|sav|hoist|pick)/;
/** A helicopter that saves somebody hangs in the air over them. */
export const savesFromAbove = ({ place, drawing }: Thing, predicate: string, { drawing: whom }: Thing): boolean =>
  place === 'sky' &&
  /^(?:vehicle|boat)$/.test(drawing?.category ?? '') &&
  SAVES.test(predicate) &&
  /person|animal/.test(whom?.category ?? '');

/** Furniture with a top that things are put on. */
export const isStand = ({ art, fact }: Thing): boolean =>
  art === 'own:table' || art === 'own:round-table' || art === 'own:counter' || /\bdesk$/.test(fact.name);

/** What is to be eaten, of what fits into an open bowl or basket. */
export const isLaidIn = ({ drawing, metres }: Thing, { fact, art }: Thing): boolean =>
  drawing?.category === 'food' &&
  drawing.grounding.kind === 'asset' &&
  metres < 0.4 &&
  OPEN.test(fact.name) &&
  mouthOf(art) !== undefined;

/** What is looked over by who stands behind it. */
const BARRIERS = /\b(?:fence|wall|hedge|gate|railing|counter|bush|parapet|barrier)$/;
const LOOKING = /^(?:look|peer|peek|gaz|lean|star|watch|peep|reach)/;

/** "A horse looking over a fence": it is behind it, and no bird above. */
export const looksOver = (predicate: string, who: Subject, what: string): boolean =>
  /^(?:\w+ing )?over$/.test(predicate) &&
  BARRIERS.test(what) &&
  [predicate, ...who.actions.map(({ off, value }) => (off ? '' : value))].some((does) => LOOKING.test(does));
