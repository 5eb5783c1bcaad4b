/** Capitals, digits and a few signs as single strokes on a grid 4 wide and 6 high, for pencilled labels. Own drawing. */

/** Strokes are runs of points, each two digits: column 0–4, row 0–6 from the top. */
const STROKES: Readonly<Record<string, string>> = {
  A: '062046 1434',
  B: '06003041423303 33444536 3606',
  C: '4130100105163645',
  D: '06002041452606',
  E: '46060040 0333',
  F: '060040 0333',
  G: '4130100105163645 4323 4345',
  H: '0006 0343 4046',
  I: '1030 2026 1636',
  J: '4045361605',
  K: '0006 4003 0346',
  L: '000646',
  M: '0600234046',
  N: '06004640',
  O: '103041453616050110',
  P: '06003041423303',
  Q: '103041453616050110 2446',
  R: '06003041423303 2346',
  S: '413010010213334445361605',
  T: '0040 2026',
  U: '000516364540',
  V: '002640',
  W: '0016233640',
  X: '0046 4006',
  Y: '0023 4023 2326',
  Z: '00400646',
  '0': '103041453616050110',
  '1': '112026 1636',
  '2': '0110304142 420646',
  '3': '0110304142334445361605 1333',
  '4': '36300444',
  '5': '4000033344453606',
  '6': '40100205163645443303',
  '7': '004016',
  '8': '1030414233130201 0110 1304051636454433',
  '9': '43130201103041453616',
  '-': '0343',
  "'": '2021',
  '.': '2526',
  '&': '460110203104051636 3644',
};

type Point = readonly [number, number];

/** Polylines of a text, one unit high, from (0, 0); letters that are not in the alphabet are left as a gap. */
export function letterLines(text: string): { lines: Point[][]; width: number } {
  const lines: Point[][] = [];
  let at = 0;
  for (const letter of text.toUpperCase()) {
    const strokes = STROKES[letter];
    if (strokes === undefined) {
      at += 0.55;
      continue;
    }
    for (const run of strokes.split(' ')) {
      const line: Point[] = [];
      for (let i = 0; i + 1 < run.length; i += 2) line.push([at + Number(run[i]) / 6.6, Number(run[i + 1]) / 6]);
      if (line.length > 1) lines.push(line);
    }
    at += 0.84;
  }
  return { lines, width: Math.max(0.1, at - 0.24) };
}
