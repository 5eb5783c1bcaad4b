/**
 * Ideas that are no things, pieces of lettering, and emblems: form and rhythm, type and layout, flat shapes. The form of the rows:
 * `rows.ts`. Nothing here adds a word of lettering (B4).
 */
export const SIGN_KINDS = `
idea | idea, abstract shapes, abstraction, feeling, emotion, concept, thought, abstract composition | abstract
o a few large forms _hold the centre against much empty ground / edges _alternate between torn and ruled / one small accent _sits far from the rest
b the ground _is left open on two sides
g the overlaps; the torn edges

melancholy | melancholy, sadness, sorrow, grief, loneliness, longing, nostalgia, blue | abstract sad
o one heavy shape _sinks below the centre / thin vertical streaks _run down through the upper half like rain on glass / a small warm patch _is left glowing near the lower edge / soft horizontal bands _grow darker toward the bottom
b the upper half _stays almost empty
g the edge of the heavy shape; the thin streaks

calm-idea | calm, peace, serenity, tranquility, tranquillity, silence, stillness, harmony, deep blue calm | abstract calm
o broad level bands _pass into one another without a line / a single pale horizon _crosses low in the frame / faint ripples of brushwork _break the largest field / one round pale form _rests just above the horizon
b the darkest tone _gathers at the foot
g the pale horizon; the slow ripples

chaos | chaos, disorder, madness, anger, rage, fury, war, energy, power, storm of emotion | abstract lively
o slashing strokes and splinters _crowd one side / drips and scratches _cross every edge
b a raw ground _shows between the strokes
g the sharpest splinters

chaos-to-order | chaos turning into order, order from chaos, order out of chaos, chaos to order | abstract
o a tangle of black scribbles and shards _crowds the left edge / the fragments _straighten and space themselves out toward the right / the last third _settles into a calm grid of small squares / a few strays _still tilt among the first clean rows
b bare paper _widens as the order grows
g the crossing lines; the first straight rows

sound | sound, sound of cello, sound of a cello, the sound of a cello, music, melody, jazz, rhythm, dance, song, noise | abstract music
o long bowed curves _swell and thin like held notes / low bands _vibrate in umber and wine red / fine parallel lines _tremble where the curves cross / one bright filament _runs the whole width
b a dark resonant ground _lies under everything
g the crests of the curves; the trembling lines

geometry | shapes, shape, geometric shape, geometric shapes, geometric, circles, triangles, squares, lines, pattern, suprematist, composition, grid, tessellation, spheres, cubes | abstract flat
o a large circle _is cut by a leaning bar / small squares _step down along a diagonal / hard edges _meet without an outline / thin rules _balance the heaviest block
b the lightest colour _does the work of the ground
g the crisp edges; the overlaps

growth | growth, life, hope, birth, spring idea, beginning, renewal, evolution, freedom, future, faith | abstract tender
o branching forms _climb from a narrow base and widen / each tier _repeats the one below at a larger scale / new tips _are pale and almost translucent / older layers _darken to bark and moss at the foot
b the upper ground _opens into light
g the pale tips; the forks

joy | joy, happiness, delight, fun, celebration, laughter, love, romance, affection, tenderness | abstract bright
o rounded patches _rise and overlap like cut fruit / wet edges _bloom where two colours meet / small dots and flecks _scatter upward / bare white _keeps the air between them
b the ground _is left bright and unpainted at the edges
g the wet edges; the scattered dots

dream | dream, imagination, memory, mystery, time, sleep, magic, infinity, eternity, fear, anxiety, dread, horror | abstract strange
o translucent veils _slide over one another / a shape _repeats smaller and paler until it is gone / two horizons _disagree
b fog _fills what the shapes leave
g the edges of the veils

poster | poster, concert poster, movie poster, travel poster, film poster, event poster, flyer, banner, vintage travel poster, gig poster | letter flat
o the title _runs wide in condensed capitals across the top third +letters / one large image _fills the space below the title +letters / a single image _fills the sheet -letters / generous margins _frame the sheet / three flat inks _overprint where the shapes cross
b uncoated paper _shows through the ink
g the edges of the letters +letters; the overprinted colours

book-cover | book cover, album cover, magazine cover, cover, record sleeve, book titled | letter flat
o the title _sits high in wide-set serif capitals +letters / the picture _narrows to a single strong shape / a thin rule _separates type from image +letters / the lower half _is kept calm and dark enough for small type
b matte stock _takes the ink softly
g the letter edges +letters; the strong shape

sign | sign, cafe sign, shop sign, storefront sign, hanging sign, road sign, signboard, street sign, stop sign, sign board, wooden sign | letter
o the letters _are hand-painted in even, slightly rounded capitals +letters / brush ridges _show in the paint +letters / an iron bracket _holds the board out from the wall +cafe,shop,hanging,pub / a thin painted border _follows the edge of the board
p a trailing fern _hangs beside the bracket +cafe,shop
b a plastered house front _softens behind -road,stop / sky and treetops _blur behind +road,stop
g the raised paint; the iron bracket +cafe,shop; the edge of the board

neon | neon sign, neon, neon lettering, led sign | letter night urban
o bent glass tubing _spells the words in one continuous line +letters / black paint _covers the tube between the letters +letters / one tube _flickers paler than the rest / rain _beads on the housing +rain
p the colour _runs down the wet pavement in broken streaks +rain
b a dark brick front _holds the glow
g wet brick +rain; the glass tubes; the puddles +rain

chalkboard | chalkboard, chalkboard menu, blackboard, menu, menu board, a-frame sign | letter home
o the chalk lettering _has been drawn by hand with thick and thin strokes +letters / dusty ghosts of earlier menus _show under the words / a drawn flourish _underlines the heading +letters / a steaming soup bowl _is sketched in the corner +soup
p a jar of chalk stubs _stands on the ledge of the frame
b a warm café wall _blurs behind
g the chalk dust; the wooden frame

invitation | invitation, wedding invitation, party invitation, save the date, announcement, certificate | letter tender
o the names _stand in a flowing script on the centre line / a deckled edge _frames heavy cotton paper / thin sprays of eucalyptus _curve in from two corners / blind embossing _catches a little shadow / small serif capitals _carry the lesser lines
p a silk ribbon _lies loosely across one corner
b a pale stone surface _lies underneath
g the deckled edge; the embossed lines; the ribbon

card | card, thank you card, birthday card, greeting card, postcard, christmas card, valentine, birthday greeting | letter tender
o the words _stand in loose brush script with room around them +letters / painted stems _lean in from the lower edge +wildflowers,flowers / the paper _has a soft tooth / a narrow unpainted margin _runs all round / balloons and a slice of cake _fill the lower half +birthday
b a pale tabletop _shows at the edges
g the tooth of the paper; the brush script +letters

label | label, packaging, tag, sticker, stamp, ticket, badge, wine label, playing card, tarot card | letter flat
o a double rule _frames the design / the main motif _sits in the middle / small ornaments _close the corners
b the backing paper _stays plain
g the rules; the motif

logo | logo, emblem, brand, brand mark, symbol, monogram, mark, coat of arms, crest | logo flat
o the mark _is built from a few solid shapes with even gaps / curves and straight cuts _share one stroke weight / the outline _stays readable at the size of a thumbnail / the name _sits below in a sturdy rounded sans serif +letters / one cut _turns the shape into the idea / opposing curves _lock together / a small gap _does the work of a line
b the ground _is a single plain tone
g the negative space; the edges of the mark

bakery-logo | bakery logo, bread logo, bakery brand | logo flat
o a single loaf in outline _carries curved score marks / one bite-shaped notch _breaks the edge of the mark / a crumb-sized dot _stands off to the side
b one flat tone _lies behind
g the notch; the score marks

fox-logo | fox logo, wolf logo, cat logo, animal logo | logo flat
o the head _is reduced to a few folded triangles / two pale cuts _make the cheeks and the ear tips / the tail _curls into a near circle / the eyes _are left as slits of the ground
b nothing _shares the ground
g the folded edges; the pale cuts

surf-logo | surf school, surf shop, surf brand, surf logo | logo flat
o a cresting wave _curls inside a round frame / a longboard _stands behind the wave on the centre line / rope-like rings _edge the badge / worn ink specks _roughen the solid areas +vintage,retro
b the ground _stays flat
g the wave's curl; the ring

coffee-logo | coffee brand, mountain coffee brand, coffee shop logo, coffee company, coffee logo, cafe logo | logo flat
o a split coffee bean _doubles as two facing peaks / a thin rising line of steam _follows the ridge / snow caps _are left as empty notches / a ring _holds the mark together
b a plain field _surrounds it
g the notches; the ring

weather-icon | weather app, weather icon, app icon, icon, app | logo flat
o a plump white cloud _overlaps a low round sun +weather / a few short slanting drops _fall from the cloud's edge +weather / the square _has generously rounded corners / soft inner shadow _lifts the shapes off the ground / a single glyph _fills the middle of the tile -weather
b a smooth two-tone gradient _fills the tile
g the rounded corners; the rim of the sun +weather
`;
