/** Words of places where nobody is at home any more: no lamp burns there, no car stands there, no chimney smokes. */
export const FORSAKEN = [
  'abandoned',
  'ruined',
  'ruins',
  'deserted',
  'overgrown',
  'derelict',
  'apocalyptic',
  'destroyed',
  'decaying',
  'crumbling',
  'flooded',
] as const;
