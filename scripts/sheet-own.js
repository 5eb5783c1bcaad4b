// Writes a contact sheet of the painter's own drawings: node scripts/sheet-own.js out.png [cell size] [name …]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import sharp from 'sharp';

const [out, size = '150', ...names] = process.argv.slice(2);
if (!out) {
  console.error('Expected a path for the sheet: node scripts/sheet-own.js sheet.png [cell size] [name …]');
  process.exit(2);
}

/** Bundles the source, so that a sheet never shows a stale build. */
async function ownAssets() {
  const input = fileURLToPath(new URL('../packages/illustrator/src/art/own/index.ts', import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), 'sheet-own-'));
  const bundle = await rolldown({ input, resolve: { conditionNames: ['atelier-source', 'import'] } });
  await bundle.write({ file: join(folder, 'own.mjs') });
  const { OWN_ASSETS } = await import(pathToFileURL(join(folder, 'own.mjs')).href);
  rmSync(folder, { recursive: true });
  return OWN_ASSETS;
}

const OWN_ASSETS = await ownAssets();
const cell = Number(size);
const chosen = Object.keys(OWN_ASSETS).filter((name) => names.length === 0 || names.includes(name));
const columns = Math.min(chosen.length, Math.max(1, Math.floor(1500 / cell)));

function draw(asset, x, y) {
  const scale = Math.min((cell * 0.92) / asset.width, (cell * 0.92) / asset.height);
  const left = x + (cell - asset.width * scale) / 2;
  const top = y + (cell - asset.height * scale) / 2;
  const shapes = asset.shapes.map(
    (s) =>
      `<path d="${s.d}" fill="${s.fill}" fill-opacity="${s.opacity ?? 1}" fill-rule="${s.rule ?? 'nonzero'}"${
        s.stroke ? ` stroke="${s.stroke.color}" stroke-width="${s.stroke.width}"` : ''
      }/>`,
  );
  return `<g transform="translate(${left} ${top}) scale(${scale})">${shapes.join('')}</g>`;
}

const rows = Math.ceil(chosen.length / columns);
const cells = chosen.map((name, i) => draw(OWN_ASSETS[name], (i % columns) * cell, Math.floor(i / columns) * cell));
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${columns * cell}" height="${rows * cell}"><rect width="100%" height="100%" fill="#cfd8cf"/>${cells.join('')}</svg>`;
writeFileSync(out, await sharp(Buffer.from(svg)).png().toBuffer());
console.log(`${chosen.length} drawings, ${columns} × ${rows} cells of ${cell} px, in ${out}`);
