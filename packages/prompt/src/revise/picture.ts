/** Words about the whole picture: its hour and weather, its look, its format and framing. */
import { LOOKS, MOODS, NAMED_PLACES, sceneOf, seasonOf, timeOf, weatherOf } from '@atelier/lexicon';
import { read } from '../read/read.ts';
import { findSubjects } from './find.ts';
import { formatOf } from './format-of.ts';
import { LOOK_STEPS, nextAspect, nextShot, nextSize, nextTime } from './ladders.ts';
import { isMade, madeLike } from './made-like.ts';
import { type Form, type Outcome, ok } from './outcome.ts';
import { isColour, predicate } from './predicate.ts';
import { colourable, positiveOf, put } from './put.ts';
import { clearProps } from './remove.ts';
import { reletter } from './replace.ts';
import { isMark } from './share.ts';
import type { Workbench } from './workbench.ts';

export function shot(bench: Workbench, closer: boolean): true {
  const now = bench.brief.look.find(({ kind, off }) => kind === 'shot' && !off)?.value;
  bench.setLook('shot', nextShot(now, closer));
  return true;
}

export function look(bench: Workbench, words: string): Outcome {
  const step = LOOK_STEPS.get(words);
  if (!step) return undefined;
  if (step.value === 'uncluttered') clearProps(bench);
  bench.setLook(step.kind, step.value);
  return true;
}

