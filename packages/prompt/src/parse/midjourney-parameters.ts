/**
 * The parameters of every version of Midjourney, old spellings included: what was written once must be read for ever. Names as
 * the official list of November 2026 gives them; what only older versions knew stands last.
 */
export type Shape = 'ratio' | 'number' | 'version' | 'word' | 'optional' | 'flag' | 'addresses' | 'words';

export interface Parameter {
  /** The short name that is written: `ar`, `s`, … */
  name: string;
  shape: Shape;
  /** What kind of reference its addresses are. */
  reference?: string;
}

const TABLE: [names: string, shape: Shape, reference?: string][] = [
  ['ar aspect', 'ratio'],
  ['stylize s', 'number'],
  ['chaos c', 'number'],
  ['weird w', 'number'],
  ['raw', 'flag'],
  ['no', 'words'],
  ['seed sameseed', 'number'],
  ['tile', 'flag'],
  ['v version', 'version'],
  ['niji', 'optional'],
  ['exp', 'number'],
  ['sref', 'addresses', 'style'],
  ['cref', 'addresses', 'character'],
  ['oref', 'addresses', 'object'],
  ['edit', 'addresses', 'edit'],
  ['end', 'optional'],
  ['sw', 'number'],
  ['sv', 'number'],
  ['cw', 'number'],
  ['ow', 'number'],
  ['iw', 'number'],
  ['profile p', 'optional'],
  ['quality q', 'number'],
  ['draft', 'flag'],
  ['hd', 'flag'],
  ['sd', 'flag'],
  ['fast', 'flag'],
  ['relax', 'flag'],
  ['turbo', 'flag'],
  ['repeat r', 'number'],
  ['stop', 'number'],
  ['stealth', 'flag'],
  ['public', 'flag'],
  ['video', 'flag'],
  ['motion', 'word'],
  ['loop', 'flag'],
  ['bs', 'number'],
  ['style', 'word'],
  ['width', 'number'],
  ['height h', 'number'],
  ['uplight', 'flag'],
  ['upbeta', 'flag'],
  ['upanime', 'flag'],
  ['test', 'flag'],
  ['testp', 'flag'],
  ['creative', 'flag'],
  ['hq', 'flag'],
  ['newclip', 'flag'],
  ['nostretch', 'flag'],
  ['old', 'flag'],
  ['vibe', 'flag'],
];

/** By every name it goes by, in small letters. */
export const PARAMETERS: ReadonlyMap<string, Parameter> = new Map(
  TABLE.flatMap(([names, shape, reference]) => {
    const all = names.split(' ');
    const parameter: Parameter = { name: all[0]!, shape, ...(reference && { reference }) };
    return all.map((name): [string, Parameter] => [name, parameter]);
  }),
);
