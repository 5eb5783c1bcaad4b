/** Rooms are told apart by what stands in them: nobody dances in a living room between a stove and a fridge. */
import type { Brief } from '@atelier/spec';
import { on } from './on.ts';

type Kind = 'kitchen' | 'bath' | 'bed' | 'lounge' | 'work';

const THINGS: Readonly<Record<Kind, RegExp>> = {
  kitchen:
    /\b(?:stoves?|hobs?|ovens?|fridges?|sinks?|worktops?|kettles?|pan lids?|tea towels?|oven door|kitchen tiles|draining)\b/i,
  bath: /\b(?:bathtubs?|shower curtains?|washbasins?|bath mats?|bathroom)\b/i,
  bed: /\b(?:bedside|duvets?|headboards?|wardrobes?|pillows?|quilts?|mattress(?:es)?|bedspreads?|bedroom)\b/i,
  lounge: /\b(?:sofas?|couch|mantelpieces?|coffee table|hearth ?rugs?|television)\b/i,
  work: /\b(?:filing cabinets?|box files|swivel chairs?|whiteboards?|workbench|vices?|sawdust)\b/i,
};

/** What may be seen in a room, by its name. */
const ROOMS: readonly (readonly [RegExp, readonly Kind[]])[] = [
  [/(?:^| )kitchens?$/, ['kitchen']],
  [/(?:^| )(?:bath|bathroom|bathtub|shower)s?$/, ['bath']],
  [/(?:^| )(?:bedroom|nursery|crib)s?$/, ['bed', 'lounge']],
  [/(?:^| )(?:living room|lounge|sitting room|parlou?r)s?$/, ['lounge']],
  [/(?:^| )(?:office|classroom|school|library|workshop|garage|lab|laboratory|studio|factory|forge)s?$/, ['work']],
  [
    /(?:^| )(?:bar|pub|club|restaurant|cafe|café|diner|church|cathedral|theat(?:er|re)|cinema|gym|court(?:room)?|museum|ballroom|stage|station|airport|supermarket|stadium|arena)s?$/,
    [],
  ],
];
/** Of these nothing more is known than that they have all of it. */
const WHOLE = /(?:^| )(?:home|house|apartment|flat|cabin|hotel|studio apartment|loft)s?$/;

/** Whether a sentence shows what stands in another room than the one that was said. */
export function isOfOtherRoom(text: string, { setting, idea }: Brief): boolean {
  const said = on(setting).flatMap(({ kind, value, source }) =>
    kind === 'place' && source !== 'writer' && source !== 'inferred' ? [value.toLowerCase()] : [],
  );
  if (said.length === 0 || said.some((name) => WHOLE.test(name))) return false;
  const has = said.map((name) => ROOMS.find(([ends]) => ends.test(name))?.[1]);
  if (has.every((each) => each === undefined)) return false;
  const own = new Set(has.flatMap((each) => each ?? []));
  const low = idea.toLowerCase();
  return Object.entries(THINGS).some(([kind, things]) => {
    if (own.has(kind as Kind)) return false;
    const [word] = things.exec(text) ?? [];
    return word !== undefined && !low.includes(word.toLowerCase());
  });
}
