/** Where a thing shall be: in the picture, or in respect of another thing or a place. */
import type { Subject } from '@atelier/spec';
import { read } from '../read/read.ts';
import { bringAlong } from './bring-along.ts';
import { findSubjects } from './find.ts';
import { adopt } from './put.ts';
import type { Workbench } from './workbench.ts';

const SIDE =
  /^(?:(?:a bit |further |more |over )?(?:on|to|at|in|towards?)(?: the)?|the)? ?(?:far )?(left|right|cent(?:re|er)|middle|top|bottom|foreground|background|distance|corner)(?:[ -](?:hand )?side)?(?: of the (?:picture|image|frame))?$/;
/** Where in the picture, or where in respect of another thing. */
export function move(bench: Workbench, subjects: readonly Subject[], where: string): boolean {
  if (/^(?:on|to|onto) the (?:other|opposite) side(?: of (?:it|him|her|them|the (?:picture|image)))?$/.test(where)) {
    for (const subject of subjects) acrossOf(bench, subject);
    return true;
  }
  const position = positionOf(where);
  if (position) {
    for (const subject of subjects) {
      const sides = /\b(?:left|right|cent(?:re|er)|middle|top|bottom)\b/.test(position);
      if (sides)
        bench.brief.relations = bench.brief.relations.filter(
          (r) => r.from !== subject.id || !/\b(?:left|right)\b/.test(r.predicate),
        );
      bench.setAttribute(subject, 'position', position);
    }
    return true;
  }
  const near = /^(?:closer|nearer|close|next|up) to (?:the |an? )?(.+)$/.exec(where);
  const phrase = near && !/^next/.test(where) ? `near the ${near[1]}` : where;
  if (
    !/^(?:to the|on|in|at|under|underneath|behind|beside|next to|near|above|below|over|in front of|inside|between|by|against|on top of|onto|into|around|beneath|left of|right of|to)\b/.test(
      phrase,
    )
  )
    return false;
  const towards = phrase.replace(/^(?:to|onto) (?=the (?!left|right)|an? )/, 'on ').replace(/^into\b/, 'in');
  return placed(bench, subjects, towards);
}

/** From the left to the right and back; where nothing was said of its side it comes to the left. */
function acrossOf(bench: Workbench, subject: Subject): void {
  const side = subject.attributes.find(({ kind, off }) => kind === 'position' && !off)?.value;
  for (const relation of bench.brief.relations) {
    const of = /^(?<at>to the |on the )?(?<side>left|right) of$/.exec(relation.predicate)?.groups;
    if (relation.from !== subject.id || !of) continue;
    relation.predicate = `${of.at ?? ''}${of.side === 'left' ? 'right' : 'left'} of`;
    bench.claim(subject);
    return;
  }
  bench.setAttribute(subject, 'position', side === 'on the left' ? 'on the right' : 'on the left');
}

function positionOf(where: string): string | undefined {
  const side = SIDE.exec(where)?.[1];
  if (side !== undefined) {
    if (/^(?:left|right)$/.test(side)) return `on the ${side}`;
    if (/^(?:cent(?:re|er)|middle)$/.test(side)) return 'in the centre';
    return /^(?:top|bottom)$/.test(side) ? `at the ${side}` : `in the ${side}`;
  }
  if (/^(?:(?:further|farther|far)(?: away| back| off)?|back|smaller and further away|away)$/.test(where))
    return 'in the distance';
  if (/^(?:closer|nearer|forward|to the front|in front|closer to (?:us|me|the (?:viewer|camera)))$/.test(where))
    return 'in the foreground';
  return undefined;
}

/** "under the sofa", "in a library": by the reader, with the thing as the subject of the phrase. */
export function placed(bench: Workbench, subjects: readonly Subject[], where: string): boolean {
  const [first] = subjects;
  if (!first) return false;
  const said = read(`a ${first.name} ${where}`);
  const self = said.subjects[0];
  const relation = said.relations.find(({ from }) => from === self?.id);
  const target = relation && said.subjects.find(({ id }) => id === relation.to);
  if (relation && target && self) {
    const known = findSubjects(bench, target.name)[0];
    if (known && subjects.includes(known)) return false;
    // "On a cliff by the sea": the sea is the place.
    const at = said.setting.find(({ kind }) => kind === 'place');
    if (at) bench.setSetting('place', at.value);
    leaveLand(bench, subjects);
    const stands = known ?? adopt(bench, target);
    if (!known) bench.brief.subjects.push(stands);
    bringAlong(bench, said, new Map([[target.id, stands.id]]));
    for (const subject of subjects) {
      // "put him on a skateboard": he stays in the park.
      const places = new Set(bench.brief.setting.map(({ id }) => id));
      bench.brief.relations = bench.brief.relations.filter(
        (r) =>
          r.from !== subject.id ||
          !isPlacing(r.predicate) ||
          places.has(r.to) ||
          // Who howls at the moon does so from wherever one stands.
          (r.predicate === 'at' && subject.actions.some(({ off }) => !off)),
      );
      subject.attributes = subject.attributes.filter(({ kind }) => kind !== 'position');
      bench.relate(subject.id, relation.predicate, stands.id);
      bench.claim(subject);
    }
    return true;
  }
  const place = said.setting.find(({ kind }) => kind === 'place');
  if (place) {
    const preposition = /^(in|on|at|under)\b/.exec(where)?.[1] ?? 'in';
    // Who is put on the floor is on the sofa no more.
    if (/^(?:floor|ground|grass|carpet|lawn|sand|snow|pavement|street|road)$/.test(place.value))
      bench.brief.relations = bench.brief.relations.filter(
        (r) => !subjects.some(({ id }) => id === r.from) || !isPlacing(r.predicate) || r.predicate === 'at',
      );
    bench.setSetting('place', place.value, preposition);
    // "in a forest by a stream": what else there is, is there too.
    const beside = said.relations.find(
      ({ from, to }) => (from === self?.id || from === place.id) && said.subjects.some(({ id }) => id === to),
    );
    const other = beside && said.subjects.find(({ id }) => id === beside.to);
    if (beside && other && other !== self) {
      const known = findSubjects(bench, other.name)[0];
      const stands = known ?? adopt(bench, other);
      if (!known) bench.brief.subjects.push(stands);
      for (const subject of subjects) if (subject !== stands) bench.relate(subject.id, beside.predicate, stands.id);
    }
    return true;
  }
  return false;
}

/** The hill that a castle stood on goes when it stands elsewhere; the sofa that a cat sat on stays. */
function leaveLand(bench: Workbench, subjects: readonly Subject[]): void {
  const { brief } = bench;
  for (const subject of subjects)
    for (const { to, predicate } of [...brief.relations].filter(({ from }) => from === subject.id)) {
      const land = bench.subjects().find(({ id }) => id === to);
      const alone = brief.relations.every((r) => r.to !== to || r.from === subject.id);
      if (land && alone && isPlacing(predicate) && LAND.test(land.name) && land.attributes.length === 0)
        bench.removeSubject(land);
    }
}
const LAND = /(?:^| )(?:hill|mountain|cliff|rock|meadow|field|island|beach|dune|shore|valley|plain|coast)s?$/;

const isPlacing = (text: string): boolean =>
  /^(?:on|in|at|under|underneath|beneath|behind|beside|next to|near|above|below|over|in front of|inside|between|by|against|on top of|to the (?:left|right) of|left of|right of|around|atop|close to)$/.test(
    text,
  );
