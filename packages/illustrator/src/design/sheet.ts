/**
 * A card, an invitation, a menu or a saying as one designed sheet: paper, frame, what decorates it, and the room for its words. It
 * fills the picture. Places follow the usual practice of the jobbing press: one thing leads, words have a third of the sheet and clear
 * margins (J. Tschichold, "Die neue Typographie", 1928; J. Müller-Brockmann, "Grid Systems", 1981).
 */
import { random } from '@atelier/spec';
import type { Shape } from '../abstract/artboard.ts';
import { type Area, areaOf } from '../type/layout.ts';
import { grown } from '../type/type-said.ts';
import { framed } from './frames.ts';
import { fans, floor, shards, snow } from './grounds.ts';
import { hem } from './hem.ts';
import { isLabel, labelSheet } from './label.ts';
import { logoSheet } from './logo.ts';
import { type Form, motifOf } from './motifs.ts';
import { confetti } from './party.ts';
import { asSaid, formsOf, placesOf } from './places.ts';
import { plateSheet } from './plate.ts';
import { isPostcard, postcardSheet } from './postcard.ts';
import { backing } from './poster-ground.ts';
import { saleSheet, shoutsPrice } from './sale.ts';
import { sayingSheet } from './saying.ts';
import { signSheet } from './sign.ts';
import { stickerSheet } from './sticker.ts';
import { isTicket, ticketSheet } from './ticket.ts';
import type { DesignedSheet, SheetWish } from './wish.ts';

export function sheetOf(wish: SheetWish): DesignedSheet {
  const sheet = sized(plainSheet(wish), wish);
  if (wish.kind !== 'banner') return sheet;
  const { artboard } = sheet;
  return { ...sheet, artboard: { ...artboard, shapes: [...artboard.shapes, ...hem(wish.width, wish.height, sheet.inks)] } };
}

function plainSheet(wish: SheetWish): DesignedSheet {
  const bare = wish.motifs.length === 0 && !wish.busy;
  if (wish.kind === 'sign' && !wish.neon && bare && isLabel(wish.words)) return labelSheet(wish);
  if (wish.kind === 'card' && bare && isTicket(wish.words)) return ticketSheet(wish);
  if (wish.kind === 'poster' && bare && shoutsPrice(wish.words)) return saleSheet(wish);
  if (wish.kind === 'sign') return !wish.neon && bare && shoutsPrice(wish.words) ? saleSheet(wish) : signSheet(wish);
  if (wish.kind === 'logo') return logoSheet(wish);
  if (wish.kind === 'sticker') return stickerSheet(wish);
  const town = wish.motifs.length === 1 && wish.motifs[0]!.name === 'tiled roof' && !wish.busy;
  if ((bare || town) && wish.kind === 'poster' && isPostcard(wish.words)) return postcardSheet(wish);
  if (wish.kind === 'plate') return plateSheet(wish);
  if (bare && (wish.kind === 'saying' || wish.kind === 'banner')) return sayingSheet(wish);
  return printedSheet(wish);
}

/** What stands alone on its sheet and has laid out its own words. */
const isLaidOut = (kind: SheetWish['kind']): boolean => kind === 'logo' || kind === 'sticker';

/** Words of a sheet without ornament are as large as was said, within its margins; signs and logos lay themselves out. */
function sized(sheet: DesignedSheet, { kind, type, width, height }: SheetWish): DesignedSheet {
  const bare = sheet.motifs.length === 0 && kind !== 'sign';
  if (!type || type.grow === 1 || isLaidOut(kind) || (type.grow > 1 && !bare)) return sheet;
  const side = Math.min(width, height) * 0.05;
  const within = { x: side, y: side, width: width - 2 * side, height: height - 2 * side };
  return { ...sheet, words: grown(sheet.words, type.grow, within) };
}

