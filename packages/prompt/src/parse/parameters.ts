/** Settings that travel beside a prompt, by whatever name a target gives them, into the Brief's format. */
import type { Reading, Setting } from './reading.ts';

/** Names in lower case without punctuation. */
const ASPECT = new Set(['aspect', 'ar', 'aspectratio', 'ratio']);
const SIZE = new Set(['size', 'resolution', 'imagesize']);
const COUNT = new Set(['n', 'count', 'numimages', 'numvariations', 'samplecount', 'batchsize', 'images', 'numberofimages']);

/** `no` and the like are the negative field of a target, and not taken here. */
export function takeParameters(reading: Reading, parameters: Readonly<Record<string, Setting>>): void {
  for (const [name, value] of Object.entries(parameters)) {
    if (!take(reading, name.toLowerCase().replace(/[^a-z]/g, ''), value)) reading.parameters[name] = value;
  }
}

function take({ format }: Reading, name: string, value: Setting): boolean {
  const whole =
    typeof value === 'number' && Number.isInteger(value) ? value : /^\d{1,15}$/.test(String(value)) ? Number(value) : -1;
  if (ASPECT.has(name) || SIZE.has(name)) {
    const [, w, h] = /^\(?\s*(\d+(?:\.\d+)?)\s*[:x×*,/]\s*(\d+(?:\.\d+)?)/i.exec(String(value)) ?? [];
    if (w === undefined || h === undefined) return false;
    const [width, height] = [Number(w), Number(h)];
    if (width <= 0 || height <= 0) return false;
    if (Number.isInteger(width) && Number.isInteger(height) && Math.min(width, height) >= 64) {
      format.width = width;
      format.height = height;
    } else format.aspect = `${w}:${h}`;
    return true;
  }
  if (name === 'seed' && whole >= 0) format.seed = whole;
  else if (name === 'width' && whole > 0) format.width = whole;
  else if (name === 'height' && whole > 0) format.height = whole;
  else if (COUNT.has(name) && whole > 0) format.count = whole;
  else return false;
  return true;
}
