export { clipByte, clipMerge } from './clip/clip-merges.ts';
export * from './drawing/drawing.ts';
export { ownWindows } from './drawing/own-windows.ts';
export { emblemOf, festiveOf, picturedBy } from './knowledge/emblems.ts';
export { BLOOM_SHAPES, type BloomShape, type Flower, flowerOf } from './knowledge/flowers.ts';
export { type Gathering, gatheredCount, gatheredName, gatheringOf, isGatheredFor } from './knowledge/gatherings.ts';
export * from './knowledge/homes.ts';
export * from './knowledge/ideas.ts';
export { insideKnown } from './knowledge/insides.ts';
export * from './knowledge/kinds.ts';
export * from './knowledge/occasions.ts';
export { isPartOf, partsOf } from './knowledge/parts.ts';
export * from './scenery/model.ts';
export { isOverTown } from './scenery/overhead.ts';
export { watersideOf } from './scenery/waterside.ts';
export { isWorn } from './scenery/worn.ts';
export * from './scenery.ts';

export * from './words/attributes.ts';
export * from './words/camera-makers.ts';
export * from './words/closed.ts';
export * from './words/counts.ts';
export { emojiName } from './words/emoji.ts';
export * from './words/finishes.ts';
export { isBeastsKin } from './words/kin.ts';
export {
  type ForeignEntry,
  isForeignSmall,
  LANGUAGES,
  type Language,
  type WordPart,
  withoutMarks,
} from './words/languages/languages.ts';
export { isPlural, lemma, lemmas, singular, verbBase } from './words/lemma.ts';
export * from './words/looks.ts';
export * from './words/named-places.ts';
export { once } from './words/once.ts';
export { plural, presentParticiple } from './words/plural.ts';
export { remember } from './words/remember.ts';
export * from './words/settings.ts';
export * from './words/things.ts';
export { type NounClass, opensCompound, type WordEntry, wordNet } from './words/wordnet.ts';
export { LIKENESSES } from './words/works.ts';
export { contradictedBy } from './writing/contradictions.ts';
export { deedClass } from './writing/deed-classes.ts';
export { compoundNet } from './writing/head-senses.ts';
export { impliedPlace } from './writing/implied-places.ts';
export * from './writing/knowledge.ts';
export { GROUNDS } from './writing/lodged.ts';
export type { Passage, Portrait } from './writing/passages.ts';
export * from './writing/portraits.ts';
export { STUFF } from './writing/portraits-stuff.ts';
export type { Clause, Gleam, Slot } from './writing/rows.ts';
export {
  knownTableaux,
  type Need,
  rowInWay,
  ruleOfRow,
  type Tableau,
  type TableauKind,
  tableauOfRule,
  tableauRow,
  tableauxFor,
} from './writing/tableaux.ts';
