// Bakes the outlines of eight OFL fonts into packages/illustrator/src/type/faces.generated.ts, so that lettering needs no font
// file and no font library at run time. Sources, installed into a temporary folder by hand, never as dependencies:
//   npm i opentype.js@1.3.4 @fontsource/{montserrat,libre-baskerville,bitter,pacifico,caveat,jetbrains-mono,fraunces,bebas-neue}
//
//   node scripts/bake-type.js FOLDER_WITH_NODE_MODULES
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { gposKerning } from './gpos-kerning.js';

const folder = process.argv[2];
if (!folder) throw new Error('usage: node scripts/bake-type.js FOLDER_WITH_NODE_MODULES');
const opentype = createRequire(join(resolve(folder), 'x.js'))('opentype.js');

const FACES = [
  { name: 'sans', family: 'Montserrat', dir: 'montserrat', weight: 700 },
  { name: 'serif', family: 'Libre Baskerville', dir: 'libre-baskerville', weight: 700 },
  { name: 'slab', family: 'Bitter', dir: 'bitter', weight: 700 },
  { name: 'script', family: 'Pacifico', dir: 'pacifico', weight: 400 },
  { name: 'hand', family: 'Caveat', dir: 'caveat', weight: 700 },
  { name: 'mono', family: 'JetBrains Mono', dir: 'jetbrains-mono', weight: 700 },
  { name: 'display', family: 'Fraunces', dir: 'fraunces', weight: 900 },
  { name: 'condensed', family: 'Bebas Neue', dir: 'bebas-neue', weight: 400 },
];
/** Basic Latin, Latin-1, Latin Extended-A and the punctuation of typeset text. */
const CHARACTERS = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0x17f),
  0x2013,
  0x2014,
  0x2018,
  0x2019,
  0x201c,
  0x201d,
  0x201e,
  0x2022,
  0x2026,
  0x20ac,
  0x2122,
];
/** Pairs that are kerned: letters and the punctuation beside them. */
const KERNED = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzÄÖÜÉÈÀäöüéèà.,:;!?’‘“”"\'-–&'];
const EM = 1000;

/** @param {number} a @param {number} b */
function range(a, b) {
  return Array.from({ length: b - a + 1 }, (_, i) => a + i);
}

const out = {};
for (const face of FACES) {
  const fonts = ['latin', 'latin-ext'].map((subset) => {
    const file = join(
      folder,
      'node_modules/@fontsource',
      face.dir,
      'files',
      `${face.dir}-${subset}-${face.weight}-normal.woff`,
    );
    const bytes = readFileSync(file);
    const font = opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
    return Object.assign(font, { pairs: gposKerning(bytes) });
  });
  const main = fonts[0];
  const k = EM / main.unitsPerEm;
  /** @type {Record<string, [number, string]>} */
  const glyphs = {};
  for (const code of CHARACTERS) {
    const character = String.fromCodePoint(code);
    const font = fonts.find((f) => f.charToGlyphIndex(character) > 0);
    if (!font) continue;
    const glyph = font.charToGlyph(character);
    const scale = EM / font.unitsPerEm;
    glyphs[character] = [Math.round(glyph.advanceWidth * scale), pathData(scale, glyph, font)];
  }
  /** @type {Record<string, number>} */
  const kerning = {};
  for (const a of KERNED)
    for (const b of KERNED) {
      const [left, right] = [main.charToGlyph(a), main.charToGlyph(b)];
      const value = Math.round((main.pairs(left.index, right.index) || main.getKerningValue(left, right)) * k);
      if (value !== 0) kerning[a + b] = value;
    }
  out[face.name] = {
    ascender: Math.round(main.ascender * k),
    descender: Math.round(main.descender * k),
    capHeight: Math.round((main.tables.os2.sCapHeight || main.ascender * 0.7) * k),
    xHeight: Math.round((main.tables.os2.sxHeight || main.ascender * 0.5) * k),
    glyphs,
    kerning,
  };
  process.stdout.write(
    `${face.name} (${face.family} ${face.weight}): ${Object.keys(glyphs).length} glyphs, ${Object.keys(kerning).length} kerned pairs\n`,
  );
}

/** Outline in thousandths of an em, y downwards, whole numbers. */
function pathData(scale, glyph, font) {
  const path = glyph.getPath(0, 0, font.unitsPerEm).commands;
  const r = (/** @type {number} */ v) => String(Math.round(v * scale));
  return path
    .map((c) => {
      if (c.type === 'Z') return 'Z';
      if (c.type === 'M' || c.type === 'L') return `${c.type}${r(c.x)} ${r(c.y)}`;
      if (c.type === 'Q') return `Q${r(c.x1)} ${r(c.y1)} ${r(c.x)} ${r(c.y)}`;
      return `C${r(c.x1)} ${r(c.y1)} ${r(c.x2)} ${r(c.y2)} ${r(c.x)} ${r(c.y)}`;
    })
    .join('');
}

const body = Object.entries(out)
  .map(([name, face]) => `  ${name}: ${JSON.stringify(JSON.stringify(face))},`)
  .join('\n');
writeFileSync(
  new URL('../packages/illustrator/src/type/faces.generated.ts', import.meta.url),
  `// Written by scripts/bake-type.js; do not edit. Outlines of ${FACES.map((f) => f.family).join(', ')} (SIL Open Font License 1.1).\n// One JSON string a face, opened when first used.\nexport const FACE_DATA = {\n${body}\n} as const;\n`,
);
