/** What pictures are set on, under and in: skies, grounds, rooms, tables, marks and pictures of no thing. Read when first asked for. */
import { ABSTRACT_STAGES } from './stages-abstract.ts';
import { CLOSE_STAGES } from './stages-close.ts';
import { FILL_STAGES } from './stages-fill.ts';
import { FRAME_STAGES } from './stages-frame.ts';
import { GROUND_STAGES } from './stages-ground.ts';
import { MARK_STAGES } from './stages-marks.ts';
import { NEAR_STAGES } from './stages-near.ts';
import { ROOM_STAGES } from './stages-room.ts';
import { SKY_STAGES } from './stages-sky.ts';
import { TABLE_STAGES } from './stages-table.ts';

export const STAGES = [
  ABSTRACT_STAGES,
  CLOSE_STAGES,
  FILL_STAGES,
  FRAME_STAGES,
  GROUND_STAGES,
  MARK_STAGES,
  NEAR_STAGES,
  ROOM_STAGES,
  SKY_STAGES,
  TABLE_STAGES,
] as const;