function printedSheet(wish: SheetWish): DesignedSheet {
  const { width, height, seed, inks, busy, standing = [] } = wish;
  const r = random(seed, wish.words, 'sheet');
  const side = Math.min(width, height);
  const full: Area = { x: 0, y: 0, width, height };
  const shapes: Shape[] = [];
  const forms = formsOf(wish, r);
  const has = (form: Form): boolean => forms.some((f) => f.form === form);
  const bold = wish.kind === 'banner' || wish.kind === 'poster';
  const panel = bold ? full : framed(shapes, full, side, inks, r, has('corners') || has('wreath') || has('foot'));
  const places = asSaid(
    placesOf(
      panel,
      full,
      forms.map((f) => f.form),
      { busy, bold },
    ),
    panel,
    wish.type,
  );
  const { slots } = places;
  // A short greeting in one line: two would stand far apart, and what grows below would reach into them.
  const short =
    wish.kind === 'card' &&
    wish.texts.length === 1 &&
    wish.texts[0]!.length <= 11 &&
    !PAIR.test(wish.texts[0]!) &&
    !((wish.type?.grow ?? 1) > 1) &&
    !has('wreath');
  const words = short ? level(places.words) : places.words;
  if (slots.stand) shapes.push(...floor(panel, slots.stand[0]!, inks, r));
  // What is strewn keeps off the words.
  const strewn =
    wish.occasion === 'birthday' || wish.occasion === 'newyear'
      ? confetti(r, panel, inks, busy ? 90 : 170)
      : wish.occasion === 'christmas'
        ? snow(r, panel, inks)
        : [];
  shapes.push(...withinOf(panel, side * 0.012, clearOf(words, side * 0.02, strewn)));
  if (strewn.length === 0) {
    if (bold && busy) shapes.push(...backing(r, panel, inks, aboveThings(words, standing), standing));
    else if (forms.length === 0 && !busy)
      shapes.push(...(r.chance(0.5) ? fans(r, panel, inks, words) : clearOf(words, 0, shards(r, panel, inks))));
  }
  // Corners that share the sheet with rows or with something that stands are smaller.
  const small = wish.occasion === 'menu' || slots.hero !== undefined || slots.stand !== undefined;
  const motifs: (DesignedSheet['motifs'][number] & { form: Form })[] = [];
  const used = new Map<Form, number>();
  for (const { id, name, form: wished } of forms) {
    const motif = motifOf(name)!;
    // Of two that want one place the second takes another of its own; where none is free it is left out and said to be.
    for (const form of [wished, ...motif.forms]) {
      const taken = used.get(form) ?? 0;
      const room = slots[form]?.[motif.hangs ? 0 : taken];
      if (!room) continue;
      const drawn = motif.draw(random(seed, id, 'motif'), room, inks, form, small ? 0.68 : 0.74);
      const own = form === 'hero' || form === 'stand' ? within(drawn, room) : drawn;
      const area = seenOf(own, full);
      if (!motif.hangs && motifs.some((m) => !AROUND.has(m.form) && !AROUND.has(form) && overlap(m.area, area))) continue;
      used.set(form, taken + 1);
      shapes.push(...own.map((shape) => ({ ...shape, of: id })));
      motifs.push({ id, name, area, form });
      break;
    }
  }
  return {
    artboard: { width, height, ground: inks.paper, shapes },
    words,
    type: { mode: bold ? 'block' : 'lines', align: 'centre', stand: 'middle' },
    motifs: motifs.map(({ id, name, area }) => ({ id, name, area })),
    inks,
  };
}

/** What is left of the words' room above what stands there. */
const aboveThings = (words: Area, standing: readonly Area[]): Area => {
  const lower = Math.min(...standing.filter((t) => t.x < words.x + words.width && t.x + t.width > words.x).map(({ y }) => y));
  return lower === Number.POSITIVE_INFINITY
    ? words
    : { ...words, height: Math.max(words.height * 0.3, Math.min(words.height, lower - words.y)) };
};

/** Two names, which stand one above the other. */
const PAIR = / (?:&|and|und|et|y|e|\+) /i;

/** A band across the area, a little above its middle, as high as one line of a few letters. */
function level({ x, y, width, height }: Area): Area {
  const tall = Math.min(height, width * 0.36);
  return { x, y: y + (height - tall) * 0.46, width, height: tall };
}

/** What reaches beyond its place is made smaller and moved in: the middle across, the foot down. */
function within(shapes: readonly Shape[], room: Area): readonly Shape[] {
  const all = areaOf(
    shapes.flatMap((s) => s.polygons),
    room,
  );
  const k = Math.min(1, room.width / all.width, room.height / all.height);
  const fit = (at: number, size: number, to: number, whole: number, keep: number): number =>
    Math.min(Math.max(at + size * (1 - k) * keep, to), to + whole - size * k);
  const x = fit(all.x, all.width, room.x, room.width, 0.5);
  const y = fit(all.y, all.height, room.y, room.height, 1);
  return shapes.map((s) => ({
    ...s,
    polygons: s.polygons.map((p) => p.map((v, i) => (i & 1 ? y + (v - all.y) * k : x + (v - all.x) * k))),
  }));
}

/** What goes round the sheet and leaves its middle free. */
const AROUND: ReadonlySet<Form> = new Set(['corners', 'wreath', 'foot']);

/** More than a touch of the smaller of two lies on the other. */
function overlap(a: Area, b: Area): boolean {
  const w = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const h = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return w > 0 && h > 0 && w * h > 0.06 * Math.min(a.width * a.height, b.width * b.height);
}

/** The outlines that keep `gap` away from an area. */
const clearOf = (area: Area, gap: number, shapes: readonly Shape[]): Shape[] =>
  shapes.flatMap((shape) => {
    const polygons = shape.polygons.filter((polygon) => {
      const at = areaOf([polygon], area);
      return (
        at.x > area.x + area.width + gap ||
        at.x + at.width < area.x - gap ||
        at.y > area.y + area.height + gap ||
        at.y + at.height < area.y - gap
      );
    });
    return polygons.length === 0 ? [] : [{ ...shape, polygons }];
  });

/** The outlines that lie wholly on an area, `gap` away from its edge. */
const withinOf = ({ x, y, width, height }: Area, gap: number, shapes: readonly Shape[]): Shape[] =>
  shapes.flatMap((shape) => {
    const polygons = shape.polygons.filter((polygon) => {
      const at = areaOf([polygon], { x, y, width: 0, height: 0 });
      return at.x > x + gap && at.y > y + gap && at.x + at.width < x + width - gap && at.y + at.height < y + height - gap;
    });
    return polygons.length === 0 ? [] : [{ ...shape, polygons }];
  });

function seenOf(shapes: readonly Shape[], full: Area): Area {
  const all = areaOf(
    shapes.flatMap((s) => s.polygons),
    { x: 0, y: 0, width: 0, height: 0 },
  );
  const [x, y] = [Math.max(0, all.x), Math.max(0, all.y)];
  return {
    x,
    y,
    width: Math.max(1, Math.min(full.width, all.x + all.width) - x),
    height: Math.max(1, Math.min(full.height, all.y + all.height) - y),
  };
}
