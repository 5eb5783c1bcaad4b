/** The sentences of a text with their worth, in one of the orders that suit what they tell. */
import { placeKnown } from '@atelier/lexicon';
import type { Length, LookFact, Random } from '@atelier/spec';
import { isAlive } from '../../subjects/ground.ts';
import { mainSubject } from '../../subjects/main-subject.ts';
import { isClear, ownerOf } from '../../subjects/pronoun.ts';
import { type Piece, rankOf } from '../dialect.ts';
import { isClause, type Turn, turnsOf } from './clauses.ts';
import { closing } from './closing.ts';
import { colourAndMood } from './colour.ts';
import { frameSentence, viewPhrase } from './frame.ts';
import { joined } from './join.ts';
import { lettersIn } from './lettering.ts';
import { lightSentence, litLine } from './light.ts';
import { finish, pictureKinds } from './look.ts';
import { count, type Material, type Part } from './material.ts';
import { FROM, opening as open } from './opening.ts';
import type { Said } from './passages.ts';
import { absenceSentence, bearsName, isTitled, letteringSentence } from './plain-sentences.ts';
import { isBackdrop } from './scene.ts';
import { sentence } from './words.ts';

export function sentences(material: Material, length: Length, start: 'place' | 'subject' | undefined, roll: Random): Part[] {
  const { brief, look, passages } = material;
  const { opening: named, rest, bare: unworn, told: worn } = open(material, start, roll);
  const part = (text: string | undefined, facts: readonly { source: string }[], worth: number): Part[] =>
    text === undefined || text === ''
      ? []
      : [
          {
            text: sentence(text),
            rank: facts.reduce<Piece['rank']>((rank, { source }) => (rankOf(source) < rank ? rankOf(source) : rank), 2),
            worth,
          },
        ];
  const turns = turnsOf(brief, ownerOf(brief), roll);
  const grouped = (worth: number, ...roles: Turn['role'][]): Part[] =>
    joined(
      turns.filter(({ role }) => roles.includes(role)).slice(0, length === 'short' ? 1 : undefined),
      length === 'short' ? 1 : 2,
      roll,
    ).flatMap(({ text, from }, i) => part(text, from, worth + i * 2.5));

  const gleams = brief.look.filter(({ off, rule }) => !off && rule?.startsWith('gleam.'));
  const lights = look('lighting');
  const plain = ![...brief.subjects, ...brief.setting, ...brief.look].some(({ source }) => source === 'writer');
  const line = length === 'short' || plain ? undefined : litLine(lights, gleams, brief, roll);
  const light = part(
    line ??
      lightSentence(
        {
          lights: lights.map(({ value }) => value),
          said: lights.some(({ source }) => source === 'user' || source === 'edit'),
          gleams: length === 'short' ? [] : gleams.map(({ value }) => value),
          subject: undefined,
          plain,
        },
        roll,
      ),
    lights,
    passages.length > 0 ? 0.85 : 2,
  );
  const shots = look('shot', 'angle', 'lens').filter(({ rule }) => rule?.startsWith('framing.') && rule !== 'framing.wide');
  const composed = look('composition').filter(
    ({ value, rule }) =>
      !isBackdrop(value) && (rule?.startsWith('framing.') || (passages.length > 0 && rule === 'idea.composition')),
  );
  const framed = [...shots, ...composed];
  // A composition in one colour has named its colours already.
  // "A cat." alone is short of breath.
  const [view] = framed.filter(({ kind }) => kind === 'shot' || kind === 'angle');
  const seen = count(named) < 5 && view && length !== 'short' ? viewPhrase(view, roll) : undefined;
  const viewed = (text: string) => (seen ? `${text.slice(0, -1)}, seen ${seen}.` : text);
  const bare = unworn && viewed(unworn);
  // A short text has room for what was said before it has any for what is worn.
  const opening = bare !== undefined && length === 'short' && count(named) > MOST_OPENING ? bare : viewed(named);
  const living = passages.length > 0 && isAlive(brief);
  const coloured = passages.length > 1 || passages.some(({ slot }) => slot === 'hue');
  const palettes = opening.startsWith('A composition in ')
    ? []
    : look('palette').filter(({ source }) => !(coloured && source === 'writer'));
  // What has been described has its colours, and a feeling that nothing shows helps nobody to draw.
  const moods = look('mood').filter(
    ({ value, source }) => !named.endsWith(` of ${value}.`) && !(coloured && source === 'writer'),
  );
  const chosen = (facts: readonly LookFact[]) => facts.filter(({ source }) => source === 'writer');
  const kinds = passages.length > 0 ? pictureKinds(brief) : [];
  const coloursSaid =
    look('palette').some(({ source }) => source !== 'writer') ||
    brief.look.some(({ off, value }) => !off && COLOURLESS.test(value));
  // What only a writer chose closes the text in one sentence; what was said is said plainly.
  // A mark has said how it stands on its sheet.
  const stands = passages.some(({ slot }) => slot === 'bare');
  const whole =
    !stands && passages.length > 0 && [...palettes, ...moods].every(({ source }) => source === 'writer')
      ? closing(
          {
            kinds,
            shots: framed.filter((fact) => (fact.kind === 'shot' || fact.kind === 'angle') && !(seen && fact === view)),
            lenses: framed.filter(({ kind }) => kind === 'lens'),
            compositions: composed,
            // What has been described has its colours; what remains is what the light gives them.
            palettes: coloured || living ? [] : palettes,
            moods:
              kinds.length > 0 || !coloured ? chosen(look('mood')).filter(({ value }) => !named.endsWith(` of ${value}.`)) : [],
            lights: coloursSaid || kinds.length === 0 ? [] : lights.slice(0, 1),
          },
          brief,
          roll,
        )
      : undefined;
  const closed = whole !== undefined || (living && [...palettes, ...moods].every(({ source }) => source === 'writer'));
  const end = part(whole, [...framed, ...kinds, ...palettes, ...moods], 0.9);
  const colours = (
    closed
      ? []
      : colourAndMood(
          palettes.map(({ value }) => value),
          moods.map(({ value }) => value),
          length === 'long' && passages.length === 0,
          roll,
        )
  ).flatMap((text, i) => part(text, [...palettes, ...moods], 4 + i));

  const frame = part(
    length === 'short' || closed || stands
      ? undefined
      : frameSentence(seen ? framed.filter((fact) => fact !== view) : framed, roll),
    framed,
    5.2,
  );
  const lettered = brief.text.some(({ off }) => !off);
  const said = [
    ...look('composition').filter((fact) => !isBackdrop(fact.value) && !composed.includes(fact)),
    ...look('texture', 'detail').filter(
      (fact) => !isClause(fact) && !(lettered && /^(?:titled|called|named)$/.test(fact.value)),
    ),
  ];
  const finishing = finish(said).flatMap((text, i) => part(text, said.slice(i, i + 1), 6));
  const backgrounds = material.backgrounds
    .filter((value) => !isBackdrop(value) && !FROM.test(value))
    .flatMap((value) => part(`the background shows ${value}`, [{ source: 'user' }], 0));

  const own = grouped(1, 'own');
  // Things that stand in the picture are said before what only surrounds them.
  // Beside what the person named nothing else is needed; a place alone lives by it.
  const staged = passages.filter(({ slot }) => slot === 'around' || slot === 'fore' || slot === 'set').length;
  const room = brief.setting.some(({ kind, off, value }) => kind === 'place' && !off && placeKnown(value)?.tags.includes('in'));
  // Where the place has been told of, what the painter sets there is still named; furniture is.
  // Of a room that was said to be empty nothing is named that would stand in it.
  const emptied = brief.look.some(({ off, rule }) => !off && rule?.startsWith('quality-empty.') === true);
  const near = (emptied ? [] : grouped(passages.length > 0 && mainSubject(brief) === undefined ? 0.75 : 3, 'near')).slice(
    0,
    passages.length === 0 ? undefined : staged > 1 && room ? 0 : mainSubject(brief) === undefined ? undefined : 1,
  );
  const far = passages.length > 0 ? (staged > 0 ? [] : grouped(4.5, 'far').slice(0, 1)) : grouped(4.5, 'far', 'air');
  const made = grouped(5, 'made');
  // A passage that spells the words out stands for the sentence that does, unless there is more to say of them.
  const more =
    brief.text.filter(({ off }) => !off).length !== 1 ||
    isTitled(brief) ||
    brief.text.some(({ on }) => lettersIn(on, brief) !== '');
  const marked = passages.some(({ slot }) => slot === 'lockup');
  const spelled =
    (!more || (marked && !bearsName(brief) && brief.text.filter(({ off }) => !off).length === 1)) &&
    passages.some(({ spells }) => spells);
  const told = (slots: readonly Said['slot'][], second: boolean, worth: number): Part[] => {
    const parts: Part[] = [];
    for (const each of passages) {
      if (each.second !== second || each.text === '' || !slots.includes(each.slot) || each === worn) continue;
      const { text, about, short, clear } = each;
      const standsForLetters = each.spells && spelled;
      parts.push({
        text: sentence(text),
        rank: standsForLetters ? 0 : rankOf(each.source),
        worth: standsForLetters ? 0 : worth,
        told: true,
        about,
        clear,
        short,
      });
    }
    return parts;
  };
  const form = [...told(['look'], false, 0.45), ...told(['form', 'many'], false, 0.5)];
  const pose = told(['pose'], false, 0.6);
  const small = told(['small'], false, 2.6);
  const meeting = ranked(told(['touch'], false, 0.4), told(['touch'], true, 0.4));
  const shown = ranked(
    told(['emblem'], false, 0.3),
    told(['emblem'], true, 0.3),
    told(['quality'], false, 0.7),
    told(['quality'], true, 0.7),
  );
  const other = ranked(told(['look', 'form', 'many'], true, 0.95));
  // Foreground, middle and back.
  const around = told(['around'], false, 1.2).sort((a, b) => depthOf(a.text) - depthOf(b.text));
  const nearest = told(['fore'], false, 0.8);
  const sky = told(['sky'], false, 1);
  // What lies beside it is told once; where it stands has come into the first sentence.
  const besideTold = passages.some(({ slot, text }) => slot !== 'set' && BESIDE.test(text));
  const set = besideTold && SET_ON.test(opening) ? [] : told(['set'], false, 0.75);
  // Of a mark and of a picture of no thing.
  const lockup = told(['lockup'], false, 0.4);
  const hue = told(['hue'], false, 0.5);
  const unmade = told(['bare'], false, 0.9);
  // How two things meet is said where the eye is on them, before or after what they look like.
  const scenery = [nearest, around, sky, near, far];
  const after = [made, hue, unmade, colours, frame, end];
  // As prompts are read: subject and deed, how it looks, where it is, the light, and last how it is seen.
  const described = [
    [pose, meeting, form, shown, other, lockup, small, own, set, ...scenery, light, ...after],
    [meeting, pose, form, other, shown, lockup, own, small, set, ...scenery, light, ...after],
    [form, pose, meeting, shown, other, lockup, own, small, set, ...scenery, light, ...after],
    [form, shown, lockup, pose, other, meeting, own, small, set, ...scenery, light, ...after],
  ];
  // Where one thing alone was named nothing else can be meant.
  const subjects = brief.subjects.filter(({ off, source }) => !off && source !== 'writer');
  // After "a library with a staircase" the one pronoun would mean the library.
  const inPlace = brief.setting.some(
    ({ kind, off, span, source }) =>
      kind === 'place' && !off && source === 'user' && span !== undefined && span[0] < (subjects[0]?.span?.[0] ?? 0),
  );
  const lead = mainSubject(brief);
  const only = (subjects.length === 1 || isClear(lead, brief)) && rest.length === 0 && !inPlace ? lead?.id : undefined;
  // What is being done may come before who does it looks like; a bearing of one's own comes after.
  const deed = passages.some((each) => each.deed || each.slot === 'touch');
  const orders =
    passages.length > 0
      ? deed
        ? // Of somebody who does something the deed comes first.
          described.filter(([first]) => !living || first === pose || first === meeting)
        : described.filter(([first]) => first === form)
      : [
          [own, near, light, far, made, colours, frame],
          [own, light, near, far, made, colours, frame],
          [light, own, near, far, made, colours, frame],
          [own, near, far, light, colours, frame, made],
          [near, far, own, light, made, colours, frame],
          [frame, own, light, near, far, made, colours],
          [near, light, own, far, made, frame, colours],
        ];
  return [
    { text: opening, rank: 0, worth: 0, about: only, ...(bare !== undefined && bare !== opening && { bare }) },
    ...rest.map((piece) => ({ ...piece, worth: 0 })),
    ...(spelled ? [] : letteringSentence(brief, roll)).map((piece) => ({ ...piece, worth: 0 })),
    ...backgrounds,
    ...roll.pick(orders).flat(),
    ...finishing,
    ...absenceSentence(brief).map((piece) => ({ ...piece, worth: 0 })),
  ];
}

/** The first sentence of a short text is no longer than this with what is worn. */
const MOST_OPENING = 24;

/** Pictures that have no colours of a light. */
const COLOURLESS = /\b(?:black and white|monochrome|sepia|gr[ae]yscale|pastel|muted|neon)\b/i;

/** What lies beside something, and the ground that a first sentence has set it on. */
const BESIDE = /\b(?:beside|next to|stands? behind|lies? behind|in the background)\b/;
const SET_ON = / (?:sits?|stands?) on (?!the\b)/;

/** How far back in the picture a sentence about the place is. */
const depthOf = (text: string): number =>
  /\b(?:distance|horizon|[Aa]cross|[Bb]eyond|[Ff]arther)\b/.test(text)
    ? 2
    : /\b(?:background|[Bb]ehind|outside)\b/.test(text)
      ? 1
      : 0;

/** The second of a kind comes in after what a text needs: light, and how it is seen. */
const ranked = (...lists: readonly (readonly Part[])[]): Part[] =>
  lists.flat().map((part, i) => ({ ...part, worth: part.worth + i * 0.5 }));
