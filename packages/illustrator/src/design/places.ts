/** Where the words of a sheet go, and which places are left for what decorates it. */
import type { Random } from '@atelier/spec';
import type { Area } from '../type/layout.ts';
import { grown, turnedOver } from '../type/type-said.ts';
import { type Form, motifOf } from './motifs.ts';
import type { SheetWish } from './wish.ts';

export interface Places {
  words: Area;
  /** By form, in the order in which they are taken. */
  slots: Partial<Record<Form, readonly Area[]>>;
}

/** The form that each motif would take: two take one only where neither has another. */
export function formsOf({ motifs, busy, occasion }: SheetWish, r: Random): { id: string; name: string; form: Form }[] {
  const out: { id: string; name: string; form: Form }[] = [];
  const taken = new Set<Form>();
  for (const { id, name } of motifs) {
    const motif = motifOf(name);
    if (!motif) continue;
    // A list of dishes is no text for a ring.
    const open = motif.forms.filter(
      (form) => (!busy || form === 'top' || form === 'corners') && !(occasion === 'menu' && form === 'wreath'),
    );
    const free = open.filter((each) => !taken.has(each));
    const form = free.length > 0 ? r.pick(free) : open.length > 0 ? r.pick(open) : motif.forms[0]!;
    taken.add(form);
    out.push({ id, name, form });
  }
  // Flowers go into the corners where something stands in the middle.
  const standing = out.some((f) => f.form === 'hero' || f.form === 'stand');
  return out.map((f) =>
    standing &&
    (f.form === 'wreath' || f.form === 'foot') &&
    motifOf(f.name)!.forms.includes('corners') &&
    !taken.has('corners')
      ? { ...f, form: 'corners' as const }
      : f,
  );
}

/** Slots that give way to the words; corners, wreaths and what hangs or grows along an edge keep theirs. */
const MOVABLE: readonly Form[] = ['hero', 'stand'];

/** Words larger, above or below, as was said: what stands on the sheet has what they leave. */
export function asSaid({ words, slots }: Places, panel: Area, said: SheetWish['type']): Places {
  if (!said || (said.grow <= 1 && !said.stand)) return { words, slots };
  const above = words.y + words.height / 2 < panel.y + panel.height / 2;
  const movable = MOVABLE.filter((form) => slots[form]);
  // A thing that stands on its ground has its place at the foot.
  const turn = said.stand && (said.stand === 'top') !== above && !slots.stand && movable.length > 0;
  const put = <A extends Area>(area: A): A => (turn ? turnedOver(area, panel) : area);
  const margin = Math.min(panel.width, panel.height) * 0.05;
  const within = {
    x: panel.x + margin,
    y: panel.y + margin + (slots.top ? slots.top[0]!.height * 0.8 : 0),
    width: panel.width - 2 * margin,
    height:
      Math.min(panel.height - margin, (slots.foot?.[0]?.y ?? Number.POSITIVE_INFINITY) - panel.y) -
      margin -
      (slots.top ? slots.top[0]!.height * 0.8 : 0),
  };
  const larger = said.grow > 1 && !slots.wreath ? grown(put(words), said.grow, within) : put(words);
  const left = Object.fromEntries(movable.map((form) => [form, slots[form]!.map((slot) => beside(put(slot), larger))]));
  return { words: larger, slots: { ...slots, ...left } };
}

/** What of an area the words leave above, below or beside them. */
function beside(area: Area, words: Area): Area {
  const [right, foot] = [area.x + area.width, area.y + area.height];
  const apart = words.x >= right || words.x + words.width <= area.x || words.y >= foot || words.y + words.height <= area.y;
  if (apart) return area;
  const parts: Area[] = [
    { ...area, height: Math.max(0, words.y - area.y) },
    { ...area, y: words.y + words.height, height: Math.max(0, foot - words.y - words.height) },
    { ...area, width: Math.max(0, words.x - area.x) },
    { ...area, x: words.x + words.width, width: Math.max(0, right - words.x - words.width) },
  ];
  return parts.reduce((best, part) => (part.width * part.height > best.width * best.height ? part : best));
}