export const IT =
  /^(?:(?:make|turn|have|set|change|get|let|render|draw|paint|do|keep|put|go|imagine|picture|see)(?: (?:it|this|that|the (?:picture|image|scene|whole thing|thing)|everything))?(?: all)?(?: (?:to be|to look|look like|look|into|to|as|in|be|at|with|feel|a bit))?|(?:it|this)(?:'s| is| looks| should be| should look| must be| needs to be)|turn into|as|in|into)\s+(.+)$/i;

const ROOM =
  /^(?:leave |add |have |keep |with |needs? |give it )?(?:some |more |a lot of |lots of |enough |plenty of )?(?:empty |blank |free |negative |clear )?(?:space|room) (?:(?:at|on|in|to) (?:the )?)?(top|bottom|left|right|middle|cent(?:re|er)|above|overhead|below|underneath)(?: (?:side|it|him|her|them|the [\p{L} ]+?))?(?: (?:for|to put) .+)?$/u;
/** "as if drawn by a child", "like an old photograph": a way of making pictures, and nothing that is in one. */
const LIKENED =
  /^(?:(?:it|this) (?:should |must )?looks? |looks? )?(?:like|as if|as though) (?:it (?:was|were|is|had been) )?(?:an? |the )?(.+)$/i;
/** Words about the whole picture, with or without "make it". */
export const whole: Form = (bench, clause, context, edit) => {
  if (
    /^(?:make the |use |with )?(?:thinner|thicker|bolder|finer|cleaner|softer|heavier) (?:lines?|strokes?|outlines?|line weight)$/i.test(
      clause,
    )
  ) {
    bench.setLook('detail', clause.toLowerCase().replace(/^(?:make the |use |with )/, ''));
    return true;
  }
  const named =
    /^(?:make|turn|have|let|paint|colou?r)\s+(?:the|her|his|its|their|my|both|them|him|all|every)\b(?! (?:picture|image|scene|whole))/i.test(
      clause,
    );
  const stripped = (named ? clause : (IT.exec(clause)?.[1] ?? clause)).replace(/ (?:version|edition|variant)$/i, '');
  const rest = stripped
    .toLowerCase()
    .replace(/^(?:an?|the) (?=more |less )/, '')
    .replace(/^(?:much|a lot|lots) /, '')
    .replace(/ (?:picture|image|version|crop)$/, '');
  const both = named || LOOKS.has(rest) ? [] : rest.split(/(?:,? and|,) /);
  // "Night and rainy": an hour and a weather.
  if (both.length > 1 && both.every(isOfAll))
    return ok(both.every((each) => whole(bench, `make it ${each}`, context, edit) === true));
  const manner = /^(?:in|with) the (?:style|manner) of (?:an? |the )?(.+)$/.exec(clause.toLowerCase())?.[1];
  const technique = manner && LOOKS.get(manner);
  if (manner && (technique === 'medium' || technique === 'style')) {
    bench.setLook(technique, manner);
    return true;
  }
  if (manner) {
    const said = read(manner);
    if (said.look.length > 0 && said.subjects.length + said.setting.length + said.unread.length === 0)
      return ok(put(bench, manner, { mode: 'set' }));
  }
  const likened = /^(?:make|let|have) (?:it|this|everything|the (?:picture|image|scene))(?: all)? look like (.+)$/i.exec(
    clause,
  )?.[1];
  const place =
    likened && [likened, likened.replace(/^the /i, '')].some((each) => NAMED_PLACES.has(each.toLowerCase()))
      ? likened.toLowerCase()
      : undefined;
  if (place) {
    // A street can be in Paris; a beach makes way for it.
    const old = bench.brief.setting.find(({ kind, off }) => kind === 'place' && !off);
    const scene = old && sceneOf(old.value);
    if (old && (scene === undefined || /^(?:city|village|harbour|garden|plain)$/.test(scene)))
      bench.brief.setting.push({ id: bench.freshId(place), kind: 'place', value: place, source: 'edit' });
    else bench.setSetting('place', place);
    return true;
  }
  if (/^(?:(?:it )?(?:looks?|is|feels?) )?too (?:empty|bare|plain)$|^less (?:empty|bare|plain)$/.test(rest))
    return 'What should fill it? Name something to add.';
  const room = ROOM.exec(rest)?.[1];
  if (room) {
    const side = /^(?:left|right)$/.test(room)
      ? `on the ${room}`
      : /^(?:top|bottom|above|overhead|below|underneath)$/.test(room)
        ? `at the ${/^(?:top|above|overhead)$/.test(room) ? 'top' : 'bottom'}`
        : 'in the centre';
    bench.setLook('composition', `empty space ${side}`);
    return true;
  }
  if (/^(?:more )?(?:visible )?brush ?strokes?(?: (?:more )?(?:visible|obvious))?$/.test(rest)) {
    bench.setLook('texture', 'visible brushstrokes');
    return true;
  }
  const turned = /^(?:make|turn|change) (?:it|this|that|the picture|everything)(?: (?:in)?to)? an? ([\p{L} -]+)$/iu.exec(
    clause,
  )?.[1];
  if (turned && isMade(turned)) {
    const medium = read(turned).look.find(({ kind, value }) => kind === 'medium' && value === turned.toLowerCase());
    if (medium) {
      bench.setLook('medium', medium.value);
      return true;
    }
  }
  const way = LIKENED.exec(clause)?.[1] ?? likened?.replace(/^(?:an?|the) /i, '');
  if (way) {
    const made = madeLike(bench, way) ?? sceneWord(bench, way.toLowerCase());
    if (made) return made;
  }
  // "Plain white background": what is behind all, and no place.
  const plain = /^(?:an? )?(?:plain |simple |clean |pure |solid )?([\p{L}-]+(?: [\p{L}-]+)?) (?:background|backdrop)$/u.exec(
    rest,
  )?.[1];
  if (plain && isColour(plain)) {
    bench.setLook('composition', rest.replace(/^an? /, ''));
    return true;
  }
  const air = /^(?:seen )?from (?:an? |the )?(?:drone|helicopter|plane|air|sky)$/.test(rest);
  const style = rest.replace(/ style$/, '').replace(/^(?:seen|viewed|shot|looking|as seen|a view) (?=from )/, '');
  const term = LOOKS.has(style) ? style : rest;
  const hourOfLight =
    /^(?:soft |warm |cool |low |late |early )?(morning|evening|afternoon|noon|midday|sunset|sunrise|dawn|dusk|twilight) light$/.exec(
      rest,
    )?.[1];
  const now = bench.brief.setting.find(({ kind, off }) => kind === 'time' && !off);
  // Evening light at dawn makes it evening.
  if (hourOfLight && now && timeOf(now.value) !== timeOf(hourOfLight)) bench.setSetting('time', hourOfLight);
  const facet = air ? 'angle' : LOOKS.get(term);
  if (facet && facet !== 'detail' && !isColour(rest) && !LOOK_STEPS.has(rest)) {
    bench.setLook(facet, air ? 'aerial view' : term);
    return true;
  }
  if (/^(?:in )?oils?$/.test(rest)) {
    bench.setLook('medium', 'oil painting');
    return true;
  }
  const tinted = /^(warmer|cooler|colder|warm|cool) (?:colou?rs?|tones?|hues?|palette|shades?)$/.exec(rest)?.[1];
  const step =
    (tinted ? look(bench, tinted) : undefined) ??
    look(bench, rest) ??
    look(bench, clause.toLowerCase()) ??
    look(bench, rest.replace(/^(?:a|an|the) /, '')) ??
    look(bench, rest.replace(/^more /, ''));
  if (step) return step;
  if (/^(?:wider|wide(?:screen)?|broader|panoramic format|more horizontal)$/.test(rest)) return aspect(bench, true);
  if (/^(?:taller|narrower|more vertical|higher)$/.test(rest)) return aspect(bench, false);
  const format = formatOf(rest);
  if (format) {
    bench.setAspect(format);
    return true;
  }
  const later = /^(?:(?:a bit |much )?(later|earlier)(?: in the (?:day|evening|morning))?)$/.exec(rest)?.[1];
  if (later) return hour(bench, later === 'later');
  const titled =
    /^(?:call|title|name|label|caption|entitle) (?:it|this|that|the (?:picture|image|poster)) ["“]([^"”]+)["”]$/i.exec(
      clause,
    )?.[1];
  if (titled) return ok(put(bench, `titled "${titled}"`, { mode: 'add', trusting: true }));
  const lettering =
    /^(?:(?:make|let|have) (?:it|the \w+) )?(?:say|saying|read|spell|says) ["“]([^"”]+)["”]$/i.exec(stripped)?.[1] ??
    /^say ["“]([^"”]+)["”]/i.exec(stripped)?.[1];
  if (lettering) return ok(reletter(bench, lettering));
  if (named) return undefined;
  if (stripped !== clause || FACET_ENDING.test(rest)) {
    const said = read(stripped);
    const looks = said.look.filter(({ kind }) => kind !== 'detail' && kind !== 'palette');
    if (
      looks.length > 0 &&
      looks.length === said.look.length &&
      said.subjects.length + said.setting.length + said.unread.length === 0
    )
      return ok(put(bench, stripped, { mode: 'set' }));
  }
  const amount = /^(more|less|heavier|lighter|stronger) (rain|snow|fog|mist|wind|clouds?)$/.exec(rest);
  const weather =
    amount?.[2] &&
    bench.brief.setting.find(
      ({ kind, off, value }) => kind === 'weather' && !off && weatherOf(value) === weatherOf(amount[2] ?? ''),
    );
  if (amount && weather) {
    bench.setSetting('weather', `${/^(?:less|lighter)$/.test(amount[1] ?? '') ? 'light' : 'heavy'} ${amount[2]}`);
    return true;
  }
  if (amount && /^(?:less|lighter)$/.test(amount[1] ?? '')) return lessAir(bench, amount[2] ?? '');
  const scene = sceneWord(bench, rest);
  if (scene) return scene;
  const colour = rest.replace(/^(?:in )?(?:all )?/, '');
  if (isColour(colour)) {
    const subject = colourable(bench);
    const coloured = subject?.attributes.some(({ kind, off }) => kind === 'color' && !off);
    // Two colours for what has none yet are the picture's: "dark brown and cream" of a logo.
    if (/ and /.test(colour) && !coloured) {
      bench.setLook('palette', colour);
      return true;
    }
    // A logo is blue in its drawing; the bakery stays as it is.
    if (!coloured && isMark(bench.brief)) {
      bench.setLook('palette', colour);
      return true;
    }
    if (subject && !PALETTES.has(colour)) return ok(predicate(bench, [subject], colour));
  }
  if (/^(?:bigger|larger|smaller)$/.test(rest)) {
    const [subject] = findSubjects(bench, 'it');
    if (!subject) return shot(bench, rest !== 'smaller');
    bench.setAttribute(
      subject,
      'size',
      nextSize(subject.attributes.find(({ kind }) => kind === 'size')?.value, rest !== 'smaller'),
    );
    return true;
  }
  const mood = positiveOf(rest.replace(/^more /, '')).replace(/^cosy$/, 'cozy');
  if (/^\p{L}+$/u.test(mood) && (MOODS.has(mood) || FEELINGS.has(mood))) {
    bench.setLook('mood', mood);
    return true;
  }
  return undefined;
};

/** "Less fog", where none was said: what of the kind came with the place goes. */
function lessAir(bench: Workbench, what: string): Outcome {
  const air = /^(?:fog|mist)$/.test(what) ? /\b(?:fog|mist|haze)\b/ : new RegExp(`\\b${what.replace(/s$/, '')}`);
  const kept = bench.brief.setting.filter(({ kind, value, off }) => off || kind !== 'background' || !air.test(value));
  if (kept.length === bench.brief.setting.length) return `There is no ${what} in the picture.`;
  bench.brief.setting = kept;
  bench.setAbsent(what);
  return true;
}

/** An hour, a weather or a season. */
export const isOfHour = (word: string): boolean =>
  timeOf(word) !== undefined || weatherOf(word) !== undefined || seasonOf(word) !== undefined;

/** Words that are said of a picture and never of a thing in it. */
const isOfAll = (word: string): boolean =>
  !isColour(word) &&
  (timeOf(word) !== undefined ||
    weatherOf(word) !== undefined ||
    seasonOf(word) !== undefined ||
    LOOKS.has(word) ||
    LOOK_STEPS.has(word) ||
    MOODS.has(positiveOf(word)) ||
    FEELINGS.has(positiveOf(word)));

const FACET_ENDING = / (?:style|light|lighting|background|angle|shot|view|lens)$/;
const PALETTES = new Set([
  'sepia',
  'monochrome',
  'monochromatic',
  'pastel',
  'black and white',
  'black-and-white',
  'colorful',
  'colourful',
]);
const FEELINGS = new Set(
  'happy sad angry scary creepy lonely mysterious dramatic cheerful playful romantic spooky funny cute epic tense gloomy cozy calm'.split(
    ' ',
  ),
);
function aspect(bench: Workbench, wider: boolean): Outcome {
  const { aspect: now, width, height } = bench.brief.format;
  const next = nextAspect(now ?? (width && height ? `${width}:${height}` : undefined), wider);
  if (next === now) return `It is ${now} already, as ${wider ? 'wide' : 'tall'} as I go.`;
  bench.setAspect(next);
  return true;
}

function hour(bench: Workbench, later: boolean): Outcome {
  const time = bench.brief.setting.find(({ kind, off }) => kind === 'time' && !off);
  const next = nextTime(time && timeOf(time.value), later);
  if (!next) return `It is ${time?.value ?? 'day'} already.`;
  bench.setSetting('time', next);
  return true;
}

/** "night", "by day", "let it rain": the hour, weather or season, whatever else the word can be. */
function sceneWord(bench: Workbench, rest: string): Outcome {
  const word = rest
    .replace(/^(?:at|by|in|on|with|during|set (?:in|at|on)|the|an?|some|set it at)\s+/, '')
    .replace(/^(?:the|an?|some)\s+/, '')
    .replace(/^(?:calm|nice|beautiful|lovely|heavy|light|thick|dense|bright)\s+(?=\w)/, '')
    .replace(/ (?:time|weather|outside|sky|season|lots|everywhere)$/, (end) =>
      end === ' time' ? '' : end === ' sky' ? ' sky' : '',
    );
  const phrase = word.split(' ');
  if (phrase.length > 3) return undefined;
  const season = phrase.length === 1 ? seasonOf(word) : undefined;
  const time = timeOf(word);
  const weather = weatherOf(word);
  const said = read(word);
  const unread = said.subjects.length > 0 && !(phrase.length === 1 && (time || weather));
  if (unread) return undefined;
  if (season) bench.setSetting('season', word);
  else if (phrase.length === 1 && time) bench.setSetting('time', word);
  else if (phrase.length === 1 && weather && !/^(?:hot|fine|fair|clear|bright|dull|gloomy)$/.test(word))
    bench.setSetting('weather', word);
  else if (phrase.length > 1 && time && said.setting.length === 1) bench.setSetting('time', said.setting[0]?.value ?? word);
  else if (phrase.length > 1 && weather && said.setting.some(({ kind }) => kind === 'weather'))
    bench.setSetting('weather', said.setting.find(({ kind }) => kind === 'weather')?.value ?? word);
  else return undefined;
  return true;
}
