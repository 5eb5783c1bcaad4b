/**
 * Several people and what they are at, in one drawing: `own:together-dinner-m0w0b0g0`. Where people share a table, a boat or a row of
 * seats, drawings of one that stand side by side would have a table each.
 */
import { random } from '@atelier/spec';
import type { VectorAsset } from '../../asset.ts';
import { boundsOf } from '../jointed/mapped-pen.ts';
import type { Member } from '../jointed/together.ts';
import { type Pen, sketch } from '../sketch.ts';
import { throng } from './crowd.ts';
import { DUOS, type Duo, duo } from './duos.ts';
import { audience, classroom } from './from-behind.ts';
import { membersOf } from './members.ts';
import { sideBySide } from './row.ts';
import { atTable } from './table.ts';

const AT_TABLE = ['dinner', 'cafe', 'cards', 'chess', 'paper', 'talk'] as const;
const SCENES = [...AT_TABLE, 'arms', 'row', 'crowd', 'fans', 'seats', 'class', ...DUOS] as const;
export type PartyScene = (typeof SCENES)[number];
const isScene = (name: string): name is PartyScene => (SCENES as readonly string[]).includes(name);
const isDuo = (scene: PartyScene): scene is Duo => (DUOS as readonly string[]).includes(scene);
const isTable = (scene: PartyScene): scene is (typeof AT_TABLE)[number] => (AT_TABLE as readonly string[]).includes(scene);

/** Ends the name of a scene at a round table. */
export const ROUND = '-round';

function drawn(d: Pen, scene: PartyScene, members: readonly Member[], round: boolean): void {
  if (isTable(scene) || scene === 'arms') atTable(d, members, scene, round);
  else if (isDuo(scene)) duo(d, scene, members[0]!, members[1]);
  else if (scene === 'row') sideBySide(d, members);
  else if (scene === 'class') classroom(d, members);
  else if (scene === 'crowd') throng(d, members);
  else audience(d, members, scene === 'seats' ? '#7a2430' : undefined);
}

const known = new Map<string, VectorAsset>();

/** `dinner--m0,w0,b0,g0`; undefined where there is no such drawing. */
export function partyAsset(name: string): VectorAsset | undefined {
  const made = known.get(name);
  if (made) return made;
  const [said = '', codes = ''] = name.split('--');
  const round = said.endsWith(ROUND);
  const scene = round ? said.slice(0, -ROUND.length) : said;
  const members = isScene(scene) ? membersOf(codes, SOBER.has(scene) ? undefined : 'smile') : undefined;
  if (!isScene(scene) || !members) return undefined;
  const draw = (d: Pen): void => drawn(d, scene, members, round);
  const box = boundsOf(draw, random(0, 'own', name));
  const [x, y] = [6 - box.x0, 6 - box.y0];
  const [width, height] = [box.x1 - box.x0 + 12, box.y1 - box.y0 + 12];
  const asset = sketch(
    `together-${name}`,
    width,
    height,
    [width / 2, height - 6],
    (d) => d.include(draw, { x, y }),
    'front',
  ).draw();
  known.set(name, asset);
  return asset;
}

const SOBER: ReadonlySet<PartyScene> = new Set(['chess', 'paper', 'crowd', 'fans', 'seats', 'class']);
