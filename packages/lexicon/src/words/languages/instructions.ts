/**
 * Instructions on a picture in five other languages, whole or with a `*` for what they speak of ("füge * hinzu").
 * One row an instruction: English | German | French | Spanish | Italian | Portuguese; other ways to say it after a slash. The first
 * row that fits wins, so the narrower stand above. `**` stands for a thing and what it shall be.
 */
export const INSTRUCTIONS = `
undo | rückgängig/rückgängig machen/mach das rückgängig/mach es rückgängig/zurück/einen schritt zurück/nimm das zurück | annule/annuler/annule ça/défais/défaire/reviens en arrière/retour/retour en arrière | deshacer/deshaz/deshazlo/vuelve atrás/atrás/volver atrás | annulla/annullare/torna indietro/indietro/disfa | desfazer/desfaz/desfaça/voltar/volta/volte/volte atrás
redo | wiederherstellen/wiederhole das | rétablir/rétablis/refais | rehacer/rehaz | ripristina/rifai | refazer/refaz/refaça
again | nochmal/noch mal/noch einmal/neu/ein anderes | encore/encore une fois/une autre | otra vez/de nuevo/otra | ancora/di nuovo/un'altra | de novo/outra vez/mais uma vez
* variations | * variationen/* varianten/* versionen | * variations/* variantes/* versions | * variaciones/* variantes/* versiones | * variazioni/* varianti/* versioni | * variações/* variantes/* versões
what did you add? | was hast du hinzugefügt/was hast du dazugetan/was kam dazu | qu'as-tu ajouté/qu'est-ce que tu as ajouté/tu as ajouté quoi | qué has añadido/qué añadiste/qué agregaste | cosa hai aggiunto/che cosa hai aggiunto | o que você adicionou/o que adicionou/o que acrescentou
draw it | zeichne es/male es/mal es | dessine-le/dessine-la/peins-le | dibújalo/dibújala/píntalo | disegnalo/disegnala/dipingilo | desenhe/desenhe isso/desenha isso
make it rain | lass es regnen/es soll regnen/mach regen | fais pleuvoir/fais-le pleuvoir/qu'il pleuve | que llueva/haz que llueva | fai piovere/fallo piovere/che piova | faça chover/que chova
make it snow | lass es schneien/es soll schneien/mach schnee | fais neiger/qu'il neige | que nieve/haz que nieve | fai nevicare/che nevichi | faça nevar/que neve
portrait format | hochformat/im hochformat | format portrait/en format portrait/en vertical | formato vertical/en vertical/en formato vertical | formato verticale/in verticale/in formato verticale | formato vertical/na vertical/em formato vertical
landscape format | querformat/im querformat | format paysage/en format paysage/en horizontal | formato horizontal/en horizontal/en formato horizontal | formato orizzontale/in orizzontale/in formato orizzontale | formato horizontal/na horizontal/em formato horizontal
square format | quadratisch/im quadrat/im quadratischen format | format carré/en carré/en format carré | formato cuadrado/en formato cuadrado | formato quadrato/in formato quadrato | formato quadrado/em formato quadrado
warmer | wärmer/mach es wärmer/etwas wärmer | plus chaud/plus chaude/plus chaleureux | más cálido/más cálida/más caliente | più caldo/più calda | mais quente
colder | kälter/kühler/mach es kälter | plus froid/plus froide | más frío/más fría | più freddo/più fredda | mais frio/mais fria
darker | dunkler/düsterer/mach es dunkler | plus sombre/plus foncé | más oscuro/más oscura | più scuro/più scura/più buio | mais escuro/mais escura
brighter | heller/mach es heller | plus clair/plus claire/plus lumineux/plus lumineuse | más claro/más clara/más luminoso/más brillante | più chiaro/più chiara/più luminoso | mais claro/mais clara/mais brilhante
bigger | größer/mach es größer/mach ihn größer/mach sie größer | plus grand/plus grande | más grande | più grande | maior/mais grande/deixe maior/deixe-o maior/deixe-a maior/faça maior
smaller | kleiner/mach es kleiner/mach ihn kleiner/mach sie kleiner | plus petit/plus petite | más pequeño/más pequeña | più piccolo/più piccola | menor/mais pequeno/deixe menor/deixe-o menor/deixe-a menor/faça menor
closer | näher/näher ran | plus près/plus proche | más cerca | più vicino | mais perto
wider | breiter/mach es breiter | plus large | más ancho/más ancha | più largo/più ampio | mais largo
more dramatic | dramatischer/mach es dramatischer | plus dramatique | más dramático | più drammatico | mais dramático
less busy | ruhiger/weniger voll/einfacher | moins chargé/plus simple | menos cargado/más sencillo | meno affollato/più semplice | menos cheio/mais simples
make the ** bigger | mach * größer | rends * plus grand/rends * plus grande/agrandis * | haz * más grande/agranda * | rendi * più grande/ingrandisci * | deixe * maior/aumente *
make the ** smaller | mach * kleiner | rends * plus petit/rends * plus petite | haz * más pequeño/haz * más pequeña | rendi * più piccolo/rendi * più piccola | deixe * menor/diminua *
no people | keine menschen/keine leute/ohne menschen/ohne leute/menschenleer | sans personne/sans gens/pas de gens/personne | sin gente/sin personas/nadie | senza persone/senza gente/niente persone | sem pessoas/sem gente/ninguém
replace * with * | ersetze * durch */tausche * gegen */ersetze * mit */statt des * eine */statt des * einen */statt des * ein */statt der * eine */statt der * einen */statt der * ein */statt dem * eine */statt dem * ein */statt einer * ein */statt eines * ein * | remplace * par */remplacez * par */change * en */à la place du * un */à la place du * une */à la place de la * un */à la place de la * une */au lieu du * un */au lieu du * une * | cambia * por */reemplaza * por */sustituye * por */reemplaza * con */en vez del * un */en vez del * una */en vez de la * un */en vez de la * una */en lugar del * un */en lugar del * una * | sostituisci * con */cambia * con */cambia * in */al posto del * un */al posto del * una */al posto della * un */al posto della * una */invece del * un */invece del * una * | substitua * por */troque * por */troca * por */em vez do * um */em vez do * uma */em vez da * um */em vez da * uma */no lugar do * um */no lugar do * uma *
* instead of * | * statt */* anstatt */* anstelle von * | * au lieu de */* au lieu du */* au lieu d'*/* à la place de */* à la place du * | * en vez de */* en lugar de * | * invece di */* invece del */* al posto di */* al posto del * | * em vez de */* no lugar de */* em vez do *
add * | füge * hinzu/füge * ein/füg * hinzu/gib * dazu/ergänze */setz * dazu/dazu * | ajoute */ajoutez */rajoute */mets-y */ajouter * | añade */añádele */agrega */agrégale */añadir */agregar */ponle */pon * | aggiungi */aggiungici */aggiungere */mettici */metti * | adicione */adiciona */adicionar */acrescente */acrescenta */coloque */põe *
remove * | entferne */entfern */lösche */lösch */nimm * weg/streiche */weg mit */mach * weg | enlève */enlevez */supprime */retire */efface */ôte * | quita */quítale */elimina */borra */saca */quitar * | togli */rimuovi */elimina */leva */cancella * | tire */tira */remova */remove */retire */apague */elimine *
without * | ohne * | sans * | sin * | senza * | sem *
no * | kein */keine */keinen * | pas de */pas d'*/aucun */aucune * | ningún */ninguna */no * | niente */nessun */nessuna * | nenhum */nenhuma *
make it * | mach es */mache es */mach daraus */mach das bild */lass es * sein/es soll * sein/stell es * dar | fais-le */fais-la */mets-la */mets-le */rends-la */rends-le */fais-en */que ce soit */fais que ce soit */passe à */passe en * | que sea */hazlo */hazla */ponlo */ponla * | fallo */falla */rendilo */rendila */che sia */mettilo * | faça */faz */que seja */torne-o */deixe-o *
make * * | * soll * sein/* sollte * sein/* sollen * sein | que * soit */* doit être */* devrait être * | que * sea */* debe ser */* debería ser * | che * sia */* deve essere */* dovrebbe essere * | que * seja */* deve ser *
make ** | mach */mache */färbe */male */streiche * | rends */peins */mets */colore */fais * | haz */pon */pinta */colorea */vuelve * | rendi */fai */dipingi */colora * | deixe */torne */pinte */faça *
more * | mehr * | plus de */plus d'* | más * | più * | mais *
fewer * | weniger * | moins de */moins d'* | menos * | meno * | menos *
`;
