/**
 * Stage → Brief: what somebody laid out becomes facts that every part of Atelier knows, with the places in them; so the file of
 * the picture is its record, and `replay` and `revise` need nothing else.
 */
import { sceneOf, seasonOf, timeOf, weatherOf } from '@atelier/lexicon';
import { AtelierError, type Brief, type SettingFact, type StageWish, type Subject, type Warning } from '@atelier/spec';
import { paintFor } from './colours.ts';
import { thingsOf } from './things.ts';

type Wished = StageWish['objects'][number];

const REASON = 'the Stage says so';

/**
 * A written Brief (nothing is added to it) of a Stage, and what of the Stage nothing could be made of.
 * @throws AtelierError `bad-record` for a setting, hour, weather or season that nobody knows
 */
export function briefOfStage(wish: StageWish): { brief: Brief; warnings: Warning[] } {
  const { idea, width, height, seed, scene } = wish;
  const warnings: Warning[] = [];
  const ids = new Set<string>();
  const setting = settingOf(scene, ids);
  const text: Brief['text'] = [];
  const groups = new Map<string, Wished[]>();
  for (const object of wish.objects) {
    const generator = object.grounding?.kind === 'generator' ? object.grounding.name : '';
    if (object.grounding?.kind === 'lettering') {
      if (!text.some(({ content }) => content === object.name))
        text.push({ id: freeId('text', ids), content: object.name, source: 'user', reason: REASON });
    } else if (generator.startsWith('scene.')) {
      if (!setting.some(({ id }) => id === object.of)) setting.push(background(object, ids));
    } else {
      const key = object.of ?? `${object.name.toLowerCase()}, ${object.colors.join(' ')}`;
      groups.set(key, [...(groups.get(key) ?? []), object]);
    }
  }
  const subjects = [...groups.values()].map((members) => subjectOf(members, ids));
  const brief: Brief = {
    v: 1,
    idea,
    subjects,
    relations: [],
    setting,
    look: [],
    text,
    absent: [],
    format: { ...(width && height && { width, height }), ...(seed !== undefined && { seed }) },
    references: [],
    unread: [],
    // What is laid out is the whole picture.
    liberty: 'faithful',
  };
  for (const [i, members] of [...groups.values()].entries()) {
    const subject = subjects[i]!;
    const [wished] = members[0]!.colors;
    if (wished === undefined) continue;
    // A Stage that was planned says the drawing's own colours too: they are no wish.
    const own = thingsOf(brief, 0).find(({ fact }) => fact === subject)?.colors ?? [];
    if (own.join() === members[0]!.colors.join()) continue;
    if (paintFor(wished)) subject.attributes.push({ id: `${subject.id}.color`, kind: 'color', value: wished, source: 'user' });
    else
      warnings.push({
        code: 'colour-unknown',
        message: `No colour is called “${wished}” here; the ${subject.name} keeps its own.`,
        about: subject.id,
      });
  }
  return { brief, warnings };
}

function subjectOf(members: readonly Wished[], ids: Set<string>): Subject {
  const [first] = members as [Wished];
  const crowd = members.length === 1 ? first.count : undefined;
  return {
    id: freeId(first.of ?? first.name, ids),
    name: first.name,
    count: { exact: crowd ?? members.length },
    attributes: [],
    actions: [],
    parts: [],
    places: members.map(({ box, depth, heading }) => ({
      box,
      ...(depth !== undefined && { depth }),
      ...((heading === 'left' || heading === 'right') && { heading }),
    })),
    source: 'user',
    reason: REASON,
  };
}

const background = (object: Wished, ids: Set<string>): SettingFact => ({
  id: freeId(object.of ?? object.name, ids),
  kind: 'background',
  value: object.name,
  source: 'user',
  reason: REASON,
});

function settingOf(scene: StageWish['scene'], ids: Set<string>): SettingFact[] {
  const facts: SettingFact[] = [];
  const add = (kind: SettingFact['kind'], word: string | undefined, known: (value: string) => unknown): void => {
    if (word === undefined || word === 'plain') return;
    const value = word.replaceAll('-', ' ');
    if (known(value) === undefined)
      throw new AtelierError(
        'bad-record',
        `The Stage is no Stage: at scene.${kind === 'place' ? 'setting' : kind}, expected a word for a ${kind} that the Illustrator knows, got ${JSON.stringify(word)}.`,
      );
    facts.push({ id: freeId(value, ids), kind, value, source: 'user', reason: REASON });
  };
  add('place', scene.setting, sceneOf);
  add('time', scene.time, timeOf);
  add('weather', scene.weather, weatherOf);
  add('season', scene.season, seasonOf);
  const place = facts.find(({ kind }) => kind === 'place');
  if (place && scene.horizon !== undefined) place.horizon = scene.horizon;
  return facts;
}

/** `dog`, `dog~2`: from content, never from a position. */
function freeId(name: string, ids: Set<string>): string {
  const stem = name.toLowerCase().trim().replaceAll(/\s+/g, '-');
  let id = stem;
  for (let n = 2; ids.has(id); n++) id = `${stem}~${n}`;
  ids.add(id);
  return id;
}
