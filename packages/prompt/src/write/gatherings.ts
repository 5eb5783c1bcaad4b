/** What an event consists of: stalls for a market, hot air balloons for a balloon festival. It follows from the word and can be switched off. */
import { drawingOf, gatheredName, gatheringOf } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';
import { type Addition, type Grounds, relation, setting, subject } from './addition.ts';
import { type Guard, idOf } from './guard.ts';
import { on } from './on.ts';
import type { Survey } from './survey.ts';

/** Sheets that carry words, and marks: what they are made for is not held on them. */
const SHEETS =
  /\b(?:logo|icon|emblem|badge|sticker|card|invitation|invite|menu|label|sign|banner|flyer|ticket|certificate|pattern)s?$/i;

/** What may be all that there is to see; a sign that stands in a market is one thing more in it. */
const sheetsOf = ({ subjects, setting: said, relations }: Brief): string[] =>
  subjects
    .filter(
      ({ id }) =>
        !said.some(({ kind, off, source }) => kind === 'place' && !off && source !== 'writer') ||
        relations.some(({ from, predicate }) => from === id && /^(?:for|of|to)$/.test(predicate)),
    )
    .map(({ name }) => name);

export function gatheringThings({ brief, scene, liberty }: Survey, gate: Guard): Addition[] {
  if ([...brief.look.map(({ value }) => value), ...sheetsOf(brief)].some((value) => SHEETS.test(value))) return [];
  const events = [
    ...on(brief.subjects).map(({ source, name }) => ({ source, name, isPlace: false })),
    ...on(brief.setting).flatMap(({ source, kind, value }) =>
      kind === 'place' || kind === 'event' ? [{ source, name: value, isPlace: true }] : [],
    ),
  ];
  return events.flatMap(({ source, name, isPlace }): Addition[] => {
    const gathering =
      source === 'writer' || (!isPlace && drawingOf(name) !== undefined) ? undefined : gatheringOf(name, isPlace);
    if (gathering === undefined) return [];
    const grounds: Grounds = { source: 'inferred', rule: `gathering.${gathering.id}`, reason: `because you said ${name}` };
    const things = gathering.things.filter(({ noun }) => drawingOf(noun) !== undefined);
    const { place } = gathering;
    const held = place !== undefined && scene === undefined && liberty !== 'faithful' && gate.admit(idOf(place), place);
    return [
      ...(held
        ? [
            setting('place', idOf(place), place, {
              source: 'writer',
              rule: `gathering.${gathering.id}.place`,
              reason: `a natural setting for a ${name}`,
            }),
          ]
        : []),
      ...things.flatMap((thing) => {
        const called = gatheredName(thing);
        if (!gate.admit(idOf(called), called)) return [];
        const [predicate, other] = thing.at ?? [];
        const at = predicate && other ? [relation(idOf(called), predicate, idOf(other), grounds)] : [];
        return [subject(idOf(called), called, grounds), ...at];
      }),
    ];
  });
}
