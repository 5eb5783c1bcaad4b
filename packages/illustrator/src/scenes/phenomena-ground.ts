/** What the ground is covered with, where that is seen in all scenes alike. */
import type { SceneContext } from './scene.ts';

/** Snow lies. */
export const isSnowy = ({ light, setting, element }: SceneContext): boolean =>
  light.weather === 'snow' || setting.season === 'winter' || element('snow') !== undefined || setting.scene === 'snowfield';
