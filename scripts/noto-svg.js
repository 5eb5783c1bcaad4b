// Reads the small part of SVG that Noto's icons use, and flattens it: no groups, no references, only filled paths.
// What cannot be said that way (a dash pattern, a blend mode) is left out.
import { parsePath } from '../packages/illustrator/dist/vector/parse-path.js';
import { CLOSE, CUBIC, IDENTITY, LINE, MOVE, multiply, QUAD, transform } from '../packages/illustrator/dist/vector/path.js';

/** @typedef {{ name: string, at: Record<string, string>, children: Node[] }} Node */
/** @typedef {[number, number, number, number, number, number]} Matrix */

/** @param {string} text @returns {Node} */
export function parseXml(text) {
  const root = { name: 'svg', at: {}, children: [] };
  const open = [root];
  for (const [, closing, name, attributes, empty] of text.matchAll(/<(\/?)([\w:]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>/g)) {
    if (closing) {
      open.pop();
      continue;
    }
    const node = {
      name,
      at: Object.fromEntries([...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map((m) => [m[1], m[2]])),
      children: [],
    };
    open[open.length - 1].children.push(node);
    if (!empty) open.push(node);
  }
  return root;
}

const numbers = (text = '') => (text.match(/[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/gi) ?? []).map(Number);

/** @param {string | undefined} text @returns {Matrix} */
export function parseTransform(text) {
  let matrix = IDENTITY;
  for (const [, kind, inside] of (text ?? '').matchAll(/(\w+)\(([^)]*)\)/g)) {
    const v = numbers(inside);
    if (kind === 'matrix') matrix = multiply(matrix, v);
    else if (kind === 'translate') matrix = multiply(matrix, [1, 0, 0, 1, v[0], v[1] ?? 0]);
    else if (kind === 'scale') matrix = multiply(matrix, [v[0], 0, 0, v[1] ?? v[0], 0, 0]);
    else if (kind === 'rotate') {
      const a = (v[0] * Math.PI) / 180;
      const [x, y] = [v[1] ?? 0, v[2] ?? 0];
      matrix = multiply(matrix, [1, 0, 0, 1, x, y]);
      matrix = multiply(matrix, [Math.cos(a), Math.sin(a), -Math.sin(a), Math.cos(a), 0, 0]);
      matrix = multiply(matrix, [1, 0, 0, 1, -x, -y]);
    } else throw new Error(`transform ${kind} is not read`);
  }
  return matrix;
}

const num = (node, key, otherwise = 0) => (node.at[key] === undefined ? otherwise : Number(node.at[key]));

/** The path data of a basic shape. */
function pathData(node) {
  if (node.name === 'path') return node.at.d ?? '';
  if (node.name === 'circle' || node.name === 'ellipse') {
    const rx = num(node, 'rx', num(node, 'r'));
    const ry = num(node, 'ry', num(node, 'r'));
    const [cx, cy] = [num(node, 'cx'), num(node, 'cy')];
    return `M${cx - rx} ${cy}A${rx} ${ry} 0 1 1 ${cx + rx} ${cy}A${rx} ${ry} 0 1 1 ${cx - rx} ${cy}Z`;
  }
  if (node.name === 'rect')
    return `M${num(node, 'x')} ${num(node, 'y')}h${num(node, 'width')}v${num(node, 'height')}h${-num(node, 'width')}Z`;
  if (node.name === 'polygon' || node.name === 'polyline') return `M${node.at.points}Z`;
  return undefined;
}

/** #abc, #aabbcc or a few names → #aabbcc. */
function colour(text) {
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toLowerCase();
  if (/^#[0-9a-f]{3}$/i.test(text)) return `#${[...text.slice(1)].map((c) => c + c).join('')}`.toLowerCase();
  const named = {
    black: '#000000',
    white: '#ffffff',
    red: '#ff0000',
    silver: '#c0c0c0',
    gray: '#808080',
    grey: '#808080',
    orange: '#ffa500',
    gold: '#ffd700',
    blue: '#0000ff',
    yellow: '#ffff00',
    maroon: '#800000',
  }[text];
  if (!named) throw new Error(`colour ${text} is not read`);
  return named;
}

const UNIT = 32;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function vlq(value) {
  let bits = value < 0 ? -value * 2 + 1 : value * 2;
  let out = '';
  do {
    const low = bits % 32;
    bits = (bits - low) / 32;
    out += LETTERS[low + (bits > 0 ? 32 : 0)];
  } while (bits > 0);
  return out;
}

/** The form that packages/illustrator/src/art/packed-path.ts opens; every position is rounded by itself, so errors do not add up. */
export function packPath(path) {
  const runs = [];
  let [x, y, startX, startY, at] = [0, 0, 0, 0, 0];
  let [controlX, controlY] = [Number.NaN, Number.NaN];
  const put = (kind, values) => {
    const last = runs[runs.length - 1];
    if (last?.kind === kind && kind !== 0 && kind !== 4) {
      last.count++;
      last.values.push(...values);
    } else runs.push({ kind, count: 1, values: [...values] });
  };
  for (const code of path.codes) {
    if (code === CLOSE) {
      put(4, []);
      [x, y, controlX] = [startX, startY, Number.NaN];
      continue;
    }
    const count = { [MOVE]: 2, [LINE]: 2, [QUAD]: 4, [CUBIC]: 6 }[code];
    const absolute = path.points.slice(at, at + count).map((v) => Math.round(v * UNIT));
    at += count;
    const relative = absolute.map((v, i) => v - (i % 2 === 0 ? x : y));
    const [fromX, fromY] = [x, y];
    [x, y] = absolute.slice(-2);
    if (code === MOVE) [startX, startY] = [x, y];
    if (code === LINE && x === fromX && y === fromY) continue;
    const smooth =
      code === CUBIC && Math.abs(2 * fromX - controlX - absolute[0]) <= 1 && Math.abs(2 * fromY - controlY - absolute[1]) <= 1;
    // What a reader mirrors is the control point as written, so a smooth one never drifts by more than one step.
    [controlX, controlY] = code === CUBIC ? absolute.slice(2, 4) : [Number.NaN, Number.NaN];
    put(smooth ? 5 : code, smooth ? relative.slice(2) : relative);
  }
  return runs.map(({ kind, count, values }) => vlq(kind + 8 * (count - 1)) + values.map(vlq).join('')).join('');
}

/** Plain absolute path data, for joining. */
function svgOf(path) {
  let at = 0;
  return path.codes
    .map((code) => {
      const count = { [MOVE]: 2, [LINE]: 2, [QUAD]: 4, [CUBIC]: 6, [CLOSE]: 0 }[code];
      const letter = { [MOVE]: 'M', [LINE]: 'L', [QUAD]: 'Q', [CUBIC]: 'C', [CLOSE]: 'Z' }[code];
      at += count;
      return (
        letter +
        path.points
          .slice(at - count, at)
          .map((v) => v.toFixed(4))
          .join(' ')
      );
    })
    .join('');
}

/** One icon's body → { shapes, gradients, clips }, in Atelier's form with packed paths, without names and feet. */
export function flattenSvg(body) {
  const root = parseXml(body);
  const byId = new Map();
  const index = (node) => {
    if (node.at.id) byId.set(node.at.id, node);
    node.children.forEach(index);
  };
  index(root);
  const target = (text) => byId.get((text ?? '').replace(/^url\(#|^#|\)$/g, ''));
  const shapes = [];
  const gradients = {};
  const clips = {};
  const keyOf = (table, value) => {
    const text = JSON.stringify(value);
    const found = Object.keys(table).find((key) => JSON.stringify(table[key]) === text);
    const key = found ?? String(Object.keys(table).length);
    table[key] = value;
    return key;
  };

  /** Path data of everything under a node, for clips. */
  const outline = (node, matrix) => {
    const own = multiply(matrix, parseTransform(node.at.transform));
    if (node.name === 'use') return outline(target(node.at.href ?? node.at['xlink:href']), own);
    const d = pathData(node);
    return d === undefined ? node.children.map((child) => outline(child, own)).join('') : svgOf(transform(parsePath(d), own));
  };

  const stopsOf = (node) => {
    if (node.children.length === 0) return stopsOf(target(node.at.href ?? node.at['xlink:href']));
    return node.children.map((stop) => {
      const offset = stop.at.offset ?? '0';
      const at = Number((offset.endsWith('%') ? Number(offset.slice(0, -1)) / 100 : Number(offset)).toFixed(3));
      const opacity = num(stop, 'stop-opacity', 1);
      return [at, colour(stop.at['stop-color'] ?? '#000'), ...(opacity < 1 ? [Number(opacity.toFixed(3))] : [])];
    });
  };
  const gradientOf = (node, matrix, box) => {
    const unitBox = node.at.gradientUnits === 'userSpaceOnUse' ? IDENTITY : [box.w, 0, 0, box.h, box.x, box.y];
    const own = multiply(multiply(matrix, unitBox), parseTransform(node.at.gradientTransform));
    const p = (v) => Number(v.toPrecision(6));
    const isPlain = own.every((v, i) => Math.abs(v - IDENTITY[i]) < 1e-9);
    const rest = { stops: stopsOf(node), ...(isPlain ? {} : { matrix: own.map(p) }) };
    const relative = node.at.gradientUnits !== 'userSpaceOnUse';
    const part = (key, otherwise) => {
      const text = node.at[key];
      if (text === undefined) return otherwise;
      return text.endsWith('%') ? (Number(text.slice(0, -1)) / 100) * (relative ? 1 : 128) : Number(text);
    };
    const one = relative ? 1 : 128;
    return node.name === 'linearGradient'
      ? { kind: 'linear', from: [p(part('x1', 0)), p(part('y1', 0))], to: [p(part('x2', one)), p(part('y2', 0))], ...rest }
      : { kind: 'radial', center: [p(part('cx', one / 2)), p(part('cy', one / 2))], radius: p(part('r', one / 2)), ...rest };
  };

  const boxOf = (path) => {
    const xs = path.points.filter((_, i) => i % 2 === 0);
    const ys = path.points.filter((_, i) => i % 2 === 1);
    const [x, y] = [Math.min(...xs), Math.min(...ys)];
    return { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y };
  };

  const visit = (node, matrix, inherited) => {
    if (['defs', 'clipPath', 'linearGradient', 'radialGradient', 'mask', 'filter'].includes(node.name)) return;
    const own = multiply(matrix, parseTransform(node.at.transform));
    const style = { ...inherited };
    for (const key of ['fill', 'fill-rule', 'stroke', 'stroke-width', 'stroke-dasharray'])
      if (node.at[key]) style[key] = node.at[key];
    style.opacity = inherited.opacity * num(node, 'opacity', 1);
    if (node.at['clip-path'] && target(node.at['clip-path'])) {
      const clip = target(node.at['clip-path'])
        .children.map((child) => outline(child, own))
        .join('');
      if (clip) style.clip = keyOf(clips, packPath(parsePath(clip)));
    }
    if (node.name === 'use') {
      const used = target(node.at.href ?? node.at['xlink:href']);
      if (used) visit(used, multiply(own, [1, 0, 0, 1, num(node, 'x'), num(node, 'y')]), style);
      return;
    }
    const d = pathData(node);
    if (d === undefined) {
      for (const child of node.children) visit(child, own, style);
      return;
    }
    const local = parsePath(d);
    const path = transform(local, own);
    if (path.codes.length < 2) return;
    const paint = (text) => {
      if (!text.startsWith('url(')) return colour(text);
      const gradient = target(text);
      return gradient ? `url:${keyOf(gradients, gradientOf(gradient, own, boxOf(local)))}` : undefined;
    };
    const fill = style.fill === 'none' ? 'none' : paint(style.fill ?? '#000000');
    const opacity = style.opacity * num(node, 'fill-opacity', 1);
    const stroked = style.stroke && style.stroke !== 'none' && !style['stroke-dasharray'];
    const width = Number(style['stroke-width'] ?? 1) * Math.sqrt(Math.abs(own[0] * own[3] - own[1] * own[2]));
    const stroke = stroked ? { color: paint(style.stroke), width: Number(width.toFixed(2)) } : undefined;
    if (!fill || (fill === 'none' && !stroke) || opacity === 0) return;
    shapes.push({
      d: packPath(path),
      fill,
      ...(opacity < 1 ? { opacity: Number(opacity.toFixed(2)) } : {}),
      ...(style['fill-rule'] === 'evenodd' ? { rule: 'evenodd' } : {}),
      ...(stroke?.color ? { stroke } : {}),
      ...(style.clip === undefined ? {} : { clip: style.clip }),
    });
  };
  for (const child of root.children) visit(child, IDENTITY, { opacity: 1 });
  return { shapes, gradients, clips };
}

/** One flattened shape as packages/illustrator/src/art/packed-asset.ts opens it. */
export function packShape({ d, fill, role, rule, opacity, clip, stroke }) {
  const short = (color) => (color === 'none' ? '-' : color.startsWith('url:') ? `~${color.slice(4)}` : color.slice(1));
  return [
    short(fill),
    role ? role[0] : '',
    rule === 'evenodd' ? 'e' : '',
    opacity === undefined ? '' : `o${opacity}`,
    clip === undefined ? '' : `k${clip}`,
    stroke ? `s${short(stroke.color)},${stroke.width}` : '',
    `:${d}`,
  ].join('');
}
