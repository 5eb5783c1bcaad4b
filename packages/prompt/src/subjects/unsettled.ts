/** Whether a thing flies, falls or was spilt, so that it sits on nothing. */
import type { Subject } from '@atelier/spec';

/** Done without leaving its place. */
const IN_PLACE =
  /^(?:steam|smok|sizzl|bubbl|boil|simmer|glow|burn|drip|melt|sparkl|shin|gleam|glisten|glitter|ooz|overflow|ripen|sprout|bloom|blossom|flower|wilt|cool|bak|smil|sleep|sit|stand|lie|ly|lean|rest|wait|tick|play|open|smell)/;
const SCATTERED =
  /^(?:spilled|spilt|dropped|thrown|tossed|scattered|splashed|splattered|shattered|exploded|airborne|weightless|levitated|suspended|hanging|hung)$/;

export const isUnsettled = ({ actions, attributes }: Subject): boolean =>
  actions.some(({ value, off }) => !off && !IN_PLACE.test(value)) ||
  attributes.some(
    ({ kind, value, off }) =>
      !off &&
      (kind === 'position' || SCATTERED.test(value) || (kind === 'state' && /ing$/.test(value) && !IN_PLACE.test(value))),
  );
