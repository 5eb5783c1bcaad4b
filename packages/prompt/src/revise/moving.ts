/** Moving things about, and moving nearer to them. */
import { read } from '../read/read.ts';
import { belongTo } from './belonging.ts';
import { bare, findSubjects, isBoth, isCalled, WHICH_TWO } from './find.ts';
import { hand } from './hand.ts';
import { move } from './move.ts';
import { type Form, ok, split } from './outcome.ts';
import { look, shot } from './picture.ts';
import type { Workbench } from './workbench.ts';

/** What one goes near to of somebody: "zoom in on its face". */
const FEATURE =
  /^(?:his|her|its|their|the(?: [\p{L} ]+?'s)?) ((?:face|eyes?|hands?|paws?|hooves|mouth|head|feet|hair|nose|beak|wings?|tail|shoulders|upper body|torso|chest|neck)(?: and (?:the )?[\p{L} ]+)?)$/iu;

const TWICE =
  /^(?<side>(?:on|to|at|in) the (?:far )?(?:left|right|top|bottom|middle|cent(?:re|er)|foreground|background)(?: side)?),? (?<by>(?:near|next to|beside|by|behind|under|above|in front of) .+)$/iu;

export const moving: Form = (bench, clause) => {
  const zoom =
    /^(?:zoom|go|get|move|come|step|pull|camera|crop) ?(?:(in|closer|nearer)|(out|back|away|(?:further|farther)(?: away| back| out)?))(?: (?:on|to) (.+))?$/i.exec(
      clause,
    );
  if (zoom) {
    shot(bench, zoom[1] !== undefined);
    const feature = zoom[1] && FEATURE.exec(zoom[3] ?? '')?.[1];
    const now = bench.brief.look.find(({ kind, off }) => kind === 'shot' && !off);
    if (feature && now)
      bench.setLook('shot', `${now.value.replace(/^extreme (?=close-up)/, '')} of the ${feature.toLowerCase()}`);
    return true;
  }
  if (/^(?:closer|nearer) (?:to|on) the /i.test(clause)) return shot(bench, true);
  if (/^(?:closer|nearer|closer up|tighter|tighter crop|from closer)$/i.test(clause)) return shot(bench, true);
  if (/^(?:(?:from )?(?:further|farther)(?: away| off| back)?|wider shot|wider view|more distance)$/i.test(clause))
    return shot(bench, false);
  const give =
    /^give (them|him|her|it|everyone|both) (.+)$/i.exec(clause) ??
    /^give (?!me\b|us\b)(.+?) ((?:an?|some|two|three|the|his|her|its|more)\b.+)$/i.exec(clause);
  if (give?.[1] && give[2]) {
    const to = findSubjects(bench, give[1]);
    if (to.length === 0 && isBoth(give[1])) return WHICH_TWO;
    // "Glasses and a dog on her lap": each by itself.
    const each = give[2].split(/ and (?=(?:an?|some|two|three|another) )/i);
    if (to.length > 0 && each.length > 1) return ok(each.every((one) => hand(bench, to, one)));
    return to.length > 0 ? ok(hand(bench, to, give[2])) : `There is no ${bare(give[1])} in the picture.`;
  }
  const given = /^give (?!me\b|us\b)(.+)$/i.exec(clause)?.[1];
  if (given) {
    // "give the kids red jackets"
    const handed = split(given, (phrase, rest) => {
      const to = findSubjects(bench, phrase);
      return to.length > 0 && isCalled(to[0]?.name ?? '', bare(phrase).split(' ').at(-1) ?? '')
        ? ok(hand(bench, to, rest))
        : undefined;
    });
    if (handed) return handed;
  }
  const centred = /^cent(?:re|er) (.+)$/i.exec(clause)?.[1];
  if (centred) return ok(move(bench, things(bench, centred), 'in the centre'));
  const blur = /^blur (?:the )?(.+)$/i.exec(clause)?.[1];
  if (blur && /^back ?ground$/i.test(blur)) return look(bench, 'blur the background');
  // "take the knight off the horse": they part, and both stay.
  const parted = /^(?:take|get|move) (.+?) (?:off|out of|away from|down from) (the .+)$/i.exec(clause);
  if (parted?.[1] && parted[2]) {
    const [one] = findSubjects(bench, parted[1]);
    const [other] = findSubjects(bench, parted[2]);
    const kept = bench.brief.relations.filter(({ from, to }) => from !== one?.id || to !== other?.id);
    if (one && other && kept.length < bench.brief.relations.length) {
      bench.brief.relations = kept;
      bench.claim(one);
      return true;
    }
  }
  const moved = /^(?:move|put|place|set|shift|bring|push|pull|send|position|take)\s+(.+)$/i.exec(clause)?.[1];
  if (!moved) return undefined;
  return split(moved, (phrase, where) => {
    if (/^(?:an?|some|another|one|two|three)\s/i.test(phrase)) return undefined;
    const subjects = things(bench, phrase);
    const pronoun = /^(?:it|this|that|them|him|her|everything|the (?:scene|picture|whole thing))$/i.test(phrase);
    if (pronoun && /^(?:in|on|at|to|into|onto)\b/i.test(where)) {
      const said = read(where.replace(/^(?:to|into|onto)\b/i, 'in'));
      const place = said.setting.find(({ kind }) => kind === 'place');
      // "On a cliff by the sea" names a thing that it stands on.
      if (place && said.subjects.length === 0 && !/\b(?:left|right)\b/i.test(where)) {
        bench.setSetting('place', place.value, /^(on|at|under)\b/i.exec(where)?.[1]?.toLowerCase() ?? 'in');
        // "A snowy forest", "the city at night".
        for (const { kind, value } of said.setting)
          if (/^(?:weather|time|season|era)$/.test(kind)) bench.setSetting(kind, value);
        return true;
      }
    }
    // "On the left near the window": where in the picture, and beside what.
    const { side, by } = TWICE.exec(where)?.groups ?? {};
    if (side && by && subjects.length > 0)
      return ok(move(bench, subjects, by.toLowerCase()) && move(bench, subjects, side.toLowerCase()));
    return subjects.length > 0 ? ok(move(bench, subjects, where.toLowerCase())) : undefined;
  });
};

/** Subjects a phrase means; scenery that follows (the sun at sunset) becomes a thing once it is spoken of. */
export function things(bench: Workbench, phrase: string) {
  const subjects = findSubjects(bench, phrase);
  if (subjects.length > 0) return subjects;
  const fact = bench.brief.setting.find(
    ({ kind, off, value }) => kind === 'background' && !off && value.toLowerCase() === bare(phrase),
  );
  if (!fact || fact.source === 'user') return [];
  bench.brief.setting = bench.brief.setting.filter((each) => each !== fact);
  const subject = { id: fact.id, name: fact.value, attributes: [], actions: [], parts: [], source: 'edit' as const };
  bench.brief.subjects.push(subject);
  bench.replaced.set(subject.id, fact.id);
  bench.focus = subject;
  belongTo(bench, subject);
  return [subject];
}
