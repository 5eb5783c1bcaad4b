/**
 * A colour for each object number, far from those of its neighbours, and the number back from the colour: the label colours of
 * the PASCAL VOC development kit, which spread the bits of the number from the high bits of red, green and blue down.
 */
type Triple = readonly [number, number, number];

const KNOWN: Triple[] = [];

export function colourOf(number: number): Triple {
  const known = KNOWN[number];
  if (known) return known;
  let [r, g, b] = [0, 0, 0];
  for (let bit = 7, rest = number; rest > 0 && bit >= 0; bit--, rest >>= 3) {
    r |= (rest & 1) << bit;
    g |= ((rest >> 1) & 1) << bit;
    b |= ((rest >> 2) & 1) << bit;
  }
  const made = [r, g, b] as const;
  KNOWN[number] = made;
  return made;
}

export function numberOfColour([r, g, b]: Triple): number {
  let number = 0;
  for (let bit = 0; bit < 8; bit++)
    number = (number << 3) | ((r >> bit) & 1) | (((g >> bit) & 1) << 1) | (((b >> bit) & 1) << 2);
  return number;
}
