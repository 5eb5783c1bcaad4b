/** The small words of Spanish, as `English = words`; `-` is left out, `~` is "in", "on" or "at" by what follows. */
export const SPANISH = {
  words: `
saying = que dice/que diga/que pone
the = el/la/los/las/lo
a = un/una
- = se/muy/ya/también/le/les/este/esta/estos/estas/todo/toda/él/ella/hacia
and = y/e
or = o/u
with = con
without = sin
no = ningún/ninguna
on = sobre/encima de/encima del
~ = en/a
~ the = al
under = bajo/debajo de/debajo del
above = por encima de/arriba de
behind = detrás de/detrás del/tras
in front of = delante de/delante del/frente a/frente al/enfrente de
next to = junto a/junto al/al lado de/al lado del/cerca de/cerca del
beside = a un lado de
between = entre
through = a través de/por
around = alrededor de/alrededor del
along = a lo largo de
inside = dentro de/dentro del
of = de
of the = del
for = para
by the = a orillas del
in the middle of = en medio de/en medio del/en el centro de
surrounded by = rodeado de/rodeada de/rodeado por/rodeada por
covered in = cubierto de/cubierta de
in the style of = al estilo de/en el estilo de/estilo de
like = como
is = es/está
are = son/están
there is = hay
that = que
while = mientras
his = su/sus
my = mi/mis
at night = de noche/por la noche/en la noche
by day = de día
in the morning = por la mañana
in the afternoon = por la tarde
it is raining = llueve/está lloviendo
it is snowing = nieva/está nevando
in the rain = bajo la lluvia
in the background = al fondo/en el fondo/de fondo
to the left of = a la izquierda de/a la izquierda del
to the right of = a la derecha de/a la derecha del
on the left = a la izquierda
on the right = a la derecha
in the distance = a lo lejos/en la distancia
during = durante
on top of = en la cima de/en lo alto de/en lo alto del
`,
  requests: `
dibuja/dibújame/dibuja me/píntame/pinta/crea/créame/genera/genérame/muéstrame/haz/hazme/imagina/diseña
quiero/quiero ver/quisiera/me gustaría/me gustaría ver/puedes/puedes dibujar/puedes hacer/podrías/podrías dibujar
una imagen de/una imagen con/una imagen/imagen de/dibujar/hacer
`,
  greetings: 'hola/buenos días/buenas/buenas tardes/buenas noches/gracias/muchas gracias',
  polite: 'por favor/gracias/muchas gracias',
};
