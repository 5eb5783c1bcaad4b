/** What the lines under the words mean: only those that are to be seen. */
import type { Role, Word } from '../worker/protocol.ts';

const ROLE_NAMES: Readonly<Record<Role, string>> = {
  subject: 'thing',
  link: 'how things stand',
  setting: 'place and time',
  look: 'look',
  lettering: 'lettering',
  absent: 'left out',
  format: 'shape',
  unread: 'not understood',
  over: 'replaced',
  undrawn: 'not drawn',
};
const ROLE_ORDER: readonly Role[] = [
  'subject',
  'undrawn',
  'setting',
  'look',
  'lettering',
  'absent',
  'format',
  'unread',
  'over',
];

export function Legend({ words }: { words: readonly Word[] }) {
  const roles = ROLE_ORDER.filter((role) => words.some((word) => word.role === role));
  return (
    <ul className="legend" aria-hidden="true">
      {roles.map((role) => (
        <li key={role} data-role={role}>
          {/* As long as a short word. */}
          <span className={`word word-${role}`}>{'\u00a0\u00a0\u00a0'}</span>
          {ROLE_NAMES[role]}
        </li>
      ))}
    </ul>
  );
}
