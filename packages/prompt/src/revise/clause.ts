/** One clause of an instruction: which edit it asks for. Each form is tried in turn; the first that fits decides. */
import { LOOKS, MOODS, seasonOf, timeOf, weatherOf, wordNet } from '@atelier/lexicon';
import { read } from '../read/read.ts';
import { countClause } from './counts.ts';
import { bare, facetOf, findScene, findSubjects, focusOf } from './find.ts';
import { LOOK_STEPS, nextAspect, nextShot, nextSize, nextTime } from './ladders.ts';
import { isColour, move, predicate } from './predicate.ts';
import { colourable, hand, positiveOf, put } from './put.ts';
import { clearProps, remove, removeInventions, removeProperty } from './remove.ts';
import { dropRest, exchange, insteadOfTheOnly, reletter, replace, setFacet } from './replace.ts';
import { plainClause } from './words.ts';
import type { Workbench } from './workbench.ts';

/** `true` where the edit was made, a sentence where it cannot be, undefined where the form does not fit. */
type Outcome = string | true | undefined;
type Form = (bench: Workbench, clause: string, context: ClauseContext) => Outcome;

export interface ClauseContext {
  /** The clause opened with "actually", "no, …", "I meant": it corrects what was said. */
  correcting: boolean;
  /** What the clause before was about, for "remove the dog, the cat". */
  before: 'remove' | undefined;
}

const ok = (done: boolean): Outcome => (done ? true : undefined);

const REMOVE_NO =
  /^(?:no more|no|without|minus|i (?:(?:do not|don't|didn't) (?:want|like|need|ask for|see any)|(?:really )?(?:hate|dislike))|there should(?: not|n't) be|there (?:must|should) be no|(?:do not|don't) (?:show|include|draw|add|have|want)|not? any|zero|avoid)\s+(?:any(?= )|more(?= ))?\s*(.+)$/i;
const REMOVE =
  /^(?:remove|delete|erase|drop|lose|get rid of|take (?:out|away|off)|cut out|leave out|omit|hide|ditch|scrap|forget(?: about)?|rid of|wipe out|clear)\s+(.+)$/i;

const removing: Form = (bench, clause) => {
  if (/^(?:nobody|no one|noone|no-one)$/i.test(clause)) return remove(bench, 'people', 'no') ?? true;
  if (
    /^(?:(?:remove|take (?:out|away|back)|delete|drop|lose|undo|no)\s+)?(?:what(?:ever)?|everything|anything|all(?: that)?|the (?:things|stuff))(?: that)? (?:you|you've|you have|the writer)(?: have)? (?:added|invented|made up|put in)$|^(?:remove|no|drop|lose|without)(?: all)?(?: of)?(?: your| the)? (?:additions|inventions|extras)$|^(?:only|just) what i(?:'ve| have)? (?:said|asked(?: for)?|wanted|named)$|^only my words$/i.test(
      clause,
    )
  )
    return removeInventions(bench) > 0 ? true : 'I had added nothing that could go.';
  const off = /^take (.+?) (?:out|away|off)$/i.exec(clause)?.[1] ?? REMOVE.exec(clause)?.[1];
  if (off) return remove(bench, off, 'remove') ?? true;
  const shallNot = /^(.+?) (?:should(?: not|n't)|must(?: not|n't)|is not|isn't|are not|aren't) (?:be )?(.+)$/i.exec(clause);
  if (shallNot?.[1] && shallNot[2] && !/^there$/i.test(shallNot[1])) {
    const subjects = findSubjects(bench, shallNot[1]);
    return subjects.length > 0 && removeProperty(bench, bare(shallNot[2]), subjects) ? true : undefined;
  }
  const no = REMOVE_NO.exec(clause)?.[1];
  if (no) return remove(bench, no, 'no') ?? true;
  const not = /^not (?:so |too |that )?(.+)$/i.exec(clause)?.[1];
  if (not && !/\bbut\b|,/.test(not)) return removeProperty(bench, bare(not)) ? true : (remove(bench, not, 'remove') ?? true);
  const less = /^(?:make (?:it|this) )?less ([\p{L}-]+)$/iu.exec(clause)?.[1];
  if (less && !LOOK_STEPS.has(`less ${less.toLowerCase()}`))
    return removeProperty(bench, less.toLowerCase()) ? true : moodless(bench, less);
  return undefined;
};
const moodless = (bench: Workbench, word: string): Outcome => {
  const kept = bench.brief.look.filter((fact) => fact.value.toLowerCase() !== word.toLowerCase());
  if (kept.length === bench.brief.look.length) return undefined;
  bench.brief.look = kept;
  return true;
};

