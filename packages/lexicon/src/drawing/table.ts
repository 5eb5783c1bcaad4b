import type { Drawing, Grounding, Place } from './types.ts';

/** One row of a table: a drawing without the way that led to it, and the names that lead there. */
export interface Entry {
  readonly drawing: Omit<Drawing, 'via'>;
  readonly synonyms: readonly string[];
  readonly kinds: readonly string[];
  /** Names of what is only akin. */
  readonly likenesses: readonly string[];
}

const PLACES: readonly string[] = ['ground', 'water', 'sky', 'surface', 'far', 'scene', 'hang'];
const HEADINGS: readonly string[] = ['left', 'right', 'front'];

const list = (cell: string): string[] =>
  cell
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

function grounding(name: string): Grounding {
  return { kind: name.includes(':') ? 'asset' : 'generator', name };
}

/** `sit,rest=own:cat-sitting; run=own:cat-walking` → one grounding for each verb. */
function poses(cell: string): Record<string, Grounding> {
  const found: Record<string, Grounding> = {};
  for (const part of cell.split(';')) {
    const [verbs = '', asset = ''] = part.split('=');
    for (const verb of list(verbs)) found[verb] = grounding(asset.trim());
  }
  return found;
}

function entry(category: string, row: string): Entry {
  const [noun = '', asset = '', metres = '', placing = '', synonyms = '', kinds = '', doing = ''] = row
    .split('|')
    .map((cell) => cell.trim());
  const [place = '', heading = '', ...flags] = placing.split(' ');
  const height = Number(metres);
  if (!noun || !asset || !(height > 0) || !PLACES.includes(place) || !HEADINGS.includes(heading))
    throw new RangeError(
      `drawing table: expected "noun | asset | metres | place heading | synonyms | kinds | poses", got "${row}"`,
    );
  const color = flags.find((flag) => flag.startsWith('#'));
  return {
    drawing: {
      noun,
      grounding: grounding(asset),
      height,
      place: place as Place,
      heading: heading as Drawing['heading'],
      category,
      ...(flags.includes('fixed') && { fixed: true }),
      ...(flags.includes('rail') && { rail: true }),
      ...(color && { color }),
      ...(doing && { poses: poses(doing) }),
    },
    synonyms: list(synonyms),
    kinds: list(kinds).filter((name) => !name.startsWith('~')),
    likenesses: list(kinds).flatMap((name) => (name.startsWith('~') ? name.slice(1) : [])),
  };
}

/**
 * Reads a table of drawings: one row a line, cells parted by `|`; trailing empty cells may be left out. Among the kinds `~lamborghini` is
 * a likeness: akin to what is drawn, and told to be drawn as that.
 */
export function table(category: string, rows: string): Entry[] {
  return rows
    .split('\n')
    .filter((row) => row.trim() !== '')
    .map((row) => entry(category, row));
}
