/** Compounds by what they are, so that ground, light and camera suit the whole and not the head. The form of the rows: `rows.ts`. */
export const COMPOUND_KINDS = `
household-thing | tea towel, dish towel, tool roll, knife roll, brush roll, toilet roll, toilet paper, kitchen roll, paper towel roll, film roll, roll of film, film canister, punch bowl, light box, tea light, tealight, match box, matchbox, mint tin, sweet tin, candy tin, biscuit tin, cookie tin, tea tin, tea caddy, egg cup, eggcup, egg timer, kitchen timer, sand timer, hourglass, hour glass, ring binder, binder, coat hanger, clothes hanger, clothes horse, clothes airer, drying rack, ironing board, steam iron, clothes iron, umbrella stand, cake stand, music stand, picnic hamper, picnic basket, piggy bank, money box, safety pin, drawing pin, thumbtack, hair pin, hairpin, hair clip, hair brush, hairbrush, tooth brush, toothbrush, dental floss, mouse pad, picture frame, photo frame, bed frame, folding screen, french press, cafetiere, garlic press, pepper mill, pepper grinder, coffee mill, coffee grinder, corkscrew, bottle opener, can opener, hot water bottle, watering can, rubber band, elastic band, paper clip, snow globe, looking glass, magnifying glass, shoe horn, clothes peg, clothespin, wax seal, bicycle pump, bike pump, bicycle bell, bike bell, bicycle chain, bike frame, dog tag, price tag, key ring, keyring, gas mask, hard hat, bar of soap, soap bar, gold bar, door bell, doorbell, coffee table, tin, jewelry box, music box, tool box, toolbox, lunch box, lunchbox, pencil case, paint brush, paintbrush, chain saw, hack saw, letter opener, paper weight, bath mat, bath bomb, door mat, doormat, name tag, cork screw, oven glove, oven mitt, book end, bookend, bottle cap, soap dish, wine rack, spice rack, plate rack, hat box, hat stand | product

toast-fingers | toast soldiers, egg soldiers, toast fingers | food

nail-colour | nail polish, nail varnish, nail polish bottle | product cosmetics

named-car | vw beetle, volkswagen beetle, ford mustang, mustang gt, classic mustang, dodge viper, ford bronco, plymouth barracuda, chevrolet impala, chevy impala | vehicle out

desk-device | computer mouse, gaming mouse, wireless mouse, gaming keyboard, gaming headset, gaming setup | product

leather-clothes | leather jacket, leather coat, suede jacket, leather trousers, leather skirt, leather gloves, fur coat | clothes

sports-thing | cricket bat, baseball bat, golf club, golf iron, boxing glove, bowling pin, bowling ball, golf ball, ice skate, pool cue, tennis ball, hockey stick, climbing rope, yoga mat, punch bag, rocking horse, space hopper, disco ball, mirror ball, bow tie, bowtie, tank top, wedding band, watch band, watch strap, mouth organ, harmonica | product

wall-thing | notice board, bulletin board, pin board, pinboard, cork board | in

hall-thing | pool table, billiard table, snooker table | product in

drum-set | drum kit, drum set | product music

letter-post | letter box, letterbox, post box, postbox, phone box, telephone box, phone booth, traffic cone, gas pump, petrol pump, traffic light, water pump, hand pump | out

yard-thing | washing line, clothes line, clothesline, climbing frame, see saw, seesaw, lawn mower, lawnmower, bat house, bat box, bird house, birdhouse, bird box, nesting box, dog house, doghouse, kennel, insect hotel, bug hotel, chicken coop, hen house, flower bed, flowerbed, flower border, vegetable bed, raised bed, herb bed, vegetable patch, saw horse, sawhorse, mine cart, ox cart, oxcart, horse cart, apple cart, flower cart, hot dog stand, hot dog cart, ice cream cart, lemonade stand, river bed, riverbed, stream bed, water tower, water tank, barbed wire, chicken wire | out

narrowboat | canal boat, narrowboat, narrow boat, barge | vehicle out
@ canal

working-vehicle | crane truck, truck crane, mobile crane, golf cart, golf buggy, army tank, fire truck, fire engine | vehicle out

pastry-roll | sausage roll, spring roll, egg roll, onion ring, meat ball, meatball, spring onion, scallion, granola bar, cereal bar, chocolate bar, cheese board, corn cob, fish stick, fish finger | food

sweet-roll | swiss roll, jelly roll, roulade, yule log, cinnamon roll, cinnamon bun, rhubarb tart, rhubarb custard tart, rhubarb galette, custard tart, egg tart, pastel de nata, fruit tart, berry tart, strawberry tart, plum tart, apple tart, candy floss, cotton candy, ice lolly, popsicle, rock candy, candy cane, jam jar | food sweet

wild-plant | date palm, coconut palm, toadstool, toad stool, fly agaric, sugar cane, pine cone, rose bud, rosebud | plant

upright-fish | sea horse, seahorse, star fish, starfish, sea urchin | animal water

ground-squirrel | prairie dog | animal

glowing-insect | fire fly, firefly, dragon fly, butter fly | animal insect

drawn-balloon | speech balloon, speech bubble, thought bubble | flat
`;