const replacing: Form = (bench, clause) => {
  const both =
    /^(?:swap|switch|exchange|trade)(?: (?:places of|the places of|round|around|over))? (.+?) (?:and|with) (.+)$/i.exec(clause);
  if (both?.[1] && both[2]) {
    const a = findSubjects(bench, both[1])[0];
    const b = findSubjects(bench, both[2])[0];
    if (a && b && a !== b) return exchange(bench, a, b);
    if (!/ with /i.test(clause)) return `There is no ${bare(a ? both[2] : both[1])} in the picture.`;
  }
  if (
    /^(?:swap|switch|exchange)(?: (?:them|those|both|places|sides|positions|the two))*(?: (?:around|round|over))?$/i.test(
      clause,
    )
  ) {
    const [a, b, ...others] = findSubjects(bench, 'both');
    return a && b && others.length === 0 ? exchange(bench, a, b) : 'Swap which two? Name them, please.';
  }
  const pair =
    /^(?:replace|swap|switch|exchange|substitute|trade)(?: out)? (?<old>.+?) (?:with|for|by|against|to) (?<by>.+)$/i.exec(
      clause,
    ) ??
    /^(?:change|turn|transform|convert|make) (?<old>(?!it |this |that |the (?:picture|image|whole) )(?:the |her |his |its |their |my |that |this )?.+?) (?:to|into|in to) (?<by>.+)$/i.exec(
      clause,
    ) ??
    /^not (?<old>.+?)(?:, but|, | but) ?(?<by>.+)$/i.exec(clause) ??
    /^(?:use |show |make it |have |put |with |set it (?:in|at) )?(?<by>.+?) (?:instead of|in place of|rather than|not) (?<old>.+)$/i.exec(
      clause,
    );
  const { old, by } = pair?.groups ?? {};
  if (!old || !by) return undefined;
  if (/^(?:it|this|that)$/i.test(bare(old))) return undefined;
  if (numberWord(old) || /^one$/i.test(old)) return clauseEdit(bench, by, { correcting: true, before: undefined });
  // "make the cat sleep instead of sitting": the first half is an edit itself.
  const doing = /^(?:make|let|have) (.+)$/i.exec(by);
  if (doing) {
    const done = clauseEdit(bench, by, { correcting: false, before: undefined });
    if (done === true) dropRest(bench, old);
    return done;
  }
  return replace(bench, old, by);
};

const numbers: Form = (bench, clause) =>
  /^(?:no|without)\b/i.test(clause)
    ? undefined
    : countClause(bench, clause.replace(/^((?:add )?)a (?:second|third|fourth|fifth) /i, '$1another '));

const only: Form = (bench, clause) => {
  const named = (/^(?:just|only) (.+)$/i.exec(clause) ?? /^(.+) only$/i.exec(clause))?.[1];
  if (!named) return undefined;
  const items = named.split(/\s*(?:,| and )\s*/);
  const kept = items.flatMap((item) => findSubjects(bench, item));
  const counted = /^(?:an?|one|two|three|four|five|six|\d+)\b/i.test(named);
  if (kept.length === 0 || counted) return clauseEdit(bench, named, { correcting: true, before: undefined });
  for (const subject of [...bench.brief.subjects])
    if (!kept.includes(subject) && !subject.off && !kept.some((each) => subject.parts.includes(each))) {
      const ground = bench.brief.relations.some((r) => r.to === subject.id && kept.some(({ id }) => id === r.from));
      if (!ground) bench.removeSubject(subject);
    }
  return true;
};

