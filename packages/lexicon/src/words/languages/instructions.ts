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
warmer | wärmer/mach es wärmer/etwas wärmer | plus chaud/plus chaude/plus chaleureux | más cálido/más cálida/más caliente | più caldo/più calda | mais quente
colder | kälter/kühler/mach es kälter | plus froid/plus froide | más frío/más fría | più freddo/più fredda | mais frio/mais fria
darker | dunkler/düsterer/mach es dunkler | plus sombre/plus foncé | más oscuro/más oscura | più scuro/più scura/più buio | mais escuro/mais escura
brighter | heller/mach es heller | plus clair/plus claire/plus lumineux/plus lumineuse | más claro/más clara/más luminoso/más brillante | più chiaro/più chiara/più luminoso | mais claro/mais clara/mais brilhante
bigger | größer/mach es größer | plus grand/plus grande | más grande | più grande | maior/mais grande
smaller | kleiner/mach es kleiner | plus petit/plus petite | más pequeño/más pequeña | più piccolo/più piccola | menor/mais pequeno
closer | näher/näher ran | plus près/plus proche | más cerca | più vicino | mais perto
wider | breiter/mach es breiter | plus large | más ancho/más ancha | più largo/più ampio | mais largo
more dramatic | dramatischer/mach es dramatischer | plus dramatique | más dramático | più drammatico | mais dramático
less busy | ruhiger/weniger voll/einfacher | moins chargé/plus simple | menos cargado/más sencillo | meno affollato/più semplice | menos cheio/mais simples
make the ** bigger | mach * größer | rends * plus grand/rends * plus grande/agrandis * | haz * más grande/agranda * | rendi * più grande/ingrandisci * | deixe * maior/aumente *
make the ** smaller | mach * kleiner | rends * plus petit/rends * plus petite | haz * más pequeño/haz * más pequeña | rendi * più piccolo/rendi * più piccola | deixe * menor/diminua *
no people | keine menschen/keine leute/ohne menschen/ohne leute/menschenleer | sans personne/sans gens/pas de gens/personne | sin gente/sin personas/nadie | senza persone/senza gente/niente persone | sem pessoas/sem gente/ninguém
replace * with * | ersetze * durch */tausche * gegen */ersetze * mit * | remplace * par */remplacez * par */change * en * | cambia * por */reemplaza * por */sustituye * por */reemplaza * con * | sostituisci * con */cambia * con */cambia * in * | substitua * por */troque * por */troca * por *
* instead of * | * statt */* anstatt */* anstelle von * | * au lieu de */* au lieu du */* au lieu d'*/* à la place de */* à la place du * | * en vez de */* en lugar de * | * invece di */* invece del */* al posto di */* al posto del * | * em vez de */* no lugar de */* em vez do *
add * | füge * hinzu/füge * ein/füg * hinzu/gib * dazu/ergänze */setz * dazu/dazu * | ajoute */ajoutez */rajoute */mets-y */ajouter * | añade */añádele */agrega */agrégale */añadir */agregar */ponle */pon * | aggiungi */aggiungici */aggiungere */mettici */metti * | adicione */adiciona */adicionar */acrescente */acrescenta */coloque */põe *
remove * | entferne */entfern */lösche */lösch */nimm * weg/streiche */weg mit */mach * weg | enlève */enlevez */supprime */retire */efface */ôte * | quita */quítale */elimina */borra */saca */quitar * | togli */rimuovi */elimina */leva */cancella * | tire */tira */remova */remove */retire */apague */elimine *
without * | ohne * | sans * | sin * | senza * | sem *
no * | kein */keine */keinen * | pas de */pas d'*/aucun */aucune * | ningún */ninguna */no * | niente */nessun */nessuna * | nenhum */nenhuma *
make it * | mach es */mache es */mach daraus */mach das bild */lass es * sein/es soll * sein/stell es * dar | mets-la */mets-le */rends-la */rends-le */fais-en */que ce soit */fais que ce soit */passe à */passe en * | que sea */hazlo */hazla */ponlo */ponla * | fallo */falla */rendilo */rendila */che sia */mettilo * | faça */faz */que seja */torne-o */deixe-o *
make ** | mach */mache */färbe */male */streiche * | rends */peins */mets */colore */fais * | haz */pon */pinta */colorea */vuelve * | rendi */fai */dipingi */colora * | deixe */torne */pinte */faça *
more * | mehr * | plus de */plus d'* | más * | più * | mais *
fewer * | weniger * | moins de */moins d'* | menos * | meno * | menos *
`;
