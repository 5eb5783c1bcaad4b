/** Other ways to say what is wished of a thing: one that is there, one that nobody named, two at once. */
import { BODY_PARTS, CLOTHES, singular, wordNet } from '@atelier/lexicon';
import { positiveOf } from '../put.ts';
import { a, at, bare, drawable, isCommand, isHow, isNoun, maybeThere, NP, THE, type Way, whom } from './ground.ts';

/** "Water more turquoise", "eyes closed", "sofa in sage", "her hair silver"; "longer hair, silver". */
export const named: Way = (piece, ground) => {
  const said: string[] = [];
  const words = piece.replace(/[.!?]+$/, '').split(' ');
  // Every cut: the name before, and how it is behind.
  for (let i = 1; i < words.length && i < 6; i++) {
    const lead = words
      .slice(0, i)
      .join(' ')
      .replace(
        /^(?:please |maybe |just |also |now |then |and |but |so |ok |can |could |make |have |turn |paint |get |i want )+/i,
        '',
      );
    const rest = words
      .slice(i)
      .join(' ')
      .replace(/^(?:(?:should|must|could|can|needs? to|has to|be|look|is|are|to be) )+/i, '')
      .replace(/^in (?=\p{L}+(?: \p{L}+)?$)/iu, '');
    const what = bare(lead);
    const head = what.split(' ').at(-1) ?? '';
    if (what === '' || !isNoun(head) || (isHow(what) && !ground.there(what)) || !isHow(rest)) continue;
    const how = rest.replace(/^(?:a (?:bit|little|lot)|much|way|even|all|slightly) /i, '');
    if (/^too /i.test(how)) continue;
    const own = BODY_PARTS.has(singular(head.toLowerCase())) || CLOTHES.has(singular(head.toLowerCase()));
    if (ground.there(what)) said.push(`make the ${what} ${how}`);
    if (own && ground.who) {
      said.push(`the ${ground.who}'s ${what} should be ${how}`, `give the ${ground.who} ${a(`${how} ${what}`)}`);
      if (CLOTHES.has(singular(head.toLowerCase()))) said.push(`the ${ground.who} should wear ${a(`${how} ${what}`)}`);
    }
    if (!ground.there(what) && maybeThere(what))
      said.push(`make the ${what} ${how}`, `add ${a(`${how.replace(/^more /, '')} ${what}`)}`);
  }
  const behind = at(
    `(?:give (?:him|her|it|them) )?(?<how>(?:\\p{L}+er|more|less) ?(?:\\p{L}+ )?)(?<what>\\p{L}+), (?<more>\\p{L}+(?: \\p{L}+)?)`,
  ).exec(piece)?.groups;
  if (behind?.how && behind.what && behind.more && isHow(behind.more) && isNoun(behind.what)) {
    const own = BODY_PARTS.has(singular(behind.what.toLowerCase())) && ground.who;
    said.push(
      own
        ? `give the ${ground.who} ${behind.how.trim()} ${behind.more} ${behind.what}`
        : `add ${behind.how.trim()} ${behind.more} ${behind.what}`,
    );
  }
  return said;
};

