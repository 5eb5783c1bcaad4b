import { once } from '../words/once.ts';
import type { Drawing, Grounding, Place } from './types.ts';

/** One row of a table: a drawing without the way that led to it, and the names that lead there. */
export interface Entry {
  readonly noun: string;
  /** Read from the row when it is asked for: most rows are of what no idea has named. */
  readonly drawing: Omit<Drawing, 'via'>;
  readonly synonyms: readonly string[];
  readonly kinds: readonly string[];
  /** Names of what is only akin. */
  readonly likenesses: readonly string[];
}

const PLACES: readonly string[] = ['ground', 'water', 'sky', 'surface', 'far', 'scene', 'hang'];
const HEADINGS: readonly string[] = ['left', 'right', 'front'];

const list = (cell: string): string[] => {
  const names: string[] = [];
  for (const each of cell.split(',')) {
    const name = each.trim();
    if (name !== '') names.push(name);
  }
  return names;
};

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

function drawingOf(category: string, row: string): Entry['drawing'] {
  const [noun = '', asset = '', metres = '', placing = '', , , doing = ''] = row.split('|').map((cell) => cell.trim());
  const [place = '', heading = '', ...flags] = placing.split(' ');
  const height = Number(metres);
  if (!noun || !asset || !(height > 0) || !PLACES.includes(place) || !HEADINGS.includes(heading))
    throw new RangeError(
      `drawing table: expected "noun | asset | metres | place heading | synonyms | kinds | poses", got "${row}"`,
    );
  const color = flags.find((flag) => flag.startsWith('#'));
  return {
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
  };
}

class Row implements Entry {
  readonly noun: string;
  readonly synonyms: readonly string[];
  readonly kinds: readonly string[];
  readonly likenesses: readonly string[];
  private readonly drawn: () => Entry['drawing'];

  constructor(category: string, row: string) {
    const cells = row.split('|');
    const kinds = list(cells[5] ?? '');
    this.noun = (cells[0] as string).trim();
    this.synonyms = list(cells[4] ?? '');
    this.kinds = kinds.filter((name) => !name.startsWith('~'));
    this.likenesses = kinds.flatMap((name) => (name.startsWith('~') ? name.slice(1) : []));
    this.drawn = once(() => drawingOf(category, row));
  }

  get drawing(): Entry['drawing'] {
    return this.drawn();
  }
}

/**
 * Reads a table of drawings: one row a line, cells parted by `|`; trailing empty cells may be left out. Among the kinds `~lamborghini` is
 * a likeness: akin to what is drawn, and told to be drawn as that.
 */
export function table(category: string, rows: string): Entry[] {
  return rows
    .split('\n')
    .filter((row) => row.trim() !== '')
    .map((row) => new Row(category, row));
}
