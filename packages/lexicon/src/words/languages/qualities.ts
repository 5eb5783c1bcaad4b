/**
 * Adjectives and what stands for one ("of wood") in five other languages, in their base form.
 * One row a word: English | German | French | Spanish | Italian | Portuguese; other words for it after a slash.
 */
export const QUALITIES = `
abandoned | verlassen | abandonné | abandonado | abbandonato | abandonado
ancient | uralt | ancien/ancienne | antiguo | antico | antigo
beautiful | schön/wunderschön | beau/belle/bel/belles | hermoso/bonito/bello/bella | bello/bella | belo/bonito/lindo
big | groß | grand | grande/gran | grande/gran | grande
black | schwarz | noir | negro | nero | preto/negro
blue | blau | bleu | azul | blu | azul
bright | hell | clair/lumineux/lumineuse | brillante/luminoso | luminoso/brillante | brilhante/claro
broken | kaputt | cassé | roto | rotto | quebrado
brown | braun | brun/marron | marrón | marrone | marrom/castanho
cold | kalt | froid | frío | freddo | frio
colorful | bunt/farbenfroh | coloré/multicolore | colorido | colorato/variopinto | colorido
cozy | gemütlich | douillet/cosy | acogedor/acogedora | accogliente | aconchegante
cute | süß/niedlich | mignon/mignonne | lindo/tierno/adorable | carino | fofo
dark blue | dunkelblau | bleu foncé | azul oscuro | blu scuro | azul escuro
dark | dunkel/dunkl | sombre | oscuro | scuro/oscuro | escuro
deserted | menschenleer | désert | desierto | deserto | deserto
dramatic | dramatisch | dramatique/spectaculaire | dramático | drammatico | dramático
empty | leer | vide | vacío | vuoto | vazio
fluffy | flauschig | duveteux | esponjoso | soffice | fofinho
foggy | neblig | brumeux/brumeuse | neblinoso/brumoso | nebbioso | nebuloso/enevoado
futuristic | futuristisch | futuriste | futurista | futuristico | futurista
glass | gläsern/aus glas | en verre | de cristal/de vidrio | di vetro | de vidro
golden | aus gold | en or | de oro | d'oro | de ouro
golden | golden | doré | dorado | dorato | dourado
gray | grau | gris | gris | grigio | cinza/cinzento
green | grün | vert | verde | verde | verde
happy | glücklich/fröhlich | heureux/heureuse | feliz/felices | felice | feliz/felizes
huge | riesig | énorme/géant | enorme/gigante | enorme/gigante | enorme/gigante
light blue | hellblau | bleu clair | celeste/azul claro | azzurro/celeste | azul claro
lonely | einsam | solitaire/seul | solitario | solitario/solo | solitário
long | lang | long/longue/longues | largo | lungo | longo/comprido
magical | magisch/zauberhaft | magique | mágico | magico | mágico
medieval | mittelalterlich | médiéval | medieval | medievale | medieval
metal | aus metall | en métal | de metal | di metallo | de metal
minimalist | minimalistisch | minimaliste | minimalista | minimalista | minimalista
misty | dunstig | embrumé | con bruma | brumoso | brumoso
modern | modern | moderne | moderno | moderno | moderno
mysterious | geheimnisvoll | mystérieux/mystérieuse | misterioso | misterioso | misterioso
new | neu | nouveau/nouvelle | nuevo | nuovo | novo
old | alt | vieux/vieille/vieil/vieilles | viejo | vecchio | velho
orange | orange/orangefarben | orange | naranja/anaranjado | arancione | laranja/alaranjado
paper | aus papier | en papier | de papel | di carta | de papel
photorealistic | fotorealistisch | photoréaliste | fotorrealista/fotorealista | fotorealistico | fotorrealista
pink | rosa/pink | rose | rosa | rosa | rosa/cor-de-rosa
purple | lila/violett | violet/violette/violettes | morado/púrpura | viola | roxo
quiet | ruhig/still | calme/tranquille | tranquilo | tranquillo | tranquilo/calmo
rainy | regnerisch/verregnet | pluvieux/pluvieuse | lluvioso | piovoso | chuvoso
realistic | realistisch | réaliste | realista | realistico | realista
red | rot | rouge | rojo/rojas | rosso | vermelho
romantic | romantisch | romantique | romántico | romantico | romântico
round | rund | rond | redondo | rotondo | redondo
sad | traurig | triste | triste | triste | triste
silver | silbern | argenté | plateado | argentato | prateado
sitting | sitzend | assis | sentado | seduto | sentado
sleeping | schlafend | endormi | dormido | addormentato | adormecido
small | klein | petit | pequeño | piccolo | pequeno
smiling | lächelnd | souriant | sonriente | sorridente | sorridente
snowy | verschneit | enneigé | nevado | innevato | nevado
starry | sternenklar | étoilé | estrellado | stellato | estrelado
stone | steinern/aus stein | en pierre | de piedra | di pietra | de pedra
stormy | stürmisch | orageux/orageuse | tormentoso | tempestoso | tempestuoso
striped | gestreift | rayé | a rayas/rayado | a strisce | listrado
sunny | sonnig | ensoleillé | soleado | soleggiato | ensolarado
tall | hoch/hoh | haut | alto | alto | alto
tiny | winzig | minuscule | diminuto | minuscolo | minúsculo
tired | müde | fatigué | cansado | stanco | cansado
tropical | tropisch | tropical | tropical | tropicale | tropical
warm | warm | chaud | cálido | caldo | quente
white | weiß | blanc/blanche/blanches | blanco | bianco | branco
wild | wild | sauvage | salvaje | selvaggio | selvagem
wooden | hölzern/aus holz | en bois | de madera | di legno | de madeira
yellow | gelb | jaune | amarillo | giallo | amarelo
young | jung | jeune | joven/jóvenes | giovane | jovem/jovens
`;
