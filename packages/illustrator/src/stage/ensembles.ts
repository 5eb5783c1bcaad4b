/** A band is its players. */
import type { Brief, Subject } from '@atelier/spec';

const ENSEMBLES: readonly (readonly [name: RegExp, players: readonly string[]])[] = [
  [/^jazz (?:band|trio|quartet|combo)$/, ['saxophonist', 'double bass player', 'drummer']],
  [/^(?:string (?:quartet|trio|ensemble)|chamber ensemble)$/, ['violinist', 'cellist', 'violinist']],
  [/^(?:orchestra|symphony orchestra)$/, ['violinist', 'conductor', 'cellist']],
  [
    /^(?:(?:rock|pop|punk|metal|indie|garage|live|country|blues|folk|cover|school|music|girl|boy) )?band$|^(?:band members|musicians|rock group)$/,
    ['guitarist', 'drummer', 'singer'],
  ],
];

/** Where it is said to play or to be on a stage: a wedding band is a ring. */
const PLAYS = /^(?:play|perform|rehears|jam|sing|rock)/;

export function withPlayers(brief: Brief): Brief {
  const found = brief.subjects.find((s) => !s.off && ENSEMBLES.some(([name]) => name.test(s.name.toLowerCase())));
  // What a gathering consists of is told elsewhere.
  if (!found || brief.subjects.some((s) => s.rule?.startsWith('gathering.'))) return brief;
  const on = brief.relations.some(
    (r) => !r.off && r.from === found.id && /stage|concert|festival|club|studio|garage|gig|bar$/.test(r.to),
  );
  if (!on && !found.actions.some((a) => !a.off && PLAYS.test(a.value))) return brief;
  const [, players] = ENSEMBLES.find(([name]) => name.test(found.name.toLowerCase()))!;
  const made = players.map(
    (name, i): Subject => ({
      ...found,
      name,
      id: i === 0 ? found.id : `${found.id}~${i + 1}`,
      count: { exact: 1 },
      actions: [],
      attributes: [],
    }),
  );
  return { ...brief, subjects: brief.subjects.flatMap((s) => (s === found ? made : [s])) };
}