/** "Make the left side blue and the right side red": two wishes with one verb; "bigger head smaller body". */
export const doubled: Way = (piece, ground) => {
  const said: string[] = [];
  const found = at(
    `(?<verb>make|turn|paint|have|colou?r|give|put|move|remove|take out|get rid of|add|let|want) (?<one>.+?),? and (?<other>(?:${THE} |an? |some )?.+)`,
  ).exec(piece)?.groups;
  if (found?.verb && found.one && found.other && isCommand(found.other))
    said.push(`${found.verb} ${found.one}. ${found.other}`);
  else if (found?.verb && found.one && found.other) {
    said.push(`${found.verb} ${found.one}. ${found.verb} ${found.other}`);
    // "Make it blue and breathing ice".
    const one = new RegExp(`^(?<who>it|him|her|them|${THE} ${NP}) (?<how>${NP})$`, 'iu').exec(found.one)?.groups;
    if (one?.who && one.how) {
      const name = /^(?:it|him|her|them)$/i.test(one.who) ? (whom(one.who, ground) ?? one.who) : one.who;
      said.push(
        `make ${name} ${one.how}. ${/ing\b/.test(found.other.split(' ')[0] ?? '') ? `${name} should be ${found.other}` : `make ${name} ${found.other}`}`,
      );
    }
  }
  const states = at(
    `(?<who>he|she|it|they|${THE} ${NP}) (?<be>has|have|is|are|wears|should have|should be|should wear) (?<one>.+?) and (?<verb>is|are|has|have|wears|should be) (?<other>.+)`,
  ).exec(piece)?.groups;
  if (states?.who && states.be && states.one && states.verb && states.other) {
    const name = /^(?:he|she|it|they)$/i.test(states.who) ? (whom(states.who, ground) ?? states.who) : states.who;
    const age = /^\d{1,2}$/.test(states.other.trim()) ? `${states.other.trim()} years old` : states.other;
    said.push(
      `${/^has|have/i.test(states.be) ? `give ${name} ${states.one}` : `${name} should be ${states.one}`}. ${/^has|have/i.test(states.verb) ? `give ${name} ${states.other}` : `${name} should be ${age}`}`,
    );
  }
  const heads = /^(?<one>\p{L}+er [\p{L}]+)(?:,| and)? (?<other>\p{L}+er [\p{L}]+)$/iu.exec(piece.trim())?.groups;
  if (heads?.one && heads.other) {
    const own = ground.who ?? ground.it;
    if (own) said.push(`give the ${own} ${a(heads.one)}. give the ${own} ${a(heads.other)}`);
    said.push(`${heads.one}. ${heads.other}`);
  }
  const both = at(`(?<one>${NP}),? (?:and|with) (?<other>(?:some|an?|the|two|three) .+)`).exec(piece)?.groups;
  if (both?.one && both.other && !isCommand(both.one)) said.push(`add ${a(both.one)}. add ${both.other}`);
  return said;
};

/** Needs, lacks and the like: what is missed comes in. */
export const lacking: Way = (piece, ground) => {
  const said: string[] = [];
  const found = at(
    `(?<who>${THE} ${NP}|he|she|it|they|${NP}) (?:really |def |definitely |also |still )*(?:needs?|wants?|should have|could have|could use|must have|lacks?|is missing|are missing|misses|deserves?|has no|doesn't have)(?: to have| to get)? (?:way |a lot |a bit |some |much |any |a )*?(?<what>(?:more |an? |some )?.+)`,
  ).exec(piece)?.groups;
  if (found?.who && found.what) {
    const what = found.what.replace(/^(?:way|a lot|lots of|much) /i, '');
    const name = /^(?:he|she|it|they)$/i.test(found.who) ? (whom(found.who, ground) ?? found.who) : `the ${bare(found.who)}`;
    said.push(`give ${name} ${a(what)}`, `add ${a(what)}`);
    if (!/^(?:it|this)$/i.test(found.who)) said.push(`add ${a(what)} on ${name}`);
  }
  const where = at(
    `(?:where(?:'s| is| are|s| did)|what happened to|i (?:can't|cant) see|i miss) (?:${THE} )?(?<what>${NP})(?: go| gone)?`,
  ).exec(piece)?.groups?.what;
  if (where && !ground.there(where) && drawable(where)) said.push(`add ${a(where)}`);
  const kept = at(`(?:leave|keep)(?: in)? (?:${THE} )(?<what>${NP})(?: in| there| though| as is)?`).exec(piece)?.groups?.what;
  if (kept && !ground.there(kept) && drawable(kept)) said.push(`add ${a(kept)}`);
  const some = at(`one of (?:them|those|these|the \\p{L}+) (?:should |could |must |can )?(?:be |is )?(?<how>.+)`).exec(piece)
    ?.groups?.how;
  if (some && ground.several)
    said.push(`add a ${singular(ground.several)} ${some}`, `add a ${some} ${singular(ground.several)}`);
  const have = at(`(?:we|i) (?:have|got|own|had|wanted|want|asked for|said) (?<what>(?:an?|two|three|some) .+)`).exec(piece)
    ?.groups?.what;
  if (have && drawable(have)) said.push(`add ${have}`);
  return said;
};

