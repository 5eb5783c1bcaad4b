/** Reference pictures: into the target's own fields, and into its words where it can name them. */
import type { Brief, DialectPrompt, Reference, Warning } from '@atelier/spec';
import type { Capabilities, References } from './capabilities.ts';

export interface Placed {
  field: string;
  reference: Reference;
  /** What the prompt calls it; absent where the target cannot name pictures. */
  mention?: string;
}

/** Add-ons of models are no pictures; a target that loads them writes them itself. */
const ADD_ON = /^(?:lora|hypernet|embedding)$/;
export const addOns = (brief: Brief): Reference[] => brief.references.filter(({ kind }) => ADD_ON.test(kind));

/** A style by its number, or one drawn by lot: no address of a picture. */
const CODE = /^(?:\d+|random)$/i;

/** The field for a kind of reference, and whether it was made for it. */
function fieldOf(kind: string, { image, style, character, edit }: References) {
  const own = { style, character, object: character, edit: edit ?? image, image, tag: image }[kind];
  return { own, field: own ?? image };
}

export function placeReferences(
  brief: Brief,
  { references, addOns: takesAddOns }: Pick<Capabilities, 'references' | 'addOns'>,
  name: string,
): { placed: Placed[]; warnings: Warning[] } {
  const warnings: Warning[] = [];
  const placed: Placed[] = [];
  const refuse = (message: string, { value }: Reference) => warnings.push({ code: 'no-references', message, about: value });
  for (const reference of brief.references) {
    const { kind, value } = reference;
    if (ADD_ON.test(kind)) {
      if (!takesAddOns.some((each) => each === kind)) refuse(`${name} loads no ${kind}; ${value} was left out.`, reference);
      continue;
    }
    if (references === 'none') {
      refuse(`${name} takes no reference pictures; ${value} was left out.`, reference);
      continue;
    }
    if (kind === 'style' && !references.codes && CODE.test(value)) {
      refuse(`${name} knows no style codes, and ${value} is no picture; it was left out.`, reference);
      continue;
    }
    // A tag is the name of a picture that lies with the other generator, and no picture.
    if (kind === 'tag' && !references.mention?.includes('{tag}')) {
      refuse(
        `${name} knows no pictures by a tag; which one @${value} is was left out, its name stands among the words.`,
        reference,
      );
      continue;
    }
    const { own, field } = fieldOf(kind, references);
    if (field === undefined) {
      refuse(`${name} takes no ${kind} reference; ${value} was left out.`, reference);
      continue;
    }
    const same = placed.filter((each) => each.field === field.field).length;
    if (same >= field.most || placed.length >= references.most) {
      refuse(
        `${name} takes ${Math.min(field.most, references.most)} of these reference pictures; ${value} was left out.`,
        reference,
      );
      continue;
    }
    if (own === undefined && references.mention === undefined)
      warnings.push({
        code: 'reference-kind',
        message: `${name} has no ${kind} reference; ${value} goes along as a picture to follow.`,
        about: value,
      });
    const n = placed.length + 1;
    placed.push({
      field: field.field,
      reference: { ...reference, ...clamped(reference, field.weight, name, warnings) },
      ...(references.mention && {
        mention: references.mention.replace('{n}', String(n)).replace('{tag}', tagOf(reference, n)),
      }),
    });
  }
  return { placed, warnings };
}

function clamped(
  { weight, value }: Reference,
  range: readonly [number, number] | undefined,
  name: string,
  warnings: Warning[],
): { weight?: number | undefined } {
  if (weight === undefined) return {};
  if (range === undefined) {
    warnings.push({ code: 'no-weights', message: `${name} takes no weight for ${value}; it was left out.`, about: value });
    return { weight: undefined };
  }
  const kept = Math.min(range[1], Math.max(range[0], weight));
  if (kept !== weight)
    warnings.push({
      code: 'reference-weight',
      message: `${name} takes weights from ${range[0]} to ${range[1]} for a reference; asked for ${weight}, sent ${kept}.`,
      about: value,
    });
  return { weight: kept };
}

/** Letters and digits, starting with a letter, 3 to 15 of them: what every target with tags takes. */
function tagOf({ kind, value, of }: Reference, n: number): string {
  const own = kind === 'tag' ? value : of;
  const letters = (own ?? kind).replace(/[^A-Za-z0-9]/g, '').replace(/^\d+/, '');
  const long = letters.length >= 3 ? letters : `${letters || 'ref'}${'ref'.slice(0, 3 - letters.length)}`;
  return (own ? long : `${long}${n}`).slice(0, 15);
}

/** As sentences, for targets whose prompts can name their pictures. */
export function mentions(placed: readonly Placed[], brief: Brief): string[] {
  return placed.flatMap(({ reference, mention }) => {
    if (mention === undefined) return [];
    const shown = brief.subjects.find(({ id }) => id === reference.of);
    if (shown) return [`The ${shown.name} looks like the one in ${mention}.`];
    if (reference.kind === 'style') return [`The style is that of ${mention}.`];
    if (/^(?:character|object)$/.test(reference.kind)) return [`The main subject is the one in ${mention}.`];
    return [`The composition follows ${mention}.`];
  });
}

export const sentReferences = (placed: readonly Placed[]): Pick<DialectPrompt, 'references'> =>
  placed.length === 0
    ? {}
    : { references: placed.map(({ field, reference, mention }) => ({ field, reference, ...(mention && { mention }) })) };
