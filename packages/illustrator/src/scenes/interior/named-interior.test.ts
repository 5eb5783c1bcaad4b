/** What is an interior, what is seen from outside, and which things stand in one by themselves. */
import { describe, expect, it } from 'vitest';
import { brief } from '../../stage/__fixtures__/briefs.ts';
import { painted } from '../../stage/painted.ts';
import { planOf } from '../../stage/plan.ts';
import { sceneChoiceOf } from '../../stage/scene-choice.ts';
import { roomOf } from '../room-words.ts';
import { inRows, roundTable } from './counted.ts';
import { interiorNamed } from './named-interior.ts';
import { askedIn, countedIn, isOwn, wantedIn } from './own-things.ts';
import { PLANS } from './plans.ts';

const inside = (from: string, to: string, predicate = 'inside') =>
  brief({ subjects: [{ name: from }, { name: to }], relations: [[from, predicate, to]] });

describe('an interior', () => {
  it.each([
    ['cat', 'car', 'car'],
    ['man', 'train', 'train'],
    ['girl', 'tent', 'tent'],
    ['pilot', 'airplane', 'plane'],
  ])('a %s inside a %s sees it from inside', (from, to, plan) => {
    expect(interiorNamed(inside(from, to))).toMatchObject({ plan, facts: [to], said: true });
    expect(interiorNamed(inside(from, to, 'beside'))).toBeUndefined();
  });

  it.each([
    ['porch', 'dog', 'porch'],
    ['front porch', 'pumpkin', 'porch'],
    ['garden terrace', 'cat', 'terrace'],
    ['balcony', 'cat', 'balcony'],
    ['train platform', 'man', 'platform'],
  ])('a %s is where one stands with what is on it or with it (%s)', (floor, thing, plan) => {
    const on = inside(thing, floor, 'on');
    expect(interiorNamed(on)).toMatchObject({ plan, facts: [floor.replace(' ', '-')], said: true });
    expect(sceneChoiceOf(on, new Set()).scene).toBe('plain');
    expect(interiorNamed(inside(floor, thing, 'with'))?.plan).toBe(plan);
    // A house that has one is seen from outside, and so is what stands before it.
    expect(interiorNamed(inside('cottage', floor, 'with'))).toBeUndefined();
    expect(interiorNamed(inside(thing, floor, 'in front of'))).toBeUndefined();
  });

  it('snow lies on the ground of a train platform, which is no open field of snow', () => {
    const snowy = brief({ place: 'train platform' });
    snowy.setting.push({ id: 'snow-2', kind: 'place', value: 'snow', source: 'user' });
    expect(sceneChoiceOf(snowy, new Set())).toMatchObject({ scene: 'plain', place: 'train-platform' });
  });

  it('a white kitchen is a room, and its island a piece of it', () => {
    const white = brief({
      place: 'modern white kitchen',
      subjects: [{ name: 'island', material: 'marble' }],
      relations: [['modern white kitchen', 'with', 'island']],
    });
    expect(roomOf(white)).toBeDefined();
    const { stage } = planOf(painted(white), { width: 256, height: 256, seed: 7, missing: 'leave' });
    expect(stage.missing).toEqual([]);
    expect([...wantedIn(painted(white))]).toEqual([['kitchen island', 'marble']]);
  });

  it("a bed stands between plants that were named, and a window that was named is the room's own", () => {
    const plants = brief({
      place: 'bedroom',
      subjects: [{ name: 'potted plant', count: 4 }, { name: 'window' }],
      relations: [['bedroom', 'with', 'potted plant']],
    });
    const { placed } = planOf(plants, { width: 256, height: 256, seed: 7, missing: 'leave' });
    for (const { x } of placed) expect(Math.abs(x / 256 - 0.5)).toBeGreaterThan(0.25);
    expect(placed.map(({ fact }) => fact.name)).toEqual(['potted plant', 'potted plant', 'potted plant', 'potted plant']);
  });

  it('the cabin of a plane is inside of it, and both are the room', () => {
    expect(interiorNamed(inside('cabin', 'plane', 'of'))).toMatchObject({ plan: 'plane', facts: ['plane', 'cabin'] });
  });

  it('a room that is a place or all that was said is one; a bar on a beach, a church on a hill and two libraries are none', () => {
    expect(interiorNamed(brief({ place: 'old library' }))?.plan).toBe('library');
    expect(interiorNamed(brief({ subjects: [{ name: 'hospital room' }] }))?.plan).toBe('hospital');
    expect(interiorNamed(inside('bar', 'beach', 'on'))).toBeUndefined();
    expect(interiorNamed(inside('church', 'hill', 'on'))).toBeUndefined();
    expect(interiorNamed(brief({ subjects: [{ name: 'library', count: 2 }] }))).toBeUndefined();
    expect(interiorNamed(brief({ subjects: [{ name: 'library steps' }] }))).toBeUndefined();
  });

  it.each([['ice cream shop'], ['space station corridor'], ['mountain lodge lobby'], ['snow globe shop']])(
    'a place "%s" is within walls, whatever scenery its name has in it',
    (place) => {
      expect(sceneChoiceOf(brief({ place }), new Set()).scene).toBe('plain');
    },
  );

  it.each([
    ['bridge', 'ship', 'wheelhouse'],
    ['cockpit', 'spaceship', 'starCockpit'],
    ['cockpit', 'airplane', 'planeCockpit'],
  ])('the %s of a %s is where it is steered from', (room, vessel, plan) => {
    expect(interiorNamed(inside(room, vessel, 'of'))).toMatchObject({ plan, facts: [room, vessel] });
    expect(interiorNamed(inside(room, 'river', 'of'))?.plan).not.toBe(plan === 'planeCockpit' ? 'starCockpit' : plan);
  });

  it.each([
    ['spaceship cockpit', 'starCockpit'],
    ['meeting room', 'conference'],
    ['sauna', 'sauna'],
    ['waiting room', 'waitingRoom'],
    ['laundrette', 'laundrette'],
    ['bookshop', 'bookshop'],
  ])('a %s is one by its name', (name, plan) => {
    expect(interiorNamed(brief({ subjects: [{ name }] }))?.plan).toBe(plan);
  });

  it('a ship has a wheelhouse; a shop is one, and its window is its front', () => {
    expect(interiorNamed(inside('wheelhouse', 'ship', 'of'))).toMatchObject({
      plan: 'wheelhouse',
      facts: ['wheelhouse', 'ship'],
    });
    expect(interiorNamed(inside('boy', 'toy shop'))?.plan).toBe('store');
    expect(interiorNamed(brief({ subjects: [{ name: 'toy shop' }] }))).toMatchObject({ plan: 'store', likeness: 'shop' });
    expect(interiorNamed(brief({ subjects: [{ name: 'toy shop window' }] }))?.plan).toBe('shopFront');
    expect(interiorNamed(brief({ subjects: [{ name: 'bedroom window' }] }))).toBeUndefined();
  });

  it.each([
    ['smoky jazz club', 'club', undefined],
    ['airport gate', 'airport', undefined],
    ["dentist's office", 'surgery', undefined],
    ['horse stable', 'stable', undefined],
    ['recording studio', 'club', 'jazz club'],
    ['cheese shop', 'store', 'shop'],
    ['chess room', undefined, undefined],
    ['golf club', undefined, undefined],
    ['town hall', undefined, undefined],
  ])('%s: built as %s, told as %s', (name, plan, likeness) => {
    const found = interiorNamed(brief({ subjects: [{ name }] }));
    expect(found?.plan).toBe(plan);
    expect(found?.likeness).toBe(likeness);
    // A shop is then seen by its front.
    expect([undefined, 'shopFront']).toContain(interiorNamed(inside('woman', name, 'beside'))?.plan);
  });

  it.each(['bus interior', 'log cabin interior', 'castle interior'])('%s as a place is seen from within', (place) => {
    expect(interiorNamed(brief({ place, subjects: [{ name: 'woman' }] }))?.said).toBe(true);
    expect(interiorNamed(brief({ place: place.replace(' interior', ''), subjects: [{ name: 'woman' }] }))?.plan).not.toBe(
      'living',
    );
  });

  it('what is full of something is looked into; what is built under the sky is the place wherever it stands', () => {
    const full = (name: string, predicate: string) =>
      interiorNamed(brief({ subjects: [{ name }, { name: 'plant', count: 4 }], relations: [[name, predicate, 'plant']] }));
    expect(full('greenhouse', 'full of')?.plan).toBe('greenhouse');
    expect(full('greenhouse', 'behind')).toBeUndefined();
    expect(full('house', 'full of')).toBeUndefined();
    expect(interiorNamed(inside('gas station', 'desert', 'in'))).toMatchObject({ plan: 'forecourt', said: true });
    expect(interiorNamed(inside('jazz club', 'desert', 'in'))).toBeUndefined();
  });

  it('an edit moves nothing inside (L1)', () => {
    const said = inside('cat', 'car', 'beside');
    const edited = {
      ...said,
      relations: [...said.relations, { ...said.relations[0]!, predicate: 'inside', source: 'edit' as const }],
    };
    expect(interiorNamed(edited)).toBeUndefined();
  });
});