const moving: Form = (bench, clause) => {
  const zoom =
    /^(?:zoom|go|get|move|come|step|pull|camera|crop) ?(?:(in|closer|nearer)|(out|back|away|further(?: away)?|farther(?: away)?))(?: (?:on|to) (.+))?$/i.exec(
      clause,
    );
  if (zoom) return shot(bench, zoom[1] !== undefined);
  if (/^(?:closer|nearer) (?:to|on) the /i.test(clause)) return shot(bench, true);
  if (/^(?:closer|nearer|closer up|tighter|tighter crop|from closer)$/i.test(clause)) return shot(bench, true);
  if (/^(?:(?:from )?(?:further|farther)(?: away| off| back)?|wider shot|wider view|more distance)$/i.test(clause))
    return shot(bench, false);
  const give =
    /^give (them|him|her|it|everyone|both) (.+)$/i.exec(clause) ??
    /^give (?!me\b|us\b)(.+?) ((?:an?|some|two|three|the|his|her|its|more)\b.+)$/i.exec(clause);
  if (give?.[1] && give[2]) {
    const to = findSubjects(bench, give[1]);
    return to.length > 0 ? ok(hand(bench, to, give[2])) : `There is no ${bare(give[1])} in the picture.`;
  }
  const centred = /^cent(?:re|er) (.+)$/i.exec(clause)?.[1];
  if (centred) return ok(move(bench, things(bench, centred), 'in the centre'));
  const blur = /^blur (?:the )?(.+)$/i.exec(clause)?.[1];
  if (blur && /^back ?ground$/i.test(blur)) return look(bench, 'blur the background');
  const moved = /^(?:move|put|place|set|shift|bring|push|pull|send|position|take)\s+(.+)$/i.exec(clause)?.[1];
  if (!moved) return undefined;
  return split(moved, (phrase, where) => {
    if (/^(?:an?|some|another|one|two|three)\s/i.test(phrase)) return undefined;
    const subjects = things(bench, phrase);
    const pronoun = /^(?:it|this|that|them|him|her|everything|the (?:scene|picture|whole thing))$/i.test(phrase);
    if (pronoun && /^(?:in|on|at|to|into|onto)\b/i.test(where)) {
      const place = read(where.replace(/^(?:to|into|onto)\b/i, 'in')).setting.find(({ kind }) => kind === 'place');
      if (place && !/\b(?:left|right)\b/i.test(where)) {
        bench.setSetting('place', place.value, /^(on|at|under)\b/i.exec(where)?.[1]?.toLowerCase() ?? 'in');
        return true;
      }
    }
    return subjects.length > 0 ? ok(move(bench, subjects, where.toLowerCase())) : undefined;
  });
};

/** Subjects a phrase means; scenery that follows (the sun at sunset) becomes a thing once it is spoken of. */
function things(bench: Workbench, phrase: string) {
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
  return [subject];
}

/** Tries every cut of a phrase into a thing and the rest, the longest thing first. */
function split(text: string, attempt: (phrase: string, rest: string) => Outcome): Outcome {
  const words = text.split(' ');
  for (let i = Math.min(6, words.length - 1); i > 0; i--) {
    const done = attempt(words.slice(0, i).join(' '), words.slice(i).join(' '));
    if (done !== undefined) return done;
  }
  return undefined;
}

function shot(bench: Workbench, closer: boolean): true {
  const now = bench.brief.look.find(({ kind, off }) => kind === 'shot' && !off)?.value;
  bench.setLook('shot', nextShot(now, closer));
  return true;
}

function look(bench: Workbench, words: string): Outcome {
  const step = LOOK_STEPS.get(words);
  if (!step) return undefined;
  if (step.value === 'uncluttered') clearProps(bench);
  bench.setLook(step.kind, step.value);
  return true;
}

