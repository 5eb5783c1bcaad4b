/**
 * The infotext of AUTOMATIC1111's web UI and of what took it over, read as that UI reads it (`modules/infotext_utils.py` of 1.10):
 * the last line counts as settings from three pairs up, values with commas, colons or line breaks are JSON strings.
 */
import { jsonOf } from '../json.ts';
import { type Settings, settingOf } from './recalled.ts';

export interface Infotext {
  prompt: string;
  negative: string;
  /** In the order of the file. */
  settings: Settings;
}

/** Keys have 200 characters at most here: that keeps the search linear on lines that are no settings. */
const PAIR = /([\p{L}\p{N}_][\p{L}\p{N}_ \-/]{1,199}):\s*("(?:\\.|[^\\"])+"|[^,]*)(?:,|$)/gu;
const NEGATIVE = 'Negative prompt:';
/** A line of settings; longer ones are no settings. */
const MAX_LINE = 262_144;

/** Never throws; a text that is only a prompt has no settings. */
export function readInfotext(text: string): Infotext {
  const lines = text.trim().split('\n');
  const last = lines.at(-1) ?? '';
  let pairs = last.length > MAX_LINE ? [] : [...last.matchAll(PAIR)];
  if (pairs.length < 3) pairs = [];
  else lines.pop();
  const prompt: string[] = [];
  const negative: string[] = [];
  let side = prompt;
  for (const line of lines.map((each) => each.trim())) {
    if (line.startsWith(NEGATIVE)) {
      side = negative;
      side.push(line.slice(NEGATIVE.length).trim());
    } else side.push(line);
  }
  const settings: Settings = {};
  for (const [, key = '', value = ''] of pairs) {
    const said = value.startsWith('"') ? jsonOf(value) : undefined;
    settings[key] = typeof said === 'string' ? said : settingOf(value.trim());
  }
  return { prompt: prompt.join('\n').trim(), negative: negative.join('\n').trim(), settings };
}

/** Whether a text is an infotext rather than a prompt. */
export const isInfotext = (text: string): boolean => {
  const { negative, settings } = readInfotext(text);
  return Object.keys(settings).length > 0 || (negative !== '' && /^Negative prompt:/m.test(text));
};