describe('what it builds itself', () => {
  const owns = (place: string, name: string, attributes: [kind: string, value: string][] = [], sits = false) => {
    const said = brief({
      place,
      subjects: [{ name, ...(attributes.length > 0 && { attributes }) }, { name: 'woman' }],
      relations: sits ? [['woman', 'sitting in', name]] : [],
    } as never);
    return isOwn(said.subjects[0]!, said);
  };
  it('takes what there is a drawing of where the plan shows it, and a chair only where nobody sits in it', () => {
    expect(owns('subway station', 'train')).toBe(true);
    expect(owns('kitchen', 'train')).toBe(false);
    expect(owns("dentist's office", 'chair')).toBe(true);
    expect(owns("dentist's office", 'chair', [], true)).toBe(false);
  });
});

describe('what is in it', () => {
  const set = (table: string, seat: string, count: number, predicate = 'with') =>
    brief({ subjects: [{ name: table }, { name: seat, count }], relations: [[table, predicate, seat]] });

  it('furniture that was counted is the plan’s own, in its rows and as many', () => {
    const office = brief({ place: 'office', subjects: [{ name: 'desk', count: 3 }], relations: [['desk', 'in', 'office']] });
    expect(isOwn(office.subjects[0]!, office)).toBe(true);
    expect(countedIn(office, PLANS.office)).toEqual(new Map([['desk', 3]]));
    expect(planOf(office, { width: 256, height: 256, seed: 7, missing: 'leave' }).placed).toEqual([]);
    const red = brief({ place: 'office', subjects: [{ name: 'desk', count: 3, color: 'red' }] });
    expect(isOwn(red.subjects[0]!, red)).toBe(false);
    const many = brief({ place: 'office', subjects: [{ name: 'desk', count: 30 }] });
    expect(isOwn(many.subjects[0]!, many)).toBe(false);
  });

  it('a table with its chairs is a dining room’s, with a cat on it things', () => {
    expect(interiorNamed(set('table', 'chair', 6))?.plan).toBe('dining');
    expect(interiorNamed(set('table', 'armchair', 4))?.plan).toBe('living');
    expect(interiorNamed(set('table', 'lamp', 2))).toBeUndefined();
    const round = brief({
      subjects: [
        { name: 'table', color: 'red' },
        { name: 'chair', count: 6 },
      ],
      relations: [['table', 'with', 'chair']],
    });
    expect(interiorNamed(round)).toBeUndefined();
    const there = { ...round, setting: brief({ place: 'dining room' }).setting };
    expect(there.subjects.some((s) => isOwn(s, there))).toBe(false);
    const given = set('table', 'chair', 6);
    expect(given.subjects.every((s) => isOwn(s, given))).toBe(true);
    const cat = brief({
      subjects: [{ name: 'table' }, { name: 'chair', count: 6 }, { name: 'cat' }],
      relations: [
        ['table', 'with', 'chair'],
        ['cat', 'on', 'table'],
      ],
    });
    expect(interiorNamed(cat)).toBeUndefined();
  });

  it('as many pieces as were asked for are built, none in the place of another', () => {
    for (let n = 1; n <= 8; n++) {
      const places = [...inRows(n, 1.5, 3.2, 2.2).places, ...roundTable(n, 0.7, [2.3, 3.1], 0.3).map(({ at }) => at)];
      expect(new Set(places.map(([x, z]) => `${x.toFixed(2)},${z.toFixed(2)}`)).size).toBe(2 * n);
    }
  });

  it('the writer’s furniture is its own, and what was asked for by number or colour stands there instead of it', () => {
    const kitchen = brief({
      place: 'kitchen',
      subjects: [
        { name: 'table', color: 'blue' },
        { name: 'stove', source: 'writer' },
      ],
    });
    const [table, stove] = kitchen.subjects;
    expect([isOwn(table!, kitchen), isOwn(stove!, kitchen)]).toEqual([false, true]);
    expect(askedIn(kitchen)).toEqual(new Set(['table']));
    const { stage } = planOf(kitchen, { width: 256, height: 256, seed: 7, missing: 'leave' });
    expect(stage.objects.filter(({ name }) => name === 'table').map(({ colors }) => colors)).toEqual([['blue']]);
    expect(stage.missing).toEqual([]);
  });

  it('a pot that steams on a kitchen’s stove, and an attic’s old trunk, are the room’s own; a blue pot is not', () => {
    const kitchen = inside('pot', 'stove', 'on');
    const cooked = { ...kitchen, setting: brief({ place: 'kitchen' }).setting };
    const [pot] = cooked.subjects;
    const said = (kind: 'state' | 'color', value: string) => ({ id: value, kind, value, source: 'user' as const });
    expect(isOwn({ ...pot!, attributes: [said('state', 'steaming')] }, cooked)).toBe(true);
    expect(isOwn({ ...pot!, attributes: [said('color', 'blue')] }, cooked)).toBe(false);
    const attic = brief({ place: 'attic', subjects: [{ name: 'trunk' }] });
    expect(isOwn({ ...attic.subjects[0]!, attributes: [said('state', 'old')] }, attic)).toBe(true);
  });

  it('light through the windows of a church is its own, and is drawn', () => {
    const nave = brief({
      place: 'church',
      subjects: [{ name: 'light' }, { name: 'window' }],
      relations: [['light', 'through', 'window']],
    });
    const { stage } = planOf(nave, { width: 256, height: 256, seed: 7, missing: 'leave' });
    expect(stage.objects.map(({ name, grounding }) => [name, grounding.name])).toEqual(
      expect.arrayContaining([
        ['light', 'scene.shaft'],
        ['window', 'scene.furnishing'],
      ]),
    );
    expect(stage.missing).toEqual([]);
  });

  it('tall shelves are those along its walls, and red ones are not', () => {
    const shelved = (value: string, kind: 'size' | 'color') => {
      const said = brief({ place: 'library', subjects: [{ name: 'shelf' }] });
      const shelf = {
        ...said.subjects[0]!,
        count: { min: 2 },
        attributes: [{ id: 'a', kind, value, source: 'user' as const }],
      };
      return isOwn(shelf, { ...said, subjects: [shelf] });
    };
    expect(shelved('tall', 'size')).toBe(true);
    expect(shelved('tiny', 'size')).toBe(false);
    expect(shelved('red', 'color')).toBe(false);
  });

  it('rain is on the panes', () => {
    const cafe = brief({ place: 'cafe' });
    const wet = {
      ...cafe,
      setting: [...cafe.setting, { id: 'rain', kind: 'weather' as const, value: 'rain', source: 'user' as const }],
    };
    const { stage } = planOf(wet, { width: 256, height: 256, seed: 7, missing: 'leave' });
    expect(stage.objects.map(({ grounding }) => grounding.name)).toContain('scene.panes');
    expect(stage.missing).toEqual([]);
  });
});

it('who is on a bus or in a tent is inside of it; a dog on a bus and a car in a tent are not', () => {
  expect(interiorNamed(inside('man', 'bus', 'on'))?.plan).toBe('bus');
  expect(interiorNamed(inside('child', 'tent', 'in'))?.plan).toBe('tent');
  expect(interiorNamed(inside('dog', 'bus', 'on'))).toBeUndefined();
  expect(interiorNamed(inside('car', 'tent', 'in'))).toBeUndefined();
});
