/**
 * A light of which some is changed. All lights are of one shape, however they came about: what is compiled for one then serves all, and is
 * not thrown away with the last of its kind (docs/notes/painter.md, "One shape for what passes are painted by").
 */
import { mixRgb, type Rgb } from '../colour.ts';
import type { Light } from './light.ts';

export const lightWith = (light: Light, changes: Partial<Light>): Light =>
  ({
    time: changes.time ?? light.time,
    weather: changes.weather ?? light.weather,
    palette: changes.palette ?? light.palette,
    sky: changes.sky ?? light.sky,
    glow: changes.glow ?? light.glow,
    disc: changes.disc ?? light.disc,
    key: changes.key ?? light.key,
    fill: changes.fill ?? light.fill,
    haze: changes.haze ?? light.haze,
    cloudLit: changes.cloudLit ?? light.cloudLit,
    cloudShade: changes.cloudShade ?? light.cloudShade,
    azimuth: changes.azimuth ?? light.azimuth,
    elevation: changes.elevation ?? light.elevation,
    direction: changes.direction ?? light.direction,
    backlit: changes.backlit ?? light.backlit,
    night: changes.night ?? light.night,
    mist: changes.mist ?? light.mist,
    cover: changes.cover ?? light.cover,
    clearing: changes.clearing ?? light.clearing,
    snowing: changes.snowing ?? light.snowing,
    swell: changes.swell ?? light.swell,
  }) satisfies Record<keyof Light, unknown>;

/** What lights the land after sunset: the blue from above and the warm band that is left at the horizon. */
export const afterglow = ({ fill, haze }: Light): Rgb => mixRgb(fill, haze, 0.35);
