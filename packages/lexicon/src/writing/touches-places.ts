/** How things meet what lines a way or holds the water back. The form of the rows: `touches.ts`. */
export const PLACE_TOUCHES = `
lined-with | lined with, lined by, flanked by, bordered by, edged with, fringed with
T one row on each side = $That {stands|stand} close together along both sides of $the, drawn smaller and smaller to one point. +to-poplar,to-tree,to-lamp,to-house,to-column,to-statue,to-palm,to-cypress,to-lantern,to-pillar,to-oak,to-plane,to-birch,to-willow
T along the edge = $That {runs|run} along the edge of $the from front to back. -to-poplar,to-tree,to-lamp,to-house,to-column,to-statue,to-palm,to-cypress,to-lantern,to-pillar,to-oak,to-plane,to-birch,to-willow

crashing-over | crashing over, breaking over, crashing against, breaking against, slamming into, crashing onto, washing over
T white burst = A wave has just struck: white water stands above $that like a torn wall, and sheets of it fall back on the near side and run over the ground. +from-wave,from-sea,from-surf,from-ocean,from-water
`;
