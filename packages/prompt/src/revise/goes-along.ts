/** What goes with whoever goes: what they wear, hold or ride and nobody else has. */
import { CLOTHES, singular } from '@atelier/lexicon';
import type { Subject } from '@atelier/spec';
import { isHandy } from '../subjects/handy.ts';
import { lives } from './find.ts';
import type { Workbench } from './workbench.ts';

const WORN = /^(?:wearing|dressed in|holding|carrying|clutching|reading|playing|smoking|waving|pushing|pulling)$/;
const RIDDEN = /^(?:riding|on|driving|steering|rowing)$/;
const RIDEABLE =
  /(?:^| )(?:bicycle|bike|motorbike|motorcycle|scooter|skateboard|surfboard|horse|pony|donkey|camel|unicycle|tricycle|sled|sledge|snowboard|skis?|unicorn|broomstick|broom|wheelchair|moped|segway|hoverboard|paddleboard)$/;

/** An animal that the idea was of stays, and so does all that another has or that something else was said of. */
export function goesAlong({ brief }: Workbench, who: Subject): Subject[] {
  if (!lives(who)) return [];
  const on = brief.relations.filter(({ off }) => !off);
  const has = ({ from, to, predicate }: (typeof on)[number]): boolean => {
    const thing = brief.subjects.find(({ id }) => id === to);
    if (from !== who.id || thing === undefined) return false;
    return (
      WORN.test(predicate) ||
      predicate === 'riding' ||
      (RIDDEN.test(predicate) && RIDEABLE.test(thing.name)) ||
      (predicate === 'with' && isHandy(thing.name)) ||
      (predicate === 'in' && CLOTHES.has(singular(thing.name.slice(thing.name.lastIndexOf(' ') + 1))))
    );
  };
  const ids = new Set(on.filter(has).map(({ to }) => to));
  return brief.subjects.filter(
    (thing) =>
      ids.has(thing.id) &&
      !thing.off &&
      !(lives(thing) && thing.source === 'user') &&
      on.every(
        ({ from, to }) =>
          (to !== thing.id || from === who.id) && (from !== thing.id || brief.setting.some(({ id }) => id === to)),
      ),
  );
}