const IT =
  /^(?:(?:make|turn|have|set|change|get|let|render|draw|paint|do|keep|put|go|imagine|picture|see)(?: (?:it|this|that|the (?:picture|image|scene|whole thing|thing)|everything))?(?: all)?(?: (?:to be|to look|look like|look|into|to|as|in|be|at|with|feel|a bit))?|(?:it|this)(?:'s| is| looks| should be| should look| must be| needs to be)|turn into|as|in|into)\s+(.+)$/i;

/** Words about the whole picture, with or without "make it". */
const whole: Form = (bench, clause) => {
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
  const air = /^(?:seen )?from (?:an? |the )?(?:drone|helicopter|plane|air|sky)$/.test(rest);
  const style = rest.replace(/ style$/, '');
  const term = LOOKS.has(style) ? style : rest;
  const facet = air ? 'angle' : LOOKS.get(term);
  if (facet && facet !== 'detail' && !isColour(rest) && !LOOK_STEPS.has(rest)) {
    bench.setLook(facet, air ? 'aerial view' : term);
    return true;
  }
  if (/^(?:in )?oils?$/.test(rest)) {
    bench.setLook('medium', 'oil painting');
    return true;
  }
  const step = look(bench, rest) ?? look(bench, rest.replace(/^(?:a|an|the) /, '')) ?? look(bench, rest.replace(/^more /, ''));
  if (step) return step;
  if (/^(?:wider|wide(?:screen)?|broader|panoramic format|more horizontal)$/.test(rest)) return aspect(bench, true);
  if (/^(?:taller|narrower|more vertical|higher)$/.test(rest)) return aspect(bench, false);
  const format = FORMATS[rest.replace(/^(?:an?|in) /, '')] ?? /^(\d{1,2}[:x/]\d{1,2})$/.exec(rest)?.[1]?.replace(/[x/]/, ':');
  if (format) {
    bench.setAspect(format);
    return true;
  }
  const later = /^(?:(?:a bit |much )?(later|earlier)(?: in the (?:day|evening|morning))?)$/.exec(rest)?.[1];
  if (later) return hour(bench, later === 'later');
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
  const scene = sceneWord(bench, rest);
  if (scene) return scene;
  const colour = rest.replace(/^(?:in )?(?:all )?/, '');
  if (isColour(colour)) {
    const subject = colourable(bench);
    if (subject && !PALETTES.has(colour)) return ok(predicate(bench, [subject], colour));
  }
  if (/^(?:bigger|larger|smaller)$/.test(rest)) {
    const subject = focusOf(bench);
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
const FORMATS: Readonly<Record<string, string>> = {
  square: '1:1',
  'square format': '1:1',
  portrait: '2:3',
  'portrait format': '2:3',
  'portrait orientation': '2:3',
  'landscape orientation': '3:2',
  'portrait mode': '2:3',
  'landscape mode': '3:2',
  vertical: '2:3',
  'landscape format': '3:2',
  landscape: '3:2',
  horizontal: '3:2',
  upright: '2:3',
  widescreen: '16:9',
  'phone wallpaper': '9:16',
  'desktop wallpaper': '16:9',
  panorama: '21:9',
};

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

const shaping: Form = (bench, clause, context) => {
  const rest =
    /^(?:make|turn|have|let|paint|colou?r|dye|render|change|get)\s+(.+)$/i.exec(clause)?.[1] ??
    (/^(?:the |both |her |his |its )?.+ (?:should|must|needs?|is|are|could|has|have)\b/i.test(clause) ? clause : undefined);
  if (rest === undefined) return undefined;
  // "make the cat orange and the dog white"
  const parts = rest.split(/ and (?=the )/i);
  if (
    parts.length > 1 &&
    parts.every((part) => split(part, (phrase) => (findSubjects(bench, phrase).length > 0 ? true : undefined)))
  )
    return ok(parts.every((part) => shaping(bench, `make ${part}`, context) === true));
  const done = split(rest, (phrase, said) => {
    if (/^(?:an?|some)\s/i.test(phrase)) return undefined;
    const facet = facetOf(phrase);
    if (facet)
      return (
        look(bench, facet === 'place' ? '' : said.toLowerCase()) ??
        ok(setFacet(bench, facet, said.replace(/^(?:should|must|to|is|are)\s+(?:be\s+)?/i, '')))
      );
    const subjects = things(bench, phrase);
    if (subjects.length === 0 && findScene(bench, phrase).length > 0) return look(bench, said.toLowerCase());
    if (subjects.length === 0) return undefined;
    const predicative = said.replace(/^(?:should|must|needs to|need to|could)\s+/i, '').replace(/^(?:be|is|are|to be)\s+/i, '');
    const owning = /^(?:has|have)\s+(.+)$/i.exec(predicative)?.[1];
    if (owning) return ok(hand(bench, subjects, owning));
    return ok(predicate(bench, subjects, predicative));
  });
  // "make the zebra blue" is about a zebra that is there; it brings none in.
  const about = /^(?:make|turn|paint|colou?r|dye) the (.+)$/i.exec(clause)?.[1];
  return done ?? (about && !/^(?:picture|image)\b/i.test(about) ? `I find no “${about}” in the picture to change.` : undefined);
};

const ADD =
  /^(?:add|put in|put|place|insert|include|throw in|draw|paint|show(?: me)?|give (?:me|us)|it needs|needs|there should be|there (?:is|are)|there's|bring in|i (?:want|need)|we need|use|have|with|also|plus|drop in|stick in|pop in|create)\s+(.+)$/i;
const adding: Form = (bench, clause) => {
  const named = ADD.exec(clause)?.[1];
  if (!named) return undefined;
  const phrase = named
    .replace(/\s+(?:in|into|to|on) (?:it|there|the (?:picture|image|scene))$/i, '')
    .replace(/^in | missing$/gi, '');
  const article = /^(?:\w+ )?(?:an?|some|two|three|four|five|six|another|\d+)\b/i.test(phrase);
  return ok(
    put(bench, phrase, {
      mode: /^there should/i.test(clause) || (/^(?:have|with|use|there|i want|show)/i.test(clause) && !article) ? 'set' : 'add',
      trusting: /^(?:add|put|include|insert)/i.test(clause),
    }),
  );
};

/** A bare phrase: more of something there is changed, anything else comes in. */
const saying: Form = (bench, clause, { correcting, before }) => {
  if (before === 'remove' && /^(?:the|that|those|any|all)\s/i.test(clause) && findSubjects(bench, clause).length > 0)
    return remove(bench, clause, 'remove') ?? true;
  const back = /^(?:bring|put|get|give me) (?:back )?(.+?)(?: back)?$/i.exec(clause);
  if (back?.[1] && /\bback\b/i.test(clause)) return bringBack(bench, back[1]);
  if (/^back to (.+)$/i.test(clause))
    return clauseEdit(bench, clause.replace(/^back to (?:the )?/i, ''), { correcting: false, before: undefined });
  const it = /^(?:make|turn) (?:it|this|that)(?: into| to)? (.+)$/i.exec(clause)?.[1];
  const phrase = (it ?? IT.exec(clause)?.[1] ?? clause).replace(/ (?:version|edition|variant)$/i, '');
  const instead = correcting || it !== undefined;
  if (it) {
    const focus = focusOf(bench);
    if (focus && numberWord(it)) return ok(predicate(bench, [focus], it.toLowerCase()));
  }
  const direct = direction(bench, phrase);
  if (direct) return direct;
  if (instead && insteadOfTheOnly(bench, phrase)) return true;
  if (!isPhrase(phrase)) return undefined;
  return ok(put(bench, /^(?:in|on|at)\s/i.test(clause) && phrase !== clause && !it ? clause : phrase, { mode: 'set' }));
};
const numberWord = (text: string): boolean => /^(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3})$/i.test(text);

/** "bigger cat", "boat further away", "the cat on the left": a thing there is, with what is said of it before or behind. */
function direction(bench: Workbench, phrase: string): Outcome {
  const focus = focusOf(bench);
  if (
    focus?.source === 'edit' &&
    /^(?:on|to|at|in) the (?:far )?(?:left|right|top|bottom|middle|cent(?:re|er)|distance|background|foreground)(?: side)?$/i.test(
      phrase,
    )
  )
    return ok(move(bench, [focus], phrase.toLowerCase()));
  const step = /^(bigger|larger|smaller|taller)\s+(.+)$/i.exec(phrase);
  const subjects = step?.[2] ? things(bench, step[2]) : [];
  if (step?.[1] && subjects.length > 0) return ok(predicate(bench, subjects, step[1].toLowerCase()));
  if (/^(?:an?|some|two|three|\d+)\s/i.test(phrase)) return undefined;
  return split(phrase, (thing, rest) => {
    const found = findSubjects(bench, thing);
    return found.length > 0 &&
      /^(?:further|farther|closer|nearer|bigger|smaller|on the|to the|in the|(?!during)\p{L}+ing)\b/iu.test(rest)
      ? ok(predicate(bench, found, rest.toLowerCase()))
      : undefined;
  });
}

function bringBack(bench: Workbench, phrase: string): Outcome {
  const text = bare(phrase);
  bench.brief.absent = bench.brief.absent.filter(
    ({ value }) => value.replace(/^no /, '') !== text && value.replace(/^no /, '') !== text.replace(/ back$/, ''),
  );
  return ok(put(bench, RETURNING[text] ?? phrase, { mode: 'add', trusting: true }));
}
/** The short names under which a summary lists what was added. */
const RETURNING: Readonly<Record<string, string>> = {
  palms: 'palm trees',
  pines: 'pine trees',
  gulls: 'seagulls',
  flowers: 'wildflowers',
};

/** Not an errand ("write an e-mail to my landlord") and not a question. */
function isPhrase(phrase: string): boolean {
  const words = phrase.toLowerCase().split(/\s+/);
  const [first = ''] = words;
  if (/\?$/.test(phrase) || !/\p{L}/u.test(phrase)) return false;
  if (words.length === 1) return true;
  const entry = wordNet(first);
  return (
    !(
      entry?.verb !== undefined &&
      entry.verb >= (entry.noun ?? -1) &&
      entry.verb > (entry.adjective ?? -1) &&
      !/(?:ing|ed)$/.test(first)
    ) || entry.verb < 3
  );
}

const FORMS: readonly Form[] = [numbers, removing, only, replacing, moving, whole, shaping, adding, saying];

/** The edit a clause asks for. */
export function clauseEdit(bench: Workbench, clause: string, context: ClauseContext): Outcome {
  const text = plainClause(clause);
  if (text === '') return undefined;
  for (const form of FORMS) {
    const outcome = form(bench, text, context);
    if (outcome !== undefined) return outcome;
  }
  return undefined;
}
