/** Clauses into sentences: two at a time, joined and turned in ways drawn by lot. */
import type { Random, Source } from '@atelier/spec';
import { absolute, finite, inverted, type Turn } from './clauses.ts';
import { capital, list } from './words.ts';

export interface Joined {
  text: string;
  from: readonly { source: Source }[];
}

const BEHIND = ['behind', 'further back', 'in the distance', 'at the back', 'beyond'] as const;
const BESIDE = ['close by', 'to one side', 'nearby'] as const;

/** At most `size` clauses a sentence. */
export function joined(turns: readonly Turn[], size: number, roll: Random): Joined[] {
  const whole = turns.filter(({ verb }) => verb !== '');
  const bare = turns.filter(({ verb }) => verb === '');
  const texts: Joined[] = [];
  let led = false;
  for (let i = 0; i < whole.length; i += size) {
    const some = whole.slice(i, i + size);
    const [a, b] = some as [Turn, Turn | undefined];
    // One such opening in a group is enough.
    const lead: string = led ? '' : leadOf(a, roll);
    led ||= lead !== '';
    const before = texts.at(-1);
    // A short clause left over goes with the one before it.
    if (b === undefined && before && size > 1 && finite(a).split(' ').length < 8 && !before.text.includes(';')) {
      texts[texts.length - 1] = { text: `${before.text}; ${finite(a)}`, from: [...before.from, ...some] };
      continue;
    }
    texts.push({ text: b === undefined ? alone(a, lead, roll) : pair(a, b, lead, roll), from: some });
  }
  if (bare.length > 0) {
    const things = list(bare.map(({ thing }) => thing));
    texts.push({ text: `there ${bare.length > 1 || !/^an? /.test(things) ? 'are' : 'is'} also ${things}`, from: bare });
  }
  return texts;
}

/** "Further back" only where the clause itself does not say where. */
const placed = ({ thing, rest }: Turn): boolean =>
  /\b(?:behind|back|beyond|far|further|distant|distance|end|below|above|outside|overhead|beside|side|round|around|near|next|horizon|along|under|underneath)\b/.test(
    `${thing} ${rest}`,
  );

function leadOf(turn: Turn, roll: Random): string {
  if (placed(turn) || !roll.chance(0.4)) return '';
  if (turn.slot === 'far') return `${roll.pick(BEHIND)}, `;
  return turn.slot === 'near' || turn.slot === 'beside' ? `${roll.pick(BESIDE)}, ` : '';
}

function alone(turn: Turn, lead: string, roll: Random): string {
  const turned = inverted(turn);
  return turned !== undefined && roll.chance(0.5) ? turned : lead + finite(turn);
}

function pair(a: Turn, b: Turn, lead: string, roll: Random): string {
  const turnedA = inverted(a);
  const turnedB = inverted(b);
  const [partA, partB] = [absolute(a), absolute(b)];
  const first = lead + finite(a);
  const has = ({ verb }: Turn) => verb === 'has' || verb === 'have';
  const ways: (() => string)[] = [
    () => `${first}, and ${finite(b)}`,
    () => `${first}; ${finite(b)}`,
    () => `${first}. ${capital(finite(b))}`,
  ];
  if (a.role === b.role) ways.push(() => `${first}, while ${finite(b)}`);
  if (partB && !has(b))
    ways.push(
      () => `${first}, ${partB}`,
      () => `${first}, ${partB}`,
      () => `${first}, with ${partB}`,
    );
  // In front it must be of the thing itself, or it reads as a cause.
  if (partA && lead === '' && a.role === 'own' && !has(a) && roll.chance(0.3)) return `with ${partA}, ${finite(b)}`;
  if (turnedA) ways.push(() => `${turnedA}, and ${finite(b)}`);
  if (turnedA && partB) ways.push(() => `${turnedA}, ${partB}`);
  if (turnedB) ways.push(() => `${first}, and ${turnedB}`);
  return roll.pick(ways)();
}
