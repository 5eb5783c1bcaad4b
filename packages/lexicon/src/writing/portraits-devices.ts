/** Portraits of telephones, computers, cameras and other devices: whole sentences, plainly said. The form of the rows: `passages.ts`. */
export const DEVICE_PORTRAITS = `
phone | phone, smartphone, tablet, mobile phone, iphone, cell phone, ipad
F flat glass and metal edge = $The {is|are} a thin slab with rounded corners, a bright glass screen and a slim metal edge.
F *black glass = $The {has|have} a black glass front, a thin silver edge and small round camera lenses on the back.
P screen on = The screen of $the is on and shows soft coloured shapes. -broken,off
P slight tilt = $The {stands|stand} tilted back a little, the screen toward us. -holding
M colours in a row = $The stand in a row, silver, black, pale blue and pink, with camera lenses at the back.
G the glass edge; the metal edge

old-telephone | old telephone, rotary phone, telephone, vintage telephone, landline, vintage phone, old phone
F dial, receiver and cord = $The {has|have} a round dial with ten holes, a curved receiver on top and a coiled cord.
F *black and shiny = $The {is|are} shiny black with a silver dial, a curved receiver and a coiled black cord.
P receiver off = The receiver lies beside $the, the coiled cord stretched between. -talking,holding
M colours = $The stand side by side in red, green, cream and black.
G the dial; the curve of the receiver

computer | computer, monitor, keyboard, desktop computer, pc, computer monitor, gaming pc, old computer, computers, screen
F slim screen on a stand = $The {has|have} a wide slim screen with a thin black frame on a metal stand. -keyboard,old,retro,vintage,gaming
F square beige box = $The {is|are} a square beige box with a small curved screen, vents at the side and a chunky keyboard. +old,retro,vintage
F rows of keys = $The {has|have} even rows of square keys with rounded corners. +keyboard -old,retro,vintage
F glass case and coloured fans = $The {has|have} a glass side, fans glowing in blue and pink, and a wide curved screen. +gaming
P keyboard and mouse = A slim keyboard and a white mouse lie in front of $the. -keyboard,old,retro,vintage
P hands on the keys = Fingers rest on the keys of $the. +typing,using
M screens side by side = $The stand side by side at a slight angle, all switched on.
G the edge of the screen; the keys +keyboard

laptop | laptop, laptops, notebook computer, macbook
F open with bright screen = $The {is|are} open, thin and silver, with a bright screen and black keys.
F *matte grey = $The {is|are} thin matte grey aluminium with black keys and a large touchpad.
P mug and notebook = A white mug of coffee and a closed notebook stand next to $the. -coffee,mug,cup,notebook,beach,cat
P hands on the keys = Fingers rest on the keys of $the, and the screen lights them. +typing,using,working
M open in a row = $The stand open side by side.
G the edge of the screen; the keys

tv | tv, television, old tv, retro tv, old television, smart tv
F wide flat screen = $The {is|are} a wide flat black screen with a very thin frame. -old,retro,vintage
F wooden box and antenna = $The {is|are} a wooden box with a small rounded screen, two large knobs and a V-shaped antenna. +old,retro,vintage
P screen glow = The screen of $the glows pale blue. +night,dark,dusk
M stacked = $The are stacked on one another, some on, some dark.
G the edge of the screen; the knobs +old,retro,vintage

game-controller | game controller, controller, console, game console, gamepad, joystick, gameboy, game boy
F two grips, sticks and buttons = $The {has|have} two rounded grips, two small sticks and four coloured round buttons.
F *matte white = $The {is|are} matte white with black sticks and four round buttons.
M colours = $The lie side by side in white, black, red and blue.
G the rounded grips; the buttons

camera-kind | camera, old camera, film camera, vintage camera, dslr, cameras
F lens, dials and leather = $The {has|have} a round glass lens, small metal dials on top and a black textured body. -polaroid,video,security
F *silver and black leather = $The {is|are} silver metal and black leather, with a round lens and a brown leather strap. -polaroid,video,security
P strap = A leather strap lies in a loose curve beside $the. -holding,neck,photographing
P raised to the eye = $The {is|are} held up to the eye with both hands. +holding,photographing
M different models = $The stand side by side, small silver ones, black ones with large lenses and one folding camera.
G the lens; the dials; the metal edge

polaroid-camera | polaroid camera, instant camera, polaroid
F white body and rainbow stripe = $The {has|have} a chunky white body, a round lens, a flash and a slot with a square photo coming out.
P photos beside = A few square photos with white borders lie beside $the.
G the lens; the flash

video-camera | video camera, movie camera, camcorder, security camera, film projector, projector
F boxy body and long lens = $The {has|have} a boxy black body, a long round lens and a viewfinder. -projector
F reels and lens = $The {has|have} two round film reels and a bright lens. +projector
G the lens; the body

typewriter-kind | typewriter, old typewriter, vintage typewriter
F round keys and a sheet of paper = $The {has|have} rows of round keys, a metal arch of letters and a sheet of white paper in the roller.
F *black with gold lines = $The {is|are} shiny black with thin gold lines, round silver-rimmed keys and a white sheet in the roller.
F *mint green = $The {is|are} mint green metal with cream keys and a white sheet in the roller.
P pages beside = A small stack of typed pages lies beside $the. -typing
P typing = Fingers press the round keys of $the. +typing
M models in a row = $The stand in a row, black, mint green and red.
G the keys; the metal arch; the paper

radio-kind | radio, old radio, vintage radio, retro radio
F wood, cloth and dial = $The {has|have} a wooden case with rounded corners, a woven cloth front, a round dial and two knobs.
F *cream and chrome = $The {is|are} cream-coloured plastic with a chrome grille and a large round dial.
P antenna up = A thin silver antenna stands up from $the.
M models = $The stand side by side, one wooden, one red, one cream.
G the dial; the knobs; the rounded corners

record-player | record player, turntable, gramophone, vinyl player, phonograph
F record and arm = $The {has|have} a round platter with a shiny black record, a slim silver arm and a wooden base. -gramophone,phonograph
F brass horn and wooden box = $The {has|have} a large shiny brass horn, a wooden box and a black record. +gramophone,phonograph
P sleeve beside = A colourful square record cover leans against $the. -gramophone,phonograph
M side by side = $The stand side by side.
G the grooves of the record; the arm -gramophone,phonograph; the brass horn +gramophone,phonograph

vinyl-record | vinyl record, vinyl, vinyl records, record, records, lp
F black disc with coloured label = $The {is|are} a shiny black disc with fine grooves and a round red label in the middle.
P half out of its sleeve = $The {is|are} half out of a square cardboard cover.
M sleeves in a box = $The stand upright in a wooden box, their square covers in many colours.
G the fine grooves; the edge of the cover

jukebox | jukebox, arcade machine, arcade cabinet, pinball machine
F arch of coloured light = $The {has|have} a rounded top with glowing tubes in red, yellow and blue, chrome trim and rows of buttons. -arcade,pinball
F cabinet with screen and joystick = $The {is|are} a tall painted cabinet with a glowing screen, a red joystick and six coloured buttons. +arcade
F glass table of lights = $The {has|have} a sloping glass table with coloured lights, bumpers and a steel ball. +pinball
M glowing row = $The stand in a row, screens glowing in pink, blue and green.
G the glowing tubes; the chrome
`;