export function placesOf(
  panel: Area,
  full: Area,
  forms: readonly Form[],
  { busy, bold }: { busy: boolean /** Read from afar: a poster, a banner. */; bold: boolean },
): Places {
  const { x, y, width, height } = panel;
  const wide = width > height * 1.25;
  const part = (u: number, v: number, w: number, h: number): Area => ({
    x: x + width * u,
    y: y + height * v,
    width: width * w,
    height: height * h,
  });
  const has = (form: Form): boolean => forms.includes(form);
  const top = has('top');
  const hang = [part(0, 0, 1, wide ? 0.28 : 0.21)];
  if (busy)
    return {
      slots: { top: [part(0, 0, 1, bold && wide ? 0.17 : 0.24)], corners: [full] },
      // On what is wide the thing stands on the left, up to its top (`ON_POSTER`), whatever hangs there.
      words:
        bold && wide
          ? part(0.5, top ? 0.21 : 0.14, 0.44, top ? 0.59 : 0.66)
          : bold
            ? part(0.075, top ? 0.19 : 0.07, 0.85, 0.34)
            : part(0.1, top ? 0.2 : 0.09, 0.8, 0.3),
    };
  if (has('wreath')) {
    // A wreath has no room for anything inside but words.
    const ring = Math.min(height * 0.74, width * (wide ? 0.74 : 0.78));
    const across = Math.min(width * 0.78, ring * 1.35);
    const tall = Math.min(height * 0.76, ring * 1.3);
    const wreath: Area = { x: x + (width - across) / 2, y: y + (height - tall) / 2, width: across, height: tall };
    return {
      slots: { wreath: [wreath] },
      words: { x: wreath.x + across * 0.16, y: wreath.y + tall * 0.22, width: across * 0.68, height: tall * 0.5 },
    };
  }
  const around = has('corners') ? { corners: [full] } : {};
  const standing = forms.filter((form) => form === 'hero' || form === 'stand').length;
  if (standing > 1) {
    // Side by side at the foot, or one at each end of what is wide: neither lies on the other.
    const [a, b] = wide
      ? [part(0.03, 0.1, 0.24, 0.8), part(0.73, 0.1, 0.24, 0.8)]
      : [part(0.06, 0.44, 0.42, 0.5), part(0.52, 0.44, 0.42, 0.5)];
    const slots = has('hero') && has('stand') ? { hero: [a], stand: [b] } : has('hero') ? { hero: [a, b] } : { stand: [a, b] };
    return {
      slots: { ...slots, ...around, top: hang },
      words: wide
        ? part(0.3, top ? 0.34 : 0.16, 0.4, top ? 0.52 : 0.68)
        : part(0.08, top ? 0.2 : 0.075, 0.84, top ? 0.21 : 0.33),
    };
  }
  if (has('hero'))
    return wide
      ? {
          slots: { hero: [part(0.04, 0.08, 0.42, 0.84)], ...around, top: hang },
          words: part(0.49, top ? 0.32 : 0.14, 0.45, top ? 0.56 : 0.72),
        }
      : {
          slots: {
            hero: [has('corners') ? part(0.2, 0.08, 0.6, 0.52) : part(0.06, top ? 0.19 : 0.045, 0.88, top ? 0.45 : 0.58)],
            ...around,
            top: hang,
          },
          words: has('corners') ? part(0.21, 0.64, 0.58, 0.25) : part(0.08, 0.675, 0.84, 0.265),
        };
  if (has('stand'))
    return wide
      ? {
          slots: { stand: [part(0.05, top ? 0.3 : 0.12, 0.42, top ? 0.62 : 0.8)], ...around, top: hang },
          words: part(0.5, top ? 0.34 : 0.16, 0.44, top ? 0.52 : 0.66),
        }
      : {
          slots: {
            stand: [top || has('corners') ? part(0.1, 0.44, 0.8, 0.5) : part(0.04, 0.37, 0.92, 0.58)],
            ...around,
            top: hang,
          },
          words: has('corners') ? part(0.2, 0.14, 0.6, 0.27) : part(0.08, top ? 0.2 : 0.075, 0.84, top ? 0.22 : 0.27),
        };
  if (has('foot')) {
    const high = wide ? 0.46 : 0.48;
    return {
      slots: {
        foot: [part(0, 1 - high, 1, high)],
        top: hang,
      },
      words: part(0.1, top ? 0.22 : 0.09, 0.8, top ? 0.28 : 0.41),
    };
  }
  if (has('corners'))
    return {
      slots: { corners: [full], top: hang },
      words: part(wide ? 0.24 : 0.19, wide ? 0.2 : 0.25, wide ? 0.52 : 0.62, wide ? 0.6 : 0.5),
    };
  if (top)
    return {
      slots: { top: [part(0, 0, 1, wide ? 0.44 : 0.4)] },
      words: part(0.1, wide ? 0.46 : 0.44, 0.8, wide ? 0.44 : 0.44),
    };
  return { slots: {}, words: part(0.12, 0.16, 0.76, 0.68) };
}
