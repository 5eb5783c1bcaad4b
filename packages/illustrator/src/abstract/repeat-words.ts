/** A repeating pattern by its words: that one was asked for, and the drawings that are repeated in it. */
import { drawnAs, singular } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import type { VectorAsset } from '../art/asset.ts';
import { loadAsset } from '../art/load-asset.ts';
import type { Rgb } from '../colour.ts';
import { isNatureMark } from '../design/nature-marks.ts';
import { paintFor } from '../stage/colours.ts';
import { onceFor } from '../stage/once-for.ts';

export interface Repeated {
  /** A drawing, or the name of a figure (`design/nature-marks.ts`). */
  asset: VectorAsset | string;
  /** What has no top and bottom is turned any way. */
  loose: boolean;
  /** Linear colour for its body. */
  recolour?: Rgb;
}

export interface RepeatWish {
  motifs: readonly Repeated[];
  /** Plain dots were asked for. */
  dots: boolean;
  /** Pale colours were asked for. */
  pastel: boolean;
  /** The colour that was said of the pattern itself. */
  ground?: string;
  /** Facts that it shows. */
  facts: ReadonlySet<string>;
}

const CLOTH = '(?:wall ?paper|wrapping paper|gift ?wrap(?:ping)?(?: paper)?|textile|fabric|surface|print|repeat|tile)';
const PATTERN = new RegExp(
  `^(?:(.+?) )??(?:(?:seamless|repeating|repeat|tileable|tiled|all-?over|${CLOTH}) )*(?:pattern|wrapping paper|gift ?wrap(?:ping)?(?: paper)?|${CLOTH} (?:design|pattern|print))s?$`,
);
/** Patterns that one works by, or of another sense. */
const OTHER =
  /\b(?:sewing|knitting|crochet|cross-?stitch|dress|traffic|weather|behaviou?r|interference|holding|geometric|abstract)\b/;
const LOOKS = /\b(?:seamless|tileable|repeating|repeat) ?(?:pattern|tile|design|print|texture)?$|\bpattern$/;
const PASTEL = /\bpastels?\b|\bpale (?:colou?rs|tones|palette)\b/;
const DOTS = /\b(?:polka[- ]?)?dots?\b/;

/** What stands for a word of ornament: scenery as a sign of itself, and blossoms of several kinds. */
const SIGNS: Readonly<Record<string, string>> = {
  star: 'noto:star',
  flower: 'noto:tulip own:daisy own:poppy noto:cherry-blossom own:cornflower',
  wildflower: 'own:daisy own:poppy own:cornflower',
  floral: 'own:daisy noto:cherry-blossom noto:rose own:poppy own:leaf',
  botanical: 'own:leaf noto:herb noto:seedling',
  leaf: 'own:leaf noto:herb',
  foliage: 'own:leaf noto:herb noto:seedling',
  'christmas tree': 'noto:christmas-tree',
  tree: 'noto:christmas-tree',
  halloween: 'noto:jack-o-lantern noto:bat noto:spider',
  christmas: 'noto:christmas-tree own:gift noto:snowflake',
  fruit: 'own:apple noto:cherries noto:pear noto:strawberry',
  shell: 'noto:spiral-shell',
  dinosaur: 'noto:sauropod noto:t-rex',
  heart: 'own:heart',
};

const LOOSE = /^(?:food|nature)$/;

function motifsFor(name: string): Repeated[] {
  const word = singular(name);
  const own = SIGNS[word] ?? SIGNS[word.split(' ').at(-1)!];
  const drawing = drawnAs(word) ?? drawnAs(name);
  if (!own && isNatureMark(word) && drawing?.grounding.kind !== 'asset') return [{ asset: word, loose: false }];
  const names = own?.split(' ') ?? (drawing?.grounding.kind === 'asset' ? [drawing.grounding.name] : []);
  return names.flatMap((art) => {
    const asset = loadAsset(art);
    const loose =
      LOOSE.test(drawing?.category ?? 'nature') &&
      !/tree|cactus|pumpkin|lantern|cup|mug|glass|bottle|cake|bowl|pot|jar|drink/.test(art);
    return asset ? [{ asset, loose }] : [];
  });
}

/** What is repeated, as it is called: a "cat pattern" shows cats. */
const shownBy = (name: string): string | undefined => {
  const found = PATTERN.exec(name.toLowerCase());
  return found ? (found[1] ?? '') : undefined;
};

export const repeatOf = onceFor((brief: Brief): RepeatWish | undefined => {
  const said = brief.subjects.filter((s) => !s.off && s.source !== 'writer');
  const named = said.some((s) => shownBy(s.name) !== undefined && !OTHER.test(s.name.toLowerCase()));
  const look = brief.look.some((f) => !f.off && f.source !== 'writer' && LOOKS.test(f.value.toLowerCase()));
  if ((!named && !look) || said.some((s) => OTHER.test(s.name.toLowerCase())) || brief.text.some((t) => !t.off))
    return undefined;
  if (brief.setting.some((f) => !f.off && f.kind === 'place' && f.source === 'user')) return undefined;
  const facts = new Set<string>();
  const motifs: Repeated[] = [];
  let dots = false;
  let ground: string | undefined;
  for (const s of said) {
    if (s.rule === 'someone') {
      facts.add(s.id);
      continue;
    }
    const inner = shownBy(s.name);
    const words = inner ?? s.name.toLowerCase();
    if (DOTS.test(words)) dots = true;
    // "A floral pattern": the kind is an attribute of it.
    const more = inner === undefined ? [] : s.attributes.filter((a) => !a.off).map((a) => a.value.toLowerCase());
    const found = [words, ...more.filter((value) => value in SIGNS)].flatMap((name) => (name ? motifsFor(name) : []));
    if (found.length > 0 || inner !== undefined || DOTS.test(words)) facts.add(s.id);
    // "A blue pattern with daisies" is blue, and so are the whales of "a blue whale pattern".
    const colour = s.attributes.find((a) => !a.off && a.kind === 'color')?.value;
    if (inner !== undefined && (inner === '' || !found.some(({ asset }) => typeof asset !== 'string' && asset.bodyColor)))
      ground ??= colour;
    const recolour = inner === '' ? undefined : colourOf(s);
    motifs.push(...found.map((motif) => (recolour ? { ...motif, recolour } : motif)));
  }
  const pastel = [...said.flatMap((s) => s.attributes), ...brief.look].some(
    (f) => !f.off && f.source !== 'writer' && PASTEL.test(f.value.toLowerCase()),
  );
  return motifs.length > 0 || dots ? { motifs: motifs.slice(0, 6), dots, pastel, facts, ...(ground && { ground }) } : undefined;
});

const colourOf = (s: Subject): Rgb | undefined => {
  const said = s.attributes.find((a) => !a.off && a.kind === 'color');
  return said && paintFor(said.value);
};
