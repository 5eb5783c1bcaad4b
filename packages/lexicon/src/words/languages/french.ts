/** The small words of French, as `English = words`; `-` is left out, `~` is "in", "on" or "at" by what follows. */
export const FRENCH = {
  words: `
saying = qui dit
the = le/la/les/l'
a = un/une
- = des/se/s'/j'/m'/t'/en train de/très/y/ne/n'/aussi/tout/toute/il/elle/on/ils/elles/ce/cet/cette/ces/c'
and = et
or = ou
with = avec
without = sans
no = aucun/aucune/pas de/pas d'
on = sur
~ = à/en
~ the = au/aux
in = dans
at = chez
under = sous
above = au-dessus de/au-dessus du/au dessus de
behind = derrière
in front of = devant
next to = à côté de/à côté du/à côté d'/près de/près du/près d'/au bord de/au bord du
beside = auprès de
between = entre
through = à travers
around = autour de/autour du/autour d'
along = le long de/le long du
of = de/du/d'
by = par
for = pour
toward = vers
in the middle of = au milieu de/au milieu du/au milieu des/au centre de
surrounded by = entouré de/entourée de/entouré d'/entourée d'
covered in = couvert de/couverte de/recouvert de
in the style of = dans le style de/dans le style d'/à la manière de/dans le style du
like = comme
is = est
are = sont
there is = il y a
that = qui/que/qu'/dont
while = pendant que
his = son/sa/ses
my = mon/ma/mes
their = leur/leurs
at night = la nuit/de nuit/pendant la nuit
in the morning = le matin
in the evening = le soir
it is raining = il pleut
it is snowing = il neige
in the rain = sous la pluie
in the snow = sous la neige
by the sea = au bord de la mer
in the background = en arrière-plan/à l'arrière-plan/au fond
at the top of = en haut de/au sommet de/au sommet d'
to the left of = à gauche de/à gauche du/à gauche d'
to the right of = à droite de/à droite du/à droite d'
on the left = à gauche/sur la gauche
on the right = à droite/sur la droite
in the distance = au loin
during = pendant/durant
on top of = au sommet de/au sommet d'/au sommet du
`,
  requests: `
dessine/dessine-moi/dessine moi/dessinez/dessinez-moi/peins/peins-moi/crée/crée-moi/créer/génère/génère-moi/montre-moi/montre moi/fais/fais-moi/fais moi/imagine
je veux/je voudrais/j'aimerais/j'aimerais voir/peux-tu/peux-tu me/peux-tu dessiner/tu peux/tu peux me/pourrais-tu
une image de/une image d'/une image du/une image/image de/image d'/dessiner/faire
`,
  greetings: 'bonjour/salut/bonsoir/coucou/allô/merci/merci beaucoup',
  polite: "s'il te plaît/s'il vous plaît/stp/svp/merci/merci beaucoup",
};
