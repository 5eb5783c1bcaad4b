/**
 * Verbs in the forms met in descriptions, in five other languages; the English is a participle.
 * One row a word: English | German | French | Spanish | Italian | Portuguese; other words for it after a slash.
 */
export const DOINGS = `
baking | backt/bäckt/backen | fait cuire | hornea/horneando | inforna/infornano | assando
barking | bellt/bellen/bellend | aboie/aboient | ladra/ladran/ladrando | abbaia/abbaiano | late/latem/latindo
blooming | blüht/blühen/blühend | en fleurs/fleuri | en flor/florecido | in fiore/fiorito | em flor/florido
building | baut/bauen/bauend | construit/construisent | construye/construyen/construyendo | costruisce/costruiscono | constrói/constroem/construindo
burning | brennt/brennend | brûle/en feu | arde/ardiendo/en llamas | brucia/in fiamme | queima/em chamas
carrying | tragend | portant | cargando/llevando | portando | carregando/carrega
chasing | jagt/jagen/verfolgt | poursuit/poursuivant/chasse | persigue/persiguiendo | insegue/inseguendo | persegue/perseguindo
climbing | klettert/klettern/kletternd | grimpe/grimpant/escalade | escala/escalando/trepando | scala/scalando/arrampica | escala/escalando/subindo
cooking | kocht/kochen | cuisinant | cocinando | cucinando | cozinhando
crying | weint/weinen/weinend | pleure/pleurant | llora/llorando | piange/piangendo | chora/chorando
cuddling | kuschelt/kuscheln/kuschelnd | câline/câlinent | acurruca/acurrucan | coccola/coccolano | aconchega/aconchegam
dancing | tanzt/tanzen/tanzend | danse/dansent/dansant | baila/bailan/bailando | balla/ballano/ballando | dança/dançam/dançando
drinking | trinkt/trinken | boit/boivent/buvant | bebe/beben/bebiendo | beve/bevono/bevendo | bebe/bebem/bebendo
driving | fährt/fahren/fahrend | conduit/roule/roulant | conduce/conduciendo | guida/guidando | dirige/dirigindo
eating | isst/essen/frisst | mange/mangent/mangeant | come/comen/comiendo | mangia/mangiano/mangiando | come/comem/comendo
falling | fällt/fallen/fallend | tombe/tombent/tombant | cae/caen/cayendo | cade/cadono/cadendo | cai/caem/caindo
feeding | füttert/füttern/fütternd | nourrit/nourrissent | alimenta/alimentan/alimentando | nutre/nutrono | alimenta/alimentam/alimentando
fishing | angelt/angeln/angelnd | pêche/pêchant | pesca/pescando | pesca/pescando | pesca/pescando
floating | schwebt/schweben/schwebend/treibt | flotte/flottent/flottant | flota/flotan/flotando | galleggia/galleggiano/galleggiando | flutua/flutuam/flutuando
flying | fliegt/fliegen/fliegend | vole/volent/volant | vuela/vuelan/volando | vola/volano/volando | voa/voam/voando
glowing | leuchtet/leuchten/glüht | luit/brille dans | resplandece/resplandeciendo | splende | reluz
grazing | grast/grasen/weidet/weiden | broute/broutent/paît/paissent | pasta/pastan/pastando | pascola/pascolano/pascolando | pasta/pastam/pastando
growing | wächst/wachsen | pousse/poussent | crece/crecen/creciendo | cresce/crescono | cresce/crescem/crescendo
hanging | hängt/hängen/hängend | pend/suspendu | cuelga/cuelgan/colgando/colgado | pende/appeso | pendurado/pendurada
holding | hält/halten/haltend | tient/tiennent/tenant | sostiene/sosteniendo | tiene in mano/regge | segura/segurando
hugging | umarmt/umarmen | enlace/étreint | abraza/abrazan/abrazando | abbraccia/abbracciano/abbracciando | abraça/abraçando
hunting | jagend | chassant | caza/cazando | caccia/cacciando | caça/caçando
jumping | springt/springen/springend | saute/sautent/sautant | salta/saltan/saltando | salta/saltano/saltando | pula/pulam/pulando/saltando
kissing | küsst/küssen/küssend | embrasse/embrassent | besa/besan/besándose | bacia/baciano | beija/beijam/beijando
laughing | lacht/lachen/lachend | rit/rient/riant | ríe/riendo | ride/ridendo | rindo
looking at | betrachtet | regarde/regardant | mira/mirando | guarda/guardando | olha para/olhando para
lying | liegt/liegen/liegend | couché/allongé/couchée | tumbado/acostado | sdraiato | deitado
painting | malt/malend | peint/peignant | pinta/pintando | dipinge/dipingendo | pinta/pintando
playing | spielt/spielen/spielend | joue/jouent/jouant | juega/juegan/jugando | gioca/giocano/giocando | brinca/brincam/brincando/jogando
playing guitar | spielt gitarre | joue de la guitare | toca la guitarra/tocando la guitarra | suona la chitarra | toca violão/tocando violão
reading | liest/lesen/lesend | lisent/lisant | lee/leen/leyendo | legge/leggono/leggendo | lê/lendo
riding | reitet/reiten | chevauche/chevauchant/monte | monta/montando | cavalca/cavalcando | monta/montando/cavalgando
rising | erhebt/aufgehend | se lève/levant | sale/saliendo | sorge | nasce/nascendo
running | läuft/laufen/rennt/rennen/laufend/rennend | court/courent/courant/qui courent | corre/corren/corriendo | corre/corrono/correndo/corrono | corre/correm/correndo
sailing | segelt/segeln/segelnd | navigue/naviguant | navega/navegando | naviga/navigando | navega/navegando
shining | scheint/leuchtet/leuchten/leuchtend | brille/brillent/brillant | brilla/brillan/brillando | splende/brilla/splendente | brilha/brilham/brilhando
singing | singt/singen/singend | chante/chantent/chantant | canta/cantan/cantando | canta/cantano/cantando | canta/cantam/cantando
sitting | sitzt/sitzen | assis/assise/assises/assoit | sienta/sentada | siede/seduto | senta
sleeping | schläft/schlafen | dort/dorment/dormant | duerme/duermen/durmiendo/dormido | dorme/dormono/dormendo | dorme/dormem/dormindo
smiling | lächelt/lächeln | sourit/sourient | sonríe/sonriendo | sorride/sorridendo | sorri/sorrindo
standing | steht/stehen/stehend | debout | de pie/parado | in piedi | em pé/parado
swimming | schwimmt/schwimmen/schwimmend | nage/nagent/nageant | nada/nadan/nadando | nuota/nuotano/nuotando | nada/nadam/nadando
talking | spricht/sprechen/redet/reden | parle/parlent/parlant | habla/hablan/hablando | parla/parlano/parlando | fala/falam/falando
waiting | wartet/warten/wartend | attend/attendent/attendant | espera/esperan/esperando | aspetta/aspettano/aspettando | espera/esperam/esperando
walking | spaziert/geht/gehen/spazieren | marche/marchent/marchant | camina/caminan/caminando | cammina/camminano/camminando | caminha/caminham/andando/caminhando
wearing | trägt/tragen | porte/portent/portant/vêtu de/vêtue de | lleva/llevan/llevando/vestido de | indossa/indossano/con indosso | usa/usando/vestindo
working | arbeitet/arbeiten | travaille/travaillent/travaillant | trabaja/trabajan/trabajando | lavora/lavorano/lavorando | trabalha/trabalham/trabalhando
writing | schreibt/schreiben/schreibend | écrit/écrivant | escribe/escriben/escribiendo | scrive/scrivono/scrivendo | escreve/escrevem/escrevendo
`;
