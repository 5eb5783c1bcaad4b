/** The small words of Italian, as `English = words`; `-` is left out, `~` is "in", "on" or "at" by what follows. */
export const ITALIAN = {
  words: `
saying = che dice/con scritto/con la scritta/con su scritto
the = il/lo/la/i/gli/le/l'
a = un/uno/una/un'
- = si/molto/dei/degli/delle/anche/questo/questa/lui/lei/mentre si
and = e/ed
or = o
with = con
with the = col
without = senza
no = nessun/nessuna
on = su/sopra
on the = sul/sullo/sulla/sui/sugli/sulle/sull'
in the = nel/nello/nella/nei/negli/nelle/nell'
~ = a/in/ad
~ the = al/allo/alla/ai/agli/alle/all'
under = sotto
behind = dietro
in front of = davanti a/davanti al/davanti alla/davanti ad/di fronte a/di fronte al
next to = accanto a/accanto al/accanto alla/vicino a/vicino al/vicino alla/presso
between = tra/fra
through = attraverso/per
around = intorno a/attorno a/intorno al
along = lungo
of = di/d'
of the = del/dello/della/dell'
from = da/dal/dalla/dallo/dall'
in the middle of = in mezzo a/in mezzo al/in mezzo alla/al centro di
surrounded by = circondato da/circondata da
covered in = coperto di/coperta di/ricoperto di
in the style of = nello stile di/in stile
like = come
is = è
are = sono
there is = c'è/ci sono
that = che
while = mentre
his = suo/sua/suoi/sue/il suo/la sua
my = mio/mia/il mio/la mia
at night = di notte/nella notte
by day = di giorno
in the morning = di mattina/al mattino
in the evening = di sera
it is raining = piove
it is snowing = nevica
in the rain = sotto la pluia/sotto la pioggia
in the snow = sotto la neve
by the sea = in riva al mare
in the background = sullo sfondo
to the left of = a sinistra di/a sinistra del/a sinistra della/a sinistra dell'
to the right of = a destra di/a destra del/a destra della/a destra dell'
on the left = a sinistra/sulla sinistra
on the right = a destra/sulla destra
in the distance = in lontananza
during = durante
on top of = in cima a/in cima al/in cima alla/sulla cima di
`,
  requests: `
disegna/disegnami/disegna mi/dipingi/dipingimi/crea/creami/genera/generami/mostrami/fai/fammi/immagina
voglio/vorrei/vorrei vedere/puoi/puoi disegnare/puoi disegnarmi/puoi fare/potresti
un'immagine di/un'immagine con/un'immagine/immagine di/disegnare
`,
  greetings: 'ciao/buongiorno/buonasera/salve/grazie/grazie mille',
  polite: 'per favore/per piacere/grazie/grazie mille',
};
