/** Briefs as the reader and the writer make them, in short. */
import { type Brief, briefSchema } from '@atelier/spec';

export interface SubjectIn {
  name: string;
  id?: string;
  count?: number | string;
  color?: string;
  material?: string;
  /** "stack", "bouquet". */
  arrangement?: string;
  /** Where in the picture: "on the left". */
  position?: string;
  action?: string;
  source?: 'user' | 'writer' | 'edit';
}

export interface BriefIn {
  place?: string;
  time?: string;
  background?: readonly string[];
  subjects?: readonly SubjectIn[];
  relations?: readonly (readonly [from: string, predicate: string, to: string])[];
}

const slug = (name: string): string => name.replace(/ /g, '-');

export function brief({ place, time, background = [], subjects = [], relations = [] }: BriefIn): Brief {
  return briefSchema.parse({
    v: 1,
    idea: subjects.map((s) => s.name).join(', ') || 'a picture',
    subjects: subjects.map(subject),
    relations: relations.map(([from, predicate, to]) => ({ from: slug(from), predicate, to: slug(to), source: 'user' })),
    setting: [
      ...(place ? [{ id: slug(place), kind: 'place', value: place, source: 'user' }] : []),
      ...(time ? [{ id: slug(time), kind: 'time', value: time, source: 'user' }] : []),
      ...background.map((value) => ({ id: slug(value), kind: 'background', value, source: 'inferred' })),
    ],
  });
}

function subject({
  name,
  id = slug(name),
  count = 1,
  color,
  material,
  arrangement,
  position,
  action,
  source = 'user',
}: SubjectIn) {
  const fact = (value: string, kind: string) => ({ id: `${id}.${slug(value)}`, kind, value, source });
  return {
    id,
    name,
    source,
    // The writer never gives a count (B4).
    ...(source === 'writer' ? {} : { count: typeof count === 'number' ? { exact: count } : { quantifier: count } }),
    attributes: [
      ...(color ? [fact(color, 'color')] : []),
      ...(material ? [fact(material, 'material')] : []),
      ...(arrangement ? [fact(arrangement, 'arrangement')] : []),
      ...(position ? [fact(position, 'position')] : []),
    ],
    actions: action ? [{ id: `${id}.${slug(action)}`, value: action, source }] : [],
  };
}

/** "A beach sunset" as the writer leaves it. */
export const writtenBeach = (time = 'sunset', more: readonly SubjectIn[] = []): Brief =>
  brief({
    place: 'beach',
    time,
    background: [time === 'night' ? 'moon' : 'sun', 'sea', 'sand', 'sky', 'thin clouds', 'calm waves', 'headland'],
    subjects: [{ name: 'palm tree', source: 'writer' }, { name: 'seagull', source: 'writer' }, ...more],
  });
