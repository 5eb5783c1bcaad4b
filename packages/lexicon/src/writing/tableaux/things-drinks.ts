/** Drinks, hot and cold, poured, stirred, spilt and held. The form: `tableaux.ts`. */
export const THINGS_DRINKS_TABLEAUX = `
things-coffee-cup | thing | coffee, cup of coffee, mug of coffee, latte, cappuccino, flat white, americano, latte art, latte art heart, heart latte art, coffee art, cup of latte, coffee cup | @ cafe, table, desk, kitchen, windowsill
D heart in foam = A clean white heart lies in the middle of the light brown foam, its point towards us, with a few thin white lines round it. +heart -iced,ice,cold -paper,takeaway
D filled cup = The cup stands filled to a finger below the rim, with a thin ring of tan foam clinging all round the inside. -latte,cappuccino,white,iced,ice,cold,spilled,spilt,spill,empty,foam,art -paper,takeaway
D leaf in foam = A white leaf with thin even ribs lies on the light brown foam, its stem drawn through to the rim. +latte,cappuccino,white,foam,art -iced,ice,cold,heart,swan,tulip,rose,bear,cat -paper,takeaway
D white cup = The cup is round and low, standing on its saucer, the foam level with its rim. +latte,cappuccino,foam,art -iced,cold,spilled,spilt,empty,mug,glass -paper,takeaway
D wisp = A thin wisp of steam rises from it. -iced,cold,spilled,spilt,empty -paper,takeaway
O *glaze = Where the foam meets the wall of the cup it leaves a fine brown edge. -paper,takeaway -iced
N spoon = A teaspoon lies on the saucer beside the handle. -paper,takeaway,mug,glass
B window bar = Behind is a cafe window, the street outside only soft shapes. -paper,takeaway,bed,campfire,forest,kitchen,home,background,backdrop,mountain,beach
L left window = Soft light from the window on the left lies on the foam and gives the saucer a pale shadow. -paper,takeaway
L lamp = A small shaded lamp on the right warms the rim, while the window has gone blue. +evening,night,dusk -paper,takeaway
V near = Near view at forty-five degrees, 50 mm lens, shallow focus -paper,takeaway

things-espresso | thing | espresso, espresso machine, moka pot, coffee machine, french press, pour over | @ cafe, kitchen, counter
D served = The small thick-walled cup stands on its saucer, a finger of almost black coffee under an even hazel-brown crema. +cup,saucer,table,served,shot -machine,pour,pouring,making
D two streams = Two thin streams the colour of hazelnut run from the spout into a small thick cup and join in its crema. +espresso -cup,saucer,table,served,shot
D pot = The eight-sided metal pot stands over a low flame, its lid up, dark coffee just welling out of the spout inside. +moka
D machine = Chrome, levers and a round gauge face us, a steel jug hanging on the steam pipe. +machine
D plunger = The plunger stands half way down in the glass, grounds pressed below it and clear dark coffee above. +french
D drip = Wet grounds lie in a paper cone, and under it a drop hangs above the glass jug. +pour
O crema = Tiny bubbles and dark flecks mark the surface. -moka,french,pour
N grounds = Spilt grounds, a tamper with a wooden grip and a damp folded cloth lie on the worktop. -cup,saucer,table,served,shot
N teaspoon = A teaspoon and one lump of brown sugar lie on the saucer. +cup,saucer,table,served,shot
L window on chrome = Daylight from the right runs in bent bars over the metal and leaves the liquid almost black.
V close = Close view level with the cup, 100 mm macro lens, steel, black and hazelnut

things-iced-coffee | thing | iced coffee, ice coffee, coffee with ice, coffee on ice, cold coffee, cold brew, cold brew coffee, iced latte, iced tea, bubble tea, boba, frappe, thai tea, iced matcha, iced matcha latte | @ cafe, terrace, table, plain ground
D green and white = Bright green matcha lies on white milk between the ice cubes and sinks into it in soft clouds. +matcha
D black coffee = The glass is full to the brim with clear ice cubes and dark coffee, reddish brown where light goes through. +black,cold-brew,brew -tea,boba,matcha,latte,milk,cream
D sinking milk = The glass is full of ice cubes and dark brown coffee, and milk poured on top sinks between the cubes in pale cloudy streaks. -tea,boba -matcha,black,cold-brew,brew
D milky below = Towards the bottom coffee and milk have mixed to a light caramel brown. -tea,boba -matcha,black,cold-brew,brew
D straw = A straight straw stands in it, leaning against the rim. +straw
D pearls = Black pearls lie in a layer at the bottom of the tall cup, and a few have followed the fat straw half way up. +boba,bubble
D clear tea = Amber tea stands clear round big cubes with a lemon wheel pressed flat against the glass. +tea -boba,bubble,latte
O wet outside = Small drops of water cover the outside of the glass, and one has run down and left a clear track.
N on the table = Under it is a pale wooden table top with a thin ring of water, a teaspoon lying to the right. -hand,holding,car,background,backdrop,studio,beach,marble,stone,table,counter,bar,grass,sand,pool
B cafe window = Behind, a bright window and the leaves of a plant are only soft shapes. -background,backdrop,beach,studio,night,pool,sunset,hand
L back sun = Bright daylight from behind left shines through the ice and gives the edges of the drink an amber glow.
V upright view = Straight view at the height of the glass, 90 mm lens, little depth of field, clear natural colours

things-tea | thing | tea, cup of tea, mug of tea, tea tray, green tea, chai, mint tea, afternoon tea, builder's tea | @ table, kitchen, garden, tea room, bed, desk
D cup = Tea stands clear reddish brown in a cup on a saucer, with a darker ring where the pot's last drop fell. -mint,green,chai,mug,afternoon
D mug = Strong tea with milk, orange as brick, fills a thick mug, the string of the bag wound twice round its handle. +mug
D glass = A small glass is filled to its golden rim, leaves pressed against the side from within. +mint
D bowl = Pale green tea, a froth of fine bubbles at its edge, fills a rough unhandled bowl. +green
D chai = Milky brown tea stands in a little ribbed glass with a skin just wrinkling on it. +chai
D stand = On a three-tiered stand lie finger sandwiches, scones with cream and small glazed cakes, the pot standing before it. +afternoon
O lemon = A slice of lemon floats in it, its edge shining through the tea. +lemon -mint
O honey = A wooden dipper drips honey into a small jar beside it, the thread bright as glass. +honey
O steam = Steam lifts off in a low sheet and clouds the silver of the spoon that lies beside.
N biscuit = A thin biscuit lies on the saucer's edge, crumbs on the cloth.
B quilted cosy = A teapot stands behind, and a window with a thin curtain. -garden,beach,background
L side grey = Grey-white window light from the left shows the liquid's colour at the rim.
V close = Close view at the table's height, 60 mm lens, china white and tea brown

things-hot-chocolate | thing | hot chocolate, cocoa, hot cocoa, mulled wine, eggnog, hot toddy, warm drink, pumpkin spice latte | @ cabin, christmas market, kitchen, blanket, fireside
D spice swirl = Whipped cream stands above the rim, dusted with cinnamon, the coffee beneath a warm orange-brown. +pumpkin,spice
D mug top = The mug is heaped above its rim, and what floats there has begun to melt into a white froth with brown streaks. -mulled,wine,toddy -pumpkin,spice
D orange slice = Dark red wine steams round a slice of orange stuck with cloves, a star of anise turning beside it. +mulled,wine
D amber = Amber liquid steams in a handled glass with a strip of lemon peel and a stick of cinnamon. +toddy
O run = One brown run has dried on the outside, down to the foot.
O small pumpkins = Two small pumpkins and a few red maple leaves lie beside it. +pumpkin,autumn,fall
N wool = It stands on a folded wool blanket, with a cinnamon stick tied in string beside it. -table,desk,cafe,marble,wood,wooden -pumpkin,autumn,fall
B small lights = Behind, small lights are warm blurred discs in front of dark green.
L fire = Firelight from the lower right reddens one side and leaves the far side dim.
L snow light = White light off the snow outside comes in cold from the left. +day,morning
V close = Close view, 85 mm lens, wide open, cocoa brown, wool red and dark green

things-beer | thing | beer, beer glass, pint, pint of beer, lager, stout, ale, guinness, beer mug, stein, beer bottle, beer can | @ pub, bar, beer garden, table
D head = A finger of white head stands above the rim of the glass and one tongue of it is sliding down the side. -bottle,can,empty,finished
D rings of dried foam = The glass is empty but for a yellow finger's breadth, and rings of dried foam run round the inside one above the other. +empty,finished
D bottle = The brown bottle stands uncapped, mist in its neck, drops running to the edge of the label. +bottle,can
D black = The beer is black with a ruby edge where light gets through, the head cream and tight. +stout,guinness
D bubbles = Strings of bubbles rise through the clear gold from single points on the bottom. -stout,guinness,bottle,can,empty,finished
O cold drops = Drops run down the cold glass and have made a dark ring under it. +cold,ice,frosty,hot,summer -empty
N mat = It stands on a damp cardboard mat, beside a bowl of salted nuts. -can,beach,hand
B brass = Behind lie the dark wood and brass of a bar, and a row of pump handles. -garden,beach -hot,summer,sun,sunny,outdoors,table,background
L amber light behind = A warm lamp behind the glass makes it glow on the dark table. -beach,garden,summer,hot,out,sunny
L sun through = Sun from behind left goes through the glass and throws an amber patch before it. +beach,garden,summer,hot,sunny
V straight = Straight-on view, glass-high, 70 mm lens, amber, cream and brown

things-wine | thing | wine, glass of wine, red wine, white wine, wine bottle, bottle of wine, wine glass, rosé, sangria | @ table, vineyard, cellar, restaurant, terrace
D glass = The wine fills a third of a large thin glass and draws slow legs down its wall. -bottle
D bottle = The tall bottle stands with its foil cut cleanly below the lip, one glass beside it a third full. +bottle
D red = Where light goes through, its dark red turns to clear ruby at the rim. -white,rosé
D pale = Pale gold shows through the misted bowl, clear only where a thumb wiped it. +white,rosé
N cork = The cork, stained at one end, lies beside it with a few crumbs of bread. -background,backdrop,studio,product
B vine rows = Rows of vines go down a slope to a farmhouse far below. +vineyard,terrace,tuscany
B dark wall = The wall behind is dark and bare. -vineyard,terrace,tuscany -background,backdrop,studio,product,marble
L low side = Low light from the right lies along the glass's edge as one long white line.
V still = Quiet close view at stem height, 90 mm lens

things-whisky | thing | whisky, whiskey, whiskey glass, whisky glass, whiskey bottle, whisky bottle, whisky tumbler, rum bottle, bourbon, rum, cognac, brandy, glass of whisky, liquor, old fashioned, negroni | @ bar, desk, armchair, fireside
D square bottle = A square bottle with a heavy foot stands upright, cork pressed in, deep amber to its shoulder, a plain cream label on its front. +bottle
D tumbler = A heavy cut tumbler holds two fingers of amber round one big clear cube whose top edge stands dry. -bottle
D crystal = Each facet of the base breaks the colour into small gold and brown wedges. -bottle
O glass beside = A low cut glass with two fingers of the same amber stands beside it. +bottle -product,shot
O glass edges = Light goes through its edges and leaves them glowing orange. +bottle
O oil line = A thin oily line of the drink has stayed on the wall from the last sip. -bottle
N peel = A strip of orange peel with a burnt edge lies beside it on a leather coaster. -neat,ice,bar -bottle
B decanter = Behind stand a square decanter and the buttoned back of a leather chair, barely lit. -bar,beach,campfire
L lamp right = A shaded lamp on the right shines through the glass and throws a long honey-coloured patch across the wood.
V low = Low close view, 85 mm lens, much darkness, amber and deep brown

things-cocktail | thing | cocktail, cocktail glass, martini glass, cocktails, martini, margarita, mojito, aperol spritz, spritz, gin and tonic, pina colada, daiquiri, tiki drink, mocktail, cosmopolitan | @ bar, beach, rooftop, pool, terrace
D blue drink = The drink is a clear strong blue, with ice to the rim, a cherry and a slice of orange on a pick. +blue
D sunrise layers = In the tall glass the drink goes from deep red at the bottom over orange to clear yellow at the top, an orange slice on the rim. +sunrise
D mojito leaves = A tall glass is packed with crushed ice, mint leaves and wedges of lime, bubbles caught under the leaves, a sprig of mint standing over the rim. +mojito
D stem = The cone of the glass is full to its edge, so that the surface bulges, with an olive on a pick leaning in it. +martini,cosmopolitan,daiquiri
D tall = A tall glass is packed with clear ice, a wedge of lime pressed against its wall, bubbles climbing between the cubes. +gin
D orange = Orange drink glows round ice in a wide stemmed glass, half a slice of orange standing in it. +spritz,aperol
D salt = Salt crusts half the rim, and a lime wheel sits on it. +margarita
D fruit and umbrella = A wedge of pineapple, a cherry and a paper umbrella crowd the rim of the curved glass. +pina,colada,tiki
D peel twist = In a stemmed glass the drink goes from clear pink at the top to red below, with a curl of lemon peel hanging over the rim. -martini,cosmopolitan,daiquiri,mojito,gin,spritz,aperol,margarita,pina,colada,tiki -sunrise,blue
O frost = Fine drops cover the outside of the glass, except for two clear fingerprints.
N tools = A shaker beaded with wet, a long spoon and a squeezed half of lime stand by.
B bottles = Bottles on lit shelves blur into bars of amber and blue. -beach,pool,rooftop,terrace
B blue edge = Behind is the straight edge of blue water under a pale sky. +beach,pool
L bar light = Light from the shelves comes from behind, and a small lamp from above catches the rim. -beach,pool,rooftop,terrace,garden,out,sunset
L low sun = Bright sun shines through it from the left and throws its colour on the wood. +beach,rooftop,pool,terrace,sunset,garden
V straight = Straight close view, level with the rim, 85 mm lens, jewel colours against a dim ground -beach,rooftop,pool,terrace,garden,sunset
V in the open = Straight close view, level with the rim, 80 mm lens, thin focus, fresh bright colours +beach,rooftop,pool,terrace,garden,sunset

things-champagne | thing | champagne, champagne flute, champagne glass, prosecco, sparkling wine, champagne glasses, champagne tower, champagne bottle, cava | @ party, table, wedding, terrace
D flutes = Fine strings of bubbles climb through pale gold in tall thin glasses, and foam lies as a bright ring on top. -tower,cork,bottle
D tower = Wide glasses are built up in a pyramid, and the wine runs over from the topmost to those below in shining sheets. +tower
D cork = The cork has just left the neck and hangs in the air in front of a white burst of foam. +cork,bottle
O foil = Gold foil lies torn beside a wire cage, its metal disc still in it.
N bucket = A silver bucket with half-melted ice and a folded napkin stands at the edge.
B confetti = Paper streamers and blurred candle points fill the dark behind. +party,new
L back = Light from behind turns each bubble into a spark and the glass walls into thin bright lines.
V elegant = Straight close view, 100 mm lens, very shallow focus, gold on deep blue-grey

things-lemonade | thing | lemonade, orange juice, juice, fruit juice, cold drink, fruit punch | @ porch, garden, kitchen, cafe, stall
D tall glass = A tall clear glass is full of ice cubes and pale cloudy lemonade, slices of lemon pressed against its wall and a sprig of mint on top. +glass,iced,ice -smoothie,juice,punch,jug,pitcher
D full glass = The glass is full to a finger below the rim, the juice bright and a little cloudy, a thin line of froth round its edge. +juice,punch -smoothie,jug,pitcher,lemonade
D jug and glass = A ribbed jug stands full, slices and a sprig of mint floating among the cubes, one filled glass in front of it. -smoothie,glass,iced,ice,juice,punch
D thick = It fills the glass to the brim, thick and flecked, with a moustache of froth along the edge. +smoothie
D mist = Fine drops of cold water cover the outside of the glass, and a few have run down in clear lines. -smoothie
O ice = The cubes are clear with a white heart, their wet corners shining at the top. +ice,iced
O cut fruit = Halved lemons and two whole ones with a green leaf lie in front. +lemonade
O cut oranges = Halved oranges lie in front, their wet segments turned to us. +orange
O straw = A paper straw with yellow stripes leans against the rim. -juice
B painted boards = It stands on white painted boards, and behind, a sunny garden is a soft green blur. -background,backdrop,studio,beach,bar,night
L dappled = Clear sun from behind left shines through the drink and throws a patch of its colour on the white boards. -background,backdrop,studio,beach,bar
L soft = Clear light from behind left shines through the drink. +background,backdrop,studio,beach,bar
V fresh = Close view at glass height, [85 mm/90 mm/75 mm] lens, glass sharp, background soft, lemon yellow, white and green -orange,juice,punch
V fresh so = Close view at glass height, [85 mm/90 mm/75 mm] lens, glass sharp, background soft +orange,juice,punch

things-water-glass | thing | glass of water, water glass, bottle of water, sparkling water, water jug, jug, ice cubes, ice cube | @ table, windowsill, bedside, plain ground
D clear = The water stands a thumb below the rim, and everything behind it appears upside down and narrow. -bottle,ice,empty
D bottle = Drops cover the bottle from shoulder to foot, and light makes a bright comb of lines through the ribbed sides. +bottle
D cubes = Clear cubes with white cracks at their hearts lean on one another in a small pool of their own melt. +ice
O bubbles = Tiny bubbles sit on the inner wall, and one is just letting go. -ice,empty
N spill = A few drops lie on the table top, each with its own small shadow and bright point.
L through = Sun from the back right goes through and casts a net of bright lines on the table.
V minimal = Plain close view at table height, 100 mm lens, nothing else in the picture, pale blue, white and grey

things-soda | thing | soda, soda can, cola, coke, soft drink, can of soda, energy drink, soda bottle, canned drink, tonic water, coca cola bottle, coke bottle, cola bottle, coca cola can, coke can, coca cola, pepsi, energy drink can | @ plain ground, beach, diner, ice
D can = The cold can stands upright, its ring pulled half up, mist on the metal and drops in rows under the shoulder. -bottle
D bottle = The curved glass bottle stands with its cap off, a little fizz rising in the neck. +bottle
D splash = Behind it a sheet of the drink stands up like a broken wave with every drop sharp. +advert,ad,commercial,splash
O ice = Crushed ice is heaped round its foot, grey-blue in the gaps.
N cap = The crimped cap lies in front, with one drop on it. -can,cans
L two strips = Two tall strips of light left and right run down the sides and let the middle stay full in colour.
V hero = Straight low view, 100 mm lens, advertising photograph

things-milk | thing | milk, glass of milk, milk bottle, milk bottles, milk carton, cream, yoghurt, yogurt, butter | @ doorstep, kitchen, table, fridge
D bottle = Glass bottles stand wet with their foil tops on, cream lying yellower in the upper third. +bottle,bottles,doorstep
D glass = The full glass shows a clean white edge, and a film on the wall above where somebody has drunk. +glass
D splash = A white splash stands in the air like a crown, with beads leaving its points. +splash
D slab = The yellow slab lies in its opened paper, one curl shaved off by the knife. +butter
D poured = A smooth white rope falls from the lip of an enamel jug and folds in the bowl. -bottle,bottles,doorstep,glass,splash,butter
N step = The stone beneath is worn in the middle and wet round each foot. +doorstep
N cloth = A blue checked cloth, a crust and a ring of white mark the table. -doorstep
L early cold = Cold early light from the left, bluish in the shadow side of the white.
V plain = Close simple view at the same height, 80 mm lens, whites against soft blue

things-pour | deed | pour, poured, pouring, fill, being poured & #drink, tea, coffee, water, wine, milk, beer, juice, syrup, honey, chocolate, sauce | @ table, bar, kitchen, counter
D stream = A smooth unbroken stream drops from the neck, twists once and strikes the surface in a dent with a bright edge.
D rising = Below it the level climbs, bubbles crowd to the wall of the cup, and one drop has jumped the rim. -honey,syrup,sauce,chocolate
D coils = It falls so slowly that it lays itself down in coils which sink into each other. +honey,syrup,sauce,chocolate
O vessel = The vessel above is tipped well over, with the last light running along its lip.
N drops = Three drops lie on the table in a line towards the spot where the pouring began.
B dim = Everything behind is dark and far out of focus.
L behind = Light from behind left goes through the stream and makes it the brightest thing in the picture.
V close = Close side view at the height of the rim, 100 mm lens, fast shutter

things-spill | deed | spill, spilled, spilt, knocked over, tip over, overturn, stain & #drink, coffee, wine, milk, tea, ink, paint, water, cup, glass | @ table, desk, floor, carpet
D cup on its side = The tipped cup lies on its side, the last of its contents running over the lip. -stain,ink,paint,bottle,glass
D glass on its side = The tipped glass lies on its side, the last of its contents running over the lip. +glass,bottle -stain
D pool between the keys = A brown pool stands between the keys, the letters under it bent, and more drips off the front edge. +keyboard,laptop
D broad wet tongue = A broad wet tongue has crossed the table and drips off the edge in quick drops. -stain,floor,carpet,keyboard,laptop
D mark = The stain has a dark hard border and a paler middle, with splashes thrown out to one side. +stain,carpet
O soaked paper = A sheet of paper in its way has soaked it up half way and begins to curl.
N cloth = A bunched cloth has been thrown at it and has got only one corner wet.
L low side = Light from a low window skims the wet and mirrors itself there whole.
V from above = Slanting view from above, 35 mm lens, everything sharp

things-stir-drop | deed | stir, drop, dissolve, dip, dunk & tea, coffee, cocoa, milk, water, glass, cup, mug | @ table, cafe, kitchen, desk
D whirl = The surface has been set turning and hollows out round the spoon, a pale line drawn into a spiral. -dunk,dip,drop
D dunk = A biscuit goes in at a slant, its lower half dark and soft, a crumb already breaking away. +dunk,dip
D drop = The drop has just gone in: a small column of liquid stands up in the middle with one bead on its tip. +drop
O rim = Rings run outward and break against the china.
N hand = Fingertips hold the other end, the little finger a bit away. -drop
L window = A window on the left mirrors as a bent white square in the liquid.
V macro = Very close from the rim's height, macro lens, short exposure, warm brown and white

things-toast-glasses | deed | toast, cheers, clink, raise & glass, glasses, mug, mugs, beer, champagne, wine, cheers | @ bar, table, terrace, garden, pub
D meeting = Glasses meet in the middle of the picture at their bellies, tilted towards one another, and a lick of drink jumps between two rims.
D arms = Arms reach in from all sides, sleeves pushed back by the stretch. +many,two,friends,people,family
D looking = Behind the glasses the faces laugh and look each other in the eye. +many,two,friends,people,family
O wet = Drops hang in the air above the point of meeting.
N table = On the table below, plates are pushed together, with bones, crusts and a burning candle stub.
L lamp = A warm lamp above the table shines down through the glasses and throws coloured flecks on the wrists.
L sun = Low sun comes through the glasses from behind. +sunset,garden,terrace,picnic,beach
V centre = Medium close view at the height of the glasses, 35 mm lens, focus on the rims, candid

things-drink-from | deed | drink, sip, gulp, hold, with a, with his, with her, with my & that: coffee, tea, cocoa, mug, cup, hot chocolate, milk, juice, wine, beer, water, cocktail, lemonade, milkshake & #person, #animal, #robot, #cat, #dog | @ table, kitchen, cafe, window, porch, bar
D rim at the lip = The rim rests at $his lower lip, and $his eyes look over it into the distance, quite still. +one -gulp
D head back = The head is thrown back, throat stretched, the last of it running in. +gulp
D fingers round the cup = Fingers are wrapped round $that, tips touching on the far side, for its warmth. +from-person -wine,cocktail,beer,glass
O *half-empty cup = $That {is|are} half empty, with a tide mark where the last sip left it.
O paper cup with a lid = The paper cup has a white plastic lid with a brown drop beside its small hole. +go,takeaway,paper
N open book on its face = Beside it an open book lies on its face, a pair of glasses on top. -go,takeaway,from-animal
B window with drops = Behind is a window with drops on it and the blur of a street.
L window = Soft window light comes from the side, lies on the cheek and on the rim and leaves the rest of the room quiet.
V chest = Close view from chest upwards, 85 mm lens, calm, soft background

things-bartender-mix | deed | shake, mix, strain, muddle & that: cocktail, cocktails, drink, martini, mojito, margarita, shaker & #person, #robot, #animal | @ bar
D shaker = A steel shaker, frosted white, is held by both ends above one shoulder and blurs at the height of its swing. -strain,muddle
D strain = A thin stream runs through the strainer into a chilled glass, one hand pressing the spring down. +strain,muddle
D look = $His face is turned a little aside from the noise, eyes on the row of glasses. +one
O *glass ready = Before it the glass for $that {stands|stand} filled with ice, a twist of peel laid ready on its rim.
W *rolled sleeves = with sleeves rolled to the elbow; in a black waistcoat and a white shirt
N mat = A rubber mat shines wet, with squeezed limes, a small knife and a row of steel measures.
B shelves = Lit shelves of bottles glow amber and green behind, doubled by a mirror.
L shelf light = Light comes up from under the counter and from the shelves, and one small lamp catches the steel.
V guest = From a guest's stool, 50 mm lens, slight motion in the arms, amber and black

things-takeaway-cup | thing | coffee cup to go | @ street, bench, train, car, desk, park
D cup = A paper cup with a ribbed brown sleeve stands by itself, its white lid stained at the drinking hole.
D name = A name was scrawled on the side in black marker, crossed once by a running drop. -logo,brand
O dent = The sleeve is pushed up crooked, and the cup under it is dented by a grip.
N ticket = A crumpled receipt and the ripped ends of two sugar bags lie at its foot.
B commuters = Far behind, dark coats go by as vertical smears. +street,train,station
L morning street = Cold low morning sun comes along from the left and gives the cup a shadow four times its height.
V low = Low close view, 50 mm lens, wide open, cardboard brown and city grey

things-pour-tea | deed | pour, serve, brew, make & that: tea, coffee, wine, water, milk, juice, teapot, kettle & #person, #robot, #animal, #woman, #man | @ table, kitchen, tea room, garden, cafe
D thin arc of tea = One arm holds the pot high and tilted, and $that {runs|run} in a thin arc into the cup below. -wine,champagne,beer,whisky
D lid under a fingertip = A fingertip keeps the lid from falling while the other palm steadies the saucer. +tea,teapot -from-animal -wine,champagne,beer,whisky
D watching level = $His eyes follow the level in the cup, head inclined, lips drawn in. +one -wine,champagne,beer,whisky
O *steam over the china = Steam comes off where it strikes the china and blurs what is behind. -wine,water,milk,juice
N second cup = A second cup, still empty, waits with its handle turned towards the other chair.
B dresser with plates = Behind, a dresser with plates on edge and a clock is out of focus.
L window = Daylight from the window on the left shines through the stream and makes it a bright wire.
V close across the table = Close view from across the table, 60 mm lens, at the height of the spout, calm colours

things-tea-ceremony | deed | tea ceremony, whisk, chado, gongfu & tea, tea ceremony, matcha | @ tea room, mat room, garden house
D whisk = A bamboo whisk stands upright in a wide black bowl, driven to and fro by the wrist so fast that its tines blur in green froth.
D kneel = The body is upright on its heels, elbows a little out as if round a barrel, gaze lowered into the bowl.
O bowl = The bowl is uneven at its rim, mended in one place with a thin line of gold.
W *plain kimono = in a plain grey-green kimono with the cuffs drawn back
N kettle = An iron kettle steams over a square hearth in the floor, a ladle of bamboo laid across its mouth.
B alcove = In the alcove behind are one hanging scroll and one branch in a tall narrow vase.
L paper screen = Light comes white and even through a paper screen on the right, and the mats take a straw-coloured shine.
V low = Seen from the guest's mat, very low, 50 mm lens, straw, green and black

things-message-bottle | thing | message in a bottle, bottle with a letter, ship in a bottle, bottle, glass bottle with a ship, bottle with a ship, ship inside a bottle, ship inside bottle | @ beach, shore, sea, table, windowsill, shelf
D washed up = The bottle lies half sunk in wet sand, sealed with cork and old wax, a rolled paper tied with thread inside. +message,letter,note
D ship = A three-masted ship with threads for rigging fills the bottle from base to neck, its sea made of blue putty. +ship
D alone = The bottle stands on its own, thick greenish glass with seeds of air in it and a seam down its side. -message,letter,note,ship
O glass = Sea and sand have made the outside dull, and only where it is wet does it shine. +message,letter,note
O stand = It rests in a turned wooden cradle with a small brass plate. +ship
N weed = A string of brown weed is wound round the neck, and a crab track goes past it. +beach,shore,sea,message
N corner = The cork is sealed with a drop of red wax. +ship
B surf = Behind, the last edge of a wave draws back, leaving a line of foam. +beach,shore,sea,message
B window shelf = Behind, a window with small panes is out of focus. +ship
L low = Low sun comes through the glass from behind and throws a green patch with a bright middle on the ground.
V ground = Close view from just above the ground, 50 mm lens, bottle green and sand

things-potion | thing | potion, potions, elixir, poison bottle, magic potion, vial, vials, apothecary bottles, potion bottle, potion bottles, glowing potion, potion jar, potion flask, bottle of potion, love potion, health potion, mana potion | @ shelf, workshop, table, laboratory
D row of flasks = Round, tall and squat flasks of thick glass stand close together, each corked, glowing in another colour: violet, acid green, amber, deep blue. +many,two,three,four,five,several,row,shelf
D flask = A round-bellied flask with a long neck stands corked, and what is in it glows faintly from the bottom up. -many,two,three,four,five,several,row,shelf
D swirl = Inside, a lighter cloud turns slowly through the darker liquid, with specks that hang like dust.
O blue glow = The glow is a cold clear blue, palest at the surface. +blue
O red glow = The glow is a deep red, palest at the surface. +red
O green glow = The glow is a clear poisonous green, palest at the surface. +green
O *wax = Red wax has run over the cork and down one side, with a thumb-pressed seal in it. -green,red,blue
N neighbours = Beside it stand smaller bottles with string-tied labels written too small to read, dried stalks and a brass scale. -shelf,bottles
B books = Behind are bent book spines and the foot of a candle drowned in its own wax.
L from within = The glow from inside colours the table and the nearest bottles, and one candle far behind stays yellow. -anime,cartoon
V close = Close view at table height, 80 mm lens, dark around, one glowing colour

things-cold-forgotten-drink | state | forgotten, gone cold, undrunk, cold coffee, cold tea, left behind on the table & #drink, cup, mug, tea, coffee | @ any
D skin = A thin wrinkled skin has formed on the surface, and the level has left two dry rings on the wall.
D no steam = Nothing rises from it any more; a crumb floats near the edge.
N absence = The chair before it is pushed back at an angle, with a jumper hanging from one corner.
L late = The window light has moved on past it and lies on the wall, so that the cup stands in cool shade.

things-drinks-fridge | thing | midnight fridge, inside of a fridge | @ kitchen
D open door = The door stands wide open, and everything inside is ranked on glass shelves: jars, half a lemon, a milk carton, something under foil. -empty
D bare = On the bare shelves stand one jar with a finger of mustard, half an onion and a box with one egg. +empty
O door = Bottles lean in the racks of the door, one fallen across the others.
N floor = A wedge of light lies on the floor tiles almost to the camera, with one magnet that has dropped.
B dark kitchen = The kitchen around is dark, with the green figures of an oven clock.
L lamp inside = The small lamp inside is the only light, cold white, and it falls off fast across the room.
L day = Daylight fills the kitchen, and the lamp inside looks weak and yellow. +day,morning
V straight = Straight-on upright view from a few steps off, 28 mm lens, cool white against dark
`;
