/** The small words of Portuguese, as `English = words`; `-` is left out, `~` is "in", "on" or "at" by what follows. */
export const PORTUGUESE = {
  words: `
saying = que diz/que diga
the = o/a/os/as
a = um/uma
- = se/muito/também/este/esta/esse/essa/ele/ela/todo/toda
and = e
or = ou
with = com
without = sem
no = nenhum/nenhuma
on = sobre/em cima de/em cima da/em cima do
~ = em/à/ao/às
~ the = no/na/nos/nas
~ a = num/numa
under = sob/debaixo de/debaixo da/debaixo do/embaixo de/embaixo da/embaixo do
above = acima de/acima da/acima do
behind = atrás de/atrás da/atrás do
in front of = em frente a/em frente à/em frente ao/na frente de/na frente da/na frente do/diante de
next to = ao lado de/ao lado da/ao lado do/perto de/perto da/perto do/junto a/junto ao
between = entre
through = através de/por/pela/pelo
around = ao redor de/ao redor da/ao redor do
along = ao longo de/ao longo da/ao longo do
inside = dentro de/dentro da/dentro do
of = de
of the = do/da/dos/das
for = para
in the middle of = no meio de/no meio da/no meio do
surrounded by = cercado de/cercado por/cercada por/rodeado de/rodeada de
covered in = coberto de/coberta de
in the style of = no estilo de/ao estilo de/estilo de
like = como
is = é/está
are = são/estão
there is = há/tem
that = que
while = enquanto
his = seu/sua/seus/suas
my = meu/minha/meus/minhas
at night = à noite/de noite/durante a noite
by day = de dia
in the morning = de manhã/pela manhã
in the afternoon = à tarde/de tarde
it is raining = chove/está chovendo
it is snowing = neva/está nevando
in the rain = na chuva/sob a chuva
in the background = ao fundo/no fundo
to the left of = à esquerda de/à esquerda do/à esquerda da
to the right of = à direita de/à direita do/à direita da
on the left = à esquerda
on the right = à direita
in the distance = ao longe
during = durante
on top of = no topo de/no topo da/no topo do/no alto de
`,
  requests: `
desenha/desenhe/desenha-me/desenhe-me/desenhe para mim/pinta/pinte/cria/crie/gera/gere/mostra-me/mostre/faz/faça/imagine
quero/quero ver/queria/gostaria de/gostaria de ver/pode/pode desenhar/você pode/você pode desenhar/podes desenhar
uma imagem de/uma imagem com/uma imagem da/uma imagem do/uma imagem/imagem de/desenhar
`,
  greetings: 'olá/oi/bom dia/boa tarde/boa noite/obrigado/obrigada',
  polite: 'por favor/obrigado/obrigada',
};
