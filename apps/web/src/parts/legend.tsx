/** What the marks mean, only those that are to be seen: a colour is what a word was taken for, a line what became of it. */
import type { Role, Word } from '../worker/protocol.ts';

/** Colours, as the chips wear them. */
const KINDS: readonly [role: Role, name: string][] = [
  ['subject', 'thing'],
  ['setting', 'place and time'],
  ['look', 'look'],
  ['lettering', 'lettering'],
];
/** Lines, whatever the word was taken for. */
const FATES: readonly [role: Role, name: string][] = [
  ['undrawn', 'not drawn'],
  ['absent', 'left out'],
  ['over', 'replaced'],
  ['unread', 'not understood'],
];

export function Legend({ words }: { words: readonly Word[] }) {
  const seen = new Set(words.map(({ role }) => role));
  const kinds = KINDS.filter(([role]) => seen.has(role));
  // One colour alone tells nothing apart.
  if (kinds.length === 1) kinds.pop();
  const fates = FATES.filter(([role]) => seen.has(role));
  // What was left out and what was replaced are struck alike: neither is in the picture.
  const struck = fates.filter(([role]) => role === 'absent' || role === 'over').map(([, name]) => name);
  if (kinds.length + fates.length === 0) return null;
  return (
    <ul className="legend" aria-hidden="true">
      {kinds.map(([role, name]) => (
        <li key={role} data-role={role}>
          <span className="legend-dot" />
          {name}
        </li>
      ))}
      {fates
        .filter(([role], i) => !(role === 'over' && fates[i - 1]?.[0] === 'absent'))
        .map(([role, name]) => (
          <li key={role} data-role={role}>
            <span className={`word word-${role}`}>abc</span>
            {role === 'absent' ? struck.join(' or ') : name}
          </li>
        ))}
    </ul>
  );
}
