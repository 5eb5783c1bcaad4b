/** What is being done, and what shows that it is. Words are base forms. The form of the rows: `rows.ts`. */
export const DEEDS = `
laugh | laugh, smile, giggle, grin | lively bright
o eyes _are creased almost shut
sleep | sleep, asleep, nap, rest, doze, snore, dream | calm
o the chest _rises and falls slowly / the mouth _has fallen a little open / one hand _hangs over the edge +hammock,bed,couch,sofa,boy,girl,man,woman
read | read, study | calm
o the page _lights the face from below / a thumb _holds the next page ready
run | run, gallop, sprint, chase, race, jog | lively
o earth _is thrown up behind / everything at the edges _streaks with speed
ride | ride, drive, cycle | lively
o the reins _lie slack in one hand +horse,camel,unicorn,donkey / dust _streams out behind +horse,motorbike,motorcycle,bike,car
mend | mend, repair, fix, sew, knit, weave | calm work
o the thread _is drawn tight and bitten off / torn and finished parts _lie side by side across the knees +net
drink | drink, sip | calm
o steam _passes in front of the face +coffee,tea
eat | eat, chew, bite, feed | warm
o crumbs _stay at the corner of the mouth
knead | knead, bake, cook, roll, stir, teach | warm home
o flour _dusts $his forearms / soft dough _folds over pressing knuckles +dough / the smaller pair of hands _copies the larger a beat behind +girl,boy,child
cross | cross, wade, leap, jump | lively
o the weight _is all on the leading foot
dance | dance, twirl, spin | lively
o cloth _swings out a moment late
play | play, perform | lively
o fingers _are caught between two notes +guitar,piano,violin,cello,flute
fly | fly, soar, hover, glide | sky lively
o air _presses the outline flat
swim | swim, dive, float | water
o bubbles _trail from the fastest edge +swim,dive / the shadow _lies far below +float
fight | fight, battle, attack, box, punch | tense
o weight _is thrown forward onto one foot / dust _explodes where the blow lands
hold | hold, carry, hug, embrace, cradle | tender
o the grip _is gentle but complete
look | look, watch, stare, gaze, wait | calm
o the head _is tilted a little to one side
sing | sing, howl, shout, scream, cry | tense
o breath _shows in the air +winter,night,cold,snow / the throat _is stretched taut
work | work, build, paint, write, draw, chop, dig, plant | work
o the tool _is worn to the shape of the hand
walk | walk, stroll, hike, march, wander | calm
o the stride _is unhurried
climb | climb, hang, swing, cling | tense
o tendons _stand out at the wrist
land | land, take off, launch | lively
o dust _rolls out in a ring
burn | burn, glow, shine | dark
o light _spills onto everything close by
melt | melt, drip, pour | calm
o drops _hang a moment before they fall
grow | grow, bloom, blossom | tender
o the newest parts _are still pale
fish | fish | calm water
o the line _makes a small dent in the water
surf | surf, sail, row, paddle | water lively
o water _hisses along the edge
howl | howl, roar, bark | wild
o the muzzle _points straight up +wolf,dog
sit | sit, lean, perch, kneel, crouch | calm
o the weight _is settled for a long stay
lie | lie, sprawl, stretch | calm
o limbs _are loose and heavy
`;
