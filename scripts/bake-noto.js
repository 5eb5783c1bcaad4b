// Bakes the chosen icons of Noto Emoji into packages/illustrator/src/art/noto/data.generated.ts.
//
//   npm install --prefix /some/empty/folder @iconify-json/noto@1.2.9
//   npx tsc -b && node scripts/bake-noto.js /some/empty/folder/node_modules/@iconify-json/noto/icons.json
//
// The list with reasons is scripts/noto-icons.txt; docs/notes/noto-art.md says what is done to the pictures.
import { readFileSync, writeFileSync } from 'node:fs';
import { unpackAsset } from '../packages/illustrator/dist/art/packed-asset.js';
import { addRoles, footOf, sayRoles } from './noto-roles.js';
import { flattenSvg, packShape } from './noto-svg.js';

const [source] = process.argv.slice(2);
if (!source) {
  process.stderr.write('bake-noto: expected the path of icons.json of @iconify-json/noto 1.2.9\n');
  process.exit(2);
}
const set = JSON.parse(readFileSync(source, 'utf8'));
const list = readFileSync(new URL('./noto-icons.txt', import.meta.url), 'utf8');
const lines = list.split('\n').filter((line) => line && !line.startsWith('#'));
const rows = [];
for (const line of lines) {
  const [name, faces, ...flags] = line.split(' ');
  const icon = set.icons[name];
  if (!icon) throw new Error(`bake-noto: no icon "${name}"`);
  const { shapes, gradients, clips } = flattenSvg(icon.body);
  const numbersOf = (key) =>
    flags
      .find((flag) => flag.startsWith(key))
      ?.slice(key.length)
      .split(',') ?? [];
  const without = numbersOf('without=');
  const lights = numbersOf('light=');
  shapes.forEach((shape, i) => {
    if (lights.includes(String(i)) || lights[0] === 'all') shape.role = 'light';
  });
  const kept = shapes.filter((_, i) => !without.includes(String(i)));
  const packed = {
    s: kept.map(packShape).join(' '),
    ...(Object.keys(gradients).length > 0 ? { g: gradients } : {}),
    ...(Object.keys(clips).length > 0 ? { k: clips } : {}),
    foot: [64, 128],
    faces,
  };
  // Roles and feet are judged on the drawing as the painter will open it.
  const asset = unpackAsset(`noto:${name}`, packed);
  addRoles(asset, flags.includes('building'));
  sayRoles(asset, numbersOf);
  kept.forEach((shape, i) => {
    shape.role = asset.shapes[i].role;
  });
  packed.s = kept.map(packShape).join(' ');
  packed.foot = footOf(asset);
  if (asset.bodyColor) packed.body = asset.bodyColor;
  rows.push([name, JSON.stringify(packed)]);
}
rows.sort(([a], [b]) => (a < b ? -1 : 1));
const text = [
  '// Baked by scripts/bake-noto.js from Noto Emoji (https://github.com/googlefonts/noto-emoji), Apache-2.0, by way of',
  '// @iconify-json/noto 1.2.9. Each value is the JSON of one packed drawing, opened when it is first asked for.',
  'export const NOTO: Readonly<Record<string, string>> = {',
  ...rows.map(([name, json]) => `  '${name}': '${json.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}',`),
  '};',
  '',
].join('\n');
writeFileSync(new URL('../packages/illustrator/src/art/noto/data.generated.ts', import.meta.url), text);
const sizes = rows.map(([name, json]) => [json.length, name]).sort((a, b) => b[0] - a[0]);
process.stdout.write(
  `${rows.length} icons, ${(text.length / 1000).toFixed(0)} kB; largest: ${sizes
    .slice(0, 25)
    .map(([n, name]) => `${name} ${n}`)
    .join(', ')}\n`,
);
