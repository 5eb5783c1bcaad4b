/** The small words of German, as `English = words`; `-` is left out, `~` is "in", "on" or "at" by what follows. */
export const GERMAN = {
  words: `
saying = mit der aufschrift/auf dem steht/auf der steht
the = der/die/das/den/dem/des
a = ein/eine/einen/einem/einer/eines/'ne/'n
and = und
or = oder
with = mit
with the = mitm
without = ohne
without a = ohne ein/ohne eine/ohne einen
no = kein/keine/keinen/keinem/keiner
on = auf
on the = aufs
~ = in/an
~ the = im/am/ins/ans
at = bei
at the = beim/zur/zum
under = unter/unterm
over = über
above = oberhalb
behind = hinter
in front of = vor/vorm
next to = neben
beside = an der seite von
between = zwischen
through = durch
around = um/rund um
near = nahe/in der nähe von/in der nähe
along = entlang
of = von/vom/aus
for = für
in the middle of = mitten in/inmitten
surrounded by = umgeben von
in the style of = im stil von/im stile von
like = wie
as = als
is = ist
are = sind
there is = es gibt
during = während
very = sehr
his = sein/seine/seinen/seinem/seiner
her = ihr/ihre/ihren/ihrem/ihrer
my = mein/meine/meinen/meinem/meiner
our = unser/unsere/unserem
that = welche/welcher/welches
he = er
it = es
at night = nachts/bei nacht/in der nacht
it is raining = es regnet
it is snowing = es schneit
in the background = im hintergrund
in the foreground = im vordergrund
- = sich/man/so/auch/gerade/gar/ganz/da/nur/etwas/eben/dann/dabei
to the left of = links von/links vom/links neben
to the right of = rechts von/rechts vom/rechts neben
on the left = links/auf der linken seite/links im bild
on the right = rechts/auf der rechten seite/rechts im bild
in the distance = in der ferne
on top of = auf dem gipfel von/auf dem gipfel eines/oben auf
`,
  requests: `
zeichne/zeichne mir/zeichne uns/zeichne bitte/male/mal/male mir/mal mir/mal mir bitte/zeig/zeig mir/zeige mir/erstelle/erstelle mir/erstelle bitte/generiere/generiere mir/erzeuge/mach/mach mir/mache mir/gestalte
ich möchte/ich will/ich hätte gern/ich hätte gerne/ich wünsche mir/kannst du mir/kannst du/könntest du mir/könntest du/bitte zeichne/bitte male
ein bild von/ein bild mit/ein bild/bild von/bild/zeichnen/malen
`,
  greetings: 'hallo/hi/hey/guten tag/guten morgen/guten abend/servus/moin/danke/danke schön/vielen dank',
  polite: 'bitte/danke/danke schön/vielen dank',
};