/** What nobody named and the line takes for there: it comes in so, or is ruled out. */
export const absent: Way = (piece, { there, who }) => {
  const said: string[] = [];
  const swapped = at(
    `(?:swap|change|replace|switch|exchange|trade|turn)(?: out)? (?:all )?(?:${THE} )?(?<old>${NP}) (?:for|to|with|into|by) (?<by>.+)`,
  ).exec(piece)?.groups;
  if (swapped?.old && swapped.by && !there(swapped.old) && maybeThere(swapped.old)) {
    const head = swapped.old.split(' ').at(-1) ?? '';
    if (who && /\b(?:his|her|its|their) /i.test(piece) && drawable(swapped.by)) said.push(`give the ${who} ${a(swapped.by)}`);
    if (
      drawable(swapped.by) &&
      !isHow(swapped.by) &&
      !(wordNet(bare(swapped.by).split(' ').at(-1) ?? '')?.concrete === 'substance')
    )
      said.push(`add ${a(swapped.by)}. no ${swapped.old}`, `add ${a(swapped.by)}`);
    if (drawable(swapped.old))
      said.push(
        `make the ${swapped.old} ${swapped.by}`,
        `add ${a(`${bare(swapped.by)} ${swapped.old}`)}`,
        `add ${a(`${bare(swapped.by)} ${head}`)}`,
      );
  }
  const given = at(`give (?:${THE} )(?<whom>${NP}) (?<what>(?:an?|some|two|more) .+|[\\p{L}]+(?: and .+)?)`).exec(
    piece,
  )?.groups;
  if (given?.whom && given.what && !there(given.whom) && maybeThere(given.whom))
    said.push(`add ${a(given.whom)} with ${given.what}`);
  if (given?.whom && given.what && !there(given.whom) && /\bone$/i.test(given.whom) && who)
    said.push(`give the ${who} ${given.what}`);
  const made = at(
    `(?:make|turn|paint|colou?r|have) (?:${THE} )(?<what>${NP}) (?<how>(?:a (?:bit|little) |more |much |less )*${NP})`,
  ).exec(piece)?.groups;
  if (made?.what && made.how && !there(made.what) && maybeThere(made.what) && isHow(made.how)) {
    const how = made.how
      .replace(/^(?:a (?:bit|little)|much|more) /i, '')
      .split(' ')
      .map(positiveOf)
      .join(' ');
    said.push(`add ${a(`${how} ${made.what}`)}`);
  }
  const gone = at(
    `(?:remove|delete|erase|take (?:out|away|off)|get rid of|lose|drop|no|clear|hide)(?: all)? (?:${THE} )?(?<what>${NP})(?: (?:on|from|in|at|behind) .+| completely| entirely| please| altogether| out| away)?`,
  ).exec(piece)?.groups?.what;
  if (gone && (there(gone) || maybeThere(gone))) said.push(there(gone) ? `remove the ${gone}` : `no ${gone}`);
  const inverted = at(
    `(?:${THE} )?(?<what>${NP}) (?:i |we )(?:don't|do not|dont|not|never) (?:want|like|need)(?: it| them)?(?:,? (?:please )?(?:take|remove|get) .*)?`,
  ).exec(piece)?.groups?.what;
  if (inverted) said.push(there(inverted) ? `remove the ${inverted}` : `no ${inverted}`);
  return said;
};
