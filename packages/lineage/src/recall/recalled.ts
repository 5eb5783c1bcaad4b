import type { Warning } from '@atelier/spec';

export type SettingValue = string | number | boolean;

/** What a picture from another tool says about how it was made. */
export interface Recalled {
  /** `a1111`, `forge`, `comfyui`, `invokeai`, `fooocus`, `swarmui`, `draw-things`, `midjourney`, `novelai`, `easy-diffusion`, `unknown`. */
  tool: string;
  /** As shown to people. */
  name: string;
  /** The dialect that its prompt is written in; absent where there is no prompt. */
  dialect?: string;
  prompt?: string;
  negative?: string;
  /** By the tool's own names. */
  settings: Record<string, SettingValue>;
  /** How the file says that a model made it, where it says no more: IPTC's digital source type, or Content Credentials. */
  made?: 'by AI' | 'partly by AI' | 'by an algorithm' | 'unknown';
  warnings: Warning[];
}

export type Settings = Recalled['settings'];

/** Whole and decimal numbers become numbers where nothing is lost by it. */
export function settingOf(text: string): SettingValue {
  if (!/^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,12})?$/.test(text)) return text;
  const value = Number(text);
  return String(value) === text ? value : text;
}
