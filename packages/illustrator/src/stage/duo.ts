/** Two who do something with each other, or one with a thing on wheels. */
import { drawnAs } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { loadAsset } from '../art/load-asset.ts';
import type { Duo } from '../art/own/party/duos.ts';
import type { Carried } from './carried.ts';
import { coded, dressOf, garmentsOf, membersOf, type Party, relationsOf, seatsOf, TOP } from './party-members.ts';

interface DuoRow {
  readonly scene: Duo | 'arms';
  readonly verbs: RegExp;
  /** What else is named. */
  readonly names?: RegExp;
  /** One alone will do. */
  readonly alone?: true;
}

const DUO_ROWS: readonly DuoRow[] = [
  { scene: 'shoulders', verbs: /^(?:carr|hold|lift|with|sit|rid|giv|on\b)/, names: /^shoulders?$/ },
  {
    scene: 'pram',
    verbs: /^(?:push|walk|with|wheel|roll|strol|rock)/,
    names: /^(?:baby )?(?:pram|stroller|pushchair|buggy|carriage)$/,
    alone: true,
  },
  { scene: 'wheelchair', verbs: /^(?:push|in|sit|wheel|us|rid|help|on)/, names: /^wheelchair$/, alone: true },
  { scene: 'swing', verbs: /^push/, names: /^swing$/ },
  { scene: 'braid', verbs: /^(?:braid|plait|brush|comb|do(?:es|ing)?\b|styl)/, names: /^(?:hair|braids?|plaits?|pigtails?)$/ },
  { scene: 'haircut', verbs: /^(?:cut|trim|shav|dry|wash)/, names: /^(?:hair|beard|head|haircut)$/ },
  { scene: 'haircut', verbs: /^giv/, names: /haircut$/ },
  { scene: 'propose', verbs: /^propos/ },
  { scene: 'arms', verbs: /^(?:arm[- ])?wrestl/, names: /^arm/ },
  { scene: 'wrestle', verbs: /^(?:wrestl|grappl|fight)/, names: /wrestl|judoka|^(?:judo|sumo)/ },
  { scene: 'wrestle', verbs: /^(?:wrestl|grappl)/ },
  {
    scene: 'examine',
    verbs: /^(?:examin|check|treat|vaccinat|inject|inspect|auscultat)/,
    names: /doctor|nurse|physician|pediatrician|vet$|medic|surgeon/,
  },
  { scene: 'shake', verbs: /^(?:shak\w+(?: hands)?|greet|meet)/, names: /hands?$/ },
  {
    scene: 'give',
    verbs: /^(?:giv|hand(?:s|ing)\b|offer|present|bring)/,
    names: /flower|bouquet|roses?$|tulips?$|dais(?:y|ies)$/,
  },
  { scene: 'carry', verbs: /^carr/ },
];

/** One who does something with another. */
export function duoOf(brief: Brief, fact: Subject): Party | undefined {
  const people = brief.subjects.filter((s) => !s.off && s.source !== 'writer' && drawnAs(s.name)?.category === 'person');
  if (people.length === 0 || people.length > 2 || !people.includes(fact)) return undefined;
  const relations = people.flatMap((one) =>
    [one, ...one.parts].flatMap((of) => relationsOf(brief, of).map((r) => ({ ...r, one, by: of.id }))),
  );
  const loose = brief.subjects.filter((s) => !people.includes(s)).flatMap((s) => relationsOf(brief, s).map((r) => r.name));
  const deeds = people.flatMap((one) =>
    [...one.actions, ...one.parts.flatMap((p) => p.actions)]
      .filter((a) => !a.off && a.source === 'user')
      .map((a) => ({ predicate: a.value.toLowerCase(), one })),
  );
  const verbs = [...relations, ...deeds];
  const names = [
    ...brief.subjects.filter((s) => !s.off && s.source !== 'writer').map((s) => s.name.toLowerCase()),
    ...people.flatMap((one) => one.parts.filter((p) => !p.off).map((p) => p.name.toLowerCase())),
    ...deeds.map(({ predicate }) => predicate),
    ...loose,
  ];
  const rows = DUO_ROWS.filter(
    (one) =>
      verbs.some(({ predicate }) => one.verbs.test(predicate)) &&
      (one.names === undefined || names.some((name) => one.names!.test(name))),
  );
  if (rows.length === 0) return undefined;
  const many = people.flatMap((one) => membersOf(brief, one) ?? []).length;
  // "Two men carrying surfboards": neither carries the other.
  const laden = brief.relations.filter((r) => !r.off && /^carr/.test(r.predicate) && people.some((one) => one.id === r.from));
  const row = rows.find(
    (one) =>
      (many === 2 || (one.alone && many === 1)) &&
      !(one.scene === 'carry' && laden.length > 0 && !laden.some((r) => people.some((other) => other.id === r.to))),
  );
  if (!row) return undefined;
  const doer = verbs.find(({ predicate }) => row.verbs.test(predicate))!.one;
  const ordered = [doer, ...people.filter((one) => one !== doer)];
  // A baby is held in the arms of one drawing, and small beasts have their own.
  if (
    ordered[0] !== fact ||
    (row.scene === 'carry' && ordered[1] && /^own:(?:baby|toddler)$/.test(drawnAs(ordered[1].name)?.grounding.name ?? ''))
  )
    return undefined;
  const things = brief.subjects.filter(
    (s) =>
      !s.off &&
      !people.includes(s) &&
      (SHOWN_BY_DUO.test(s.name.toLowerCase()) || (row.names?.test(s.name.toLowerCase()) ?? false)),
  );
  const art = `own:together-${row.scene}--${coded(ordered.flatMap((one) => membersOf(brief, one)!))}`;
  const drawing = drawnAs(fact.name);
  return drawing && loadAsset(art)
    ? {
        art,
        drawing: { ...drawing, category: 'person', heading: 'front' },
        dressed: dressOf(brief, fact),
        shows: [...garmentsOf(brief, ordered), ...seatsOf(brief, ordered), ...things.map((of): Carried => ({ of, part: TOP }))],
      }
    : undefined;
}

const SHOWN_BY_DUO = /^(?:knees?|arms?|hands?|hair|ring|engagement ring|scissors|stethoscope|shoulders?|lap|back)$/;
