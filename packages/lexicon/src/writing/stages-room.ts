/** The shell of a room that is the picture: its floor, its walls and its window, by the room, its manner and its state; every `+` must hold. */
export const ROOM_STAGES = `
room | room
N white walls and oak boards = White walls and wide soaped oak boards leave most of the room empty, with one grey wool rug and a birch stool pulled out of line. +scandinavian,nordic,minimalist,minimal,modern,hygge,danish,swedish +living-room,bedroom,dining-room,kitchen,loft,study,reading-nook
N pale curtain to the floor = A single curtain of unbleached linen hangs straight to the floor beside the glass, the wall next to it bare plaster. +scandinavian,nordic,minimalist,minimal,japandi,wabi +living-room,bedroom,dining-room,loft
N shag rug in a pit = Three carpeted steps go down into a square pit lined with low burnt-orange cushions, a shag rug filling its floor from edge to edge. +sunken,conversation,pit
N smoked glass and teak = Teak panels close one wall, a low smoked-glass table stands on chrome legs, and the pattern of the wallpaper is brown and orange ovals. +seventies,seventy,70s,1970s +living-room,bedroom,dining-room,study
N boards rubbed pale = Floorboards run away from us, rubbed pale down the middle where feet have gone and dark along both walls. +living-room,bedroom,attic,study,artist-studio,loft,dance-studio -abandoned,scandinavian,minimalist,modern,seventies,japan,tatami
N frame of the window on the floor = The window draws its own frame on the floor in leaning bright squares, the last of them folded up the wall. +living-room,bedroom,kitchen,study,loft,corridor,artist-studio,museum,classroom -night,rain,snow,dusk,dim,candle,mist,storm
N leaves blown in = Dry leaves have blown in and lie in a drift along the far wall; the paper hangs off it in long tongues, showing an older pattern. +abandoned,derelict,ruined,deserted,forgotten,empty +theatre,ballroom,living-room,hospital,corridor,hotel,school,house -station
N mirror gone black = One tall mirror is left between the windows, its silver gone black in clouds, and a gilt moulding has come down across the parquet. +abandoned,derelict,ruined,forgotten +ballroom,theatre,palace,hotel,house
N seedlings in the gutter of the roof = Half the panes are out, ivy has come in by the gaps and hangs down from the ribs, and the benches have sunk under their own pots. +abandoned,derelict,overgrown,ruined +greenhouse
N tiled wall and a dead board = White tiles, cracked and streaked with rust, cover the curve of the wall; the destination board is blank, and water lies between the rails. +abandoned,deserted,derelict,empty +subway,train-station,station,tunnel
N curved tiles to the tunnel = Glazed tiles follow the curve of the vault down to the black mouth of the tunnel, the enamel strip at eye height broken by framed empty panels. +subway,underground,metro -abandoned
N oak rungs and brass rail = Shelves go up to the ceiling on both sides, a brass rail along them at head height, spines in oxblood, navy and straw with gaps where some are out. +library,bookshop,bookstore,study
N table of stacks = A table in the middle carries stacks of books of unequal height, one left face down and open, a pencil beside it. +bookshop,bookstore,reading-nook -minimalist
N pans by size = Copper pans hang by size over the stove, a striped cloth is threaded through the oven rail, and a board with crumbs has been left by the sink. +kitchen -modern,minimalist,van,abandoned,scandinavian
N unlacquered tap and pale stone = Flat pale fronts without handles run in one line under a stone top, and a single tap stands over the sink. +kitchen +modern,minimalist,scandinavian,minimal
N quilt turned back = The quilt is turned back at one corner from sheets creased by a night, a glass of water and a closed book on the stool beside. +bedroom -minimalist,abandoned,child
N tiles up to the shoulder = Glossy tiles reach to shoulder height, darker in the joints, and a folded towel hangs over the rim of the basin. +bathroom -abandoned
N cups on the bar = A zinc bar runs along one side with saucers stacked at its end, and the small round tables stand close, each with two bentwood chairs. +cafe,bar,restaurant -minimalist,abandoned,sushi
N shavings under the bench = Shavings have collected under the bench in pale curls, and the wall over it shows a painted outline for every tool. +workshop,garage -abandoned
N canvases turned to the wall = Canvases lean face to the wall by size, rags and squeezed tubes cover the sill, and the floor round the easel is crusted with drops of every colour. +artist-studio,studio
N mats edge to edge = Straw mats lie edge to edge without a gap, the alcove holds one hanging scroll and a branch in a narrow jar, and the paper screens stand a hand open. +tea-room,tatami,dojo,japanese
N light down on the nave = Columns go back in pairs, each with its band of light, and the stone of the aisle is worn into shallow hollows. +church,cathedral,abbey
N rows of folded seats = Rows of folded velvet seats curve away below the balconies, gilding picked out along every front, the curtain half drawn. +theatre,opera -abandoned
N slope of the roof = Rafters come down on both sides, knots and nail heads plain to see, and a trunk and a rolled rug are pushed in under the lowest part. +attic -minimalist
N wet path between benches = A wet brick path runs down between the benches, pots crowded along it by size, and the glass overhead is misted in its lower half. +greenhouse -abandoned,derelict
N dust sheets and trestles = Everything small has been cleared to one wall under sheets, so that the full length of the floor lies open. +dance-studio,factory,loft,warehouse,museum -abandoned
N stair by the wall = The steps turn by a plain plastered wall, each tread a wedge, dipped in its middle, and the handrail is one unbroken dark ribbon. +staircase,stair
N long doors = Doors stand at equal distances on both sides, each with a pale strip of light at its sill. +corridor,hotel,hospital -abandoned
N straw and a ladder = Straw lies loose over beaten earth, a ladder leads up to the loft, and blades of light come between the boards. +barn
N arches of brick = Low brick arches follow one another into the dark, bottles lying in the bays neck outward under grey dust. +cellar,wine
`;
