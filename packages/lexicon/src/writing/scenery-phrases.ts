/**
 * Other ways to say what painted scenery does, so that prose need not repeat itself: noun | clauses (`_verb`).
 */
export const SCENERY_PHRASES = `
sun | the sun _hangs low / the sun _clears the land by little / a low disc _flares at the edge / the sun _nears the ground / glare _hides one corner / the sun itself _stays just out of frame / a small hot sun _burns through at one side / sunlight _spills over the skyline / the sun _stands in the gap
taxi | a taxi _waits farther down the street / a cab _idles at the corner / a taxi _noses round the bend
church | a church _stands on the skyline / a small steeple _breaks the ridge
eagle | an eagle _circles high up / an eagle _rides the updraught
sailboat | a sailboat _leans in the wind far out / a pale sail _shows far out / one small sail _moves along the horizon
lighthouse | a lighthouse _stands on a distant point / a white lighthouse _marks the headland / a lighthouse _blinks from the far point
canoe | a canoe _drifts close to the shore / a canoe _is pulled up on the bank / an empty canoe _nudges the shore
duck | ducks _trail wakes across the surface / a few ducks _draw lines on the water
cabin | a small cabin _stands far below / a cabin _shows by the trees
owl | an owl _sits high on a branch / an owl _watches from a fork
butterfly | butterflies _wander over the flowers / butterflies _open and close on the stems
faint ripples | faint ripples _cross the water / slow rings _widen and vanish
haze | haze _thickens down the street / the air _goes grey with distance
headland | a headland _closes the bay / a dark point of land _reaches out
stars | stars _fill the sky / a scatter of stars _comes through overhead / the first stars _prick the dark / small hard stars _crowd the upper half
distant hills | distant hills _fade into the air / blue hills _close the distance / low hills _lie along the skyline / hill after hill _pales
fair-weather clouds | fair-weather clouds _drift over / small clouds _cross slowly / a few bright clouds _cast moving shade / level puffs _float
thin clouds | thin clouds _reach across / high cloud _draws pale lines / a veil of cloud _softens the upper sky / wisps _hang very high up
house | a house _stands far off / one small house _shows among the fields / a roof and chimney _show in the distance
cottage | a cottage _stands far off / a low cottage _sits in a fold of the land / a single cottage _keeps to the hillside
sheep | sheep _graze in the distance / pale dots of sheep _are spread over the grass / a few sheep _keep to the shade
wildflowers | flowers _dot the grass / poppies _fleck the green / small flowers _show between the blades
winding path | a winding path _climbs over the rise / a footpath _bends out of sight / a pale track _loops uphill
ground mist | ground mist _fills the hollows / mist _lies knee-deep in the dips / a white layer _rests on the low ground
mist on the water | mist _lies on the water / mist _lifts off the water in threads / a low vapour _covers the surface
calm waves | calm waves _run out along the shore / slow waves _spread and draw back / shallow waves _hiss over the sand
gentle waves | gentle waves _carry the light along their backs / an easy swell _passes underneath / low waves _follow one another without breaking
pine tree | pine trees _stand behind / dark pines _edge the view / a few pines _lean from the wind
lake.pine-tree | pine trees _stand along the shore / dark pines _edge the water / a few pines _lean from the wind
palm tree | palm trees _lean over the sand / palms _bend out toward the light / tall palms _sway at the edge
seagull | gulls _glide over the water / gulls _hang on the wind / white gulls _tilt and turn
street lamps | street lamps _recede down the street / a row of lamps _leads away / lamps _burn along the kerb
lit windows | lit windows _climb the facades / yellow windows _are stacked up the walls / scattered windows _are still lit
lit signs | lit signs _colour the walls / signs _glow one behind another / coloured signs _hang over the pavement
wet reflections | wet reflections _double the lights on the ground / the wet ground _repeats every lamp / colours _run in the wet roadway
mushroom | mushrooms _grow at the foot of a trunk / pale mushrooms _stand in the moss / a cluster of mushrooms _pushes through the leaves
bush | low bushes _grow at the edges / undergrowth _thickens on both sides / a tangle of shrubs _closes the gaps
thin haze | thin haze _hangs / the street _greys with distance / the far blocks _go soft
path | a path _leads on / a track _slips between stems / a footpath _winds in / bare earth _marks a path
deer | a deer _shows between trunks / a deer _has stopped to listen / a young deer _looks round a trunk / two deer _graze at the edge of the trees / a deer _lifts its head between the trunks / a deer _waits at the edge of the shade
fern | ferns _crowd the wet hollows / bracken _covers the forest floor / ferns _stand waist-high / wet ferns _lean over the path / a few fern fronds _are still curled at the tip
foothills | foothills _fold away below / lower ridges _step down to the plain / the foothills _lie in shade
wooded hills | wooded hills _line the far shore / forest _covers the hills opposite / dark slopes _come down to the water
storm clouds | storm clouds _pile up overhead / the cloud _towers and darkens / a slate wall of cloud _comes on
meadow.tree | trees _mark the far edge / a row of trees _ends the field / a lone tree _holds the rise / dark crowns _stand beyond
hills.tree | trees _dot the slopes / single trees _stand about / a copse _caps the rise / thorn trees _lean with the wind
city.tree | trees _line the pavement / a street tree _breaks the facade / thin trees _stand in iron grates
city.bicycle | a bicycle _leans against a wall / a bicycle _is chained up / a bike _waits by a door
`;
