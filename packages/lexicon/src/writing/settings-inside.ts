/** Places within walls that people name by what goes on in them. Their names are those of `knowledge/insides.ts` as well. The form of the rows: `rows.ts`. */
export const INSIDE_SETTINGS = `
jazz-club | jazz club, jazz bar, music club, live music venue, comedy club, cabaret | in dark night stage
n a small table lamp _glows on red cloth
m brick walls _swallow the light
g the microphone; the rims of the glasses

arcade | arcade, video arcade, game arcade, amusement arcade, casino | in dark night
n a joystick _shines from many hands
m lit screens _run down both sides
g the buttons; the chrome of the machines

wizard-study | wizard's study, wizard study, alchemist's laboratory, potion shop | in dark strange warm
n an open book _lies by a candle
m corked bottles _stand shoulder to shoulder
g the glass of the bottles; the gilt of the spines

courtroom | courtroom, court room, law court | in grand
n a pitcher of water _stands on each table
m panelled wood _climbs behind the bench
g the rail of the bench; the polished wood

shopping-mall | shopping mall, shopping centre, shopping center, department store | in urban
n a potted palm _stands by the stair
m shop fronts _run along two floors
g the glass railings; the polished floor

gaming-room | gaming room, gaming setup, streaming room | in home dark machine
n a headset _hangs from the desk edge
m tubes of colour _light the wall
g the edges of the screens; the keys

smithy | blacksmith's forge, smithy, blacksmith's workshop | in work dark warm
n tongs _hang from a nail
m the hearth _glows under its hood
g the face of the anvil; the hot iron

aquarium-tunnel | aquarium tunnel, underwater tunnel, glass tunnel | in water cold
n wet light _slides over the floor
m ribs of steel _carry the glass
g the glass; the wet rails

shop-room | inside of a shop, shop interior, general store, village shop | in home warm
n a till _stands on the counter
m full shelves _reach the ceiling
g the counter edge; the jars

treatment-room | treatment room, dentist's office, dental office, examination room | in cold bright
n a tray of instruments _stands within reach
m white cabinets _line the wall
g the steel of the tray; the rim of the lamp

bunker | bunker, underground bunker, fallout shelter | in dark machine
n a tin cup _stands on a crate
m pipes _run along raw concrete
g the wheel of the door; the pipes

locker-room | locker room, changing room, school hallway | in
n a towel _lies on the bench
m steel doors _stand in two rows
g the slits of the doors; the floor
`;
