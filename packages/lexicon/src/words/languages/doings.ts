/**
 * Verbs in the forms met in descriptions, in five other languages; the English is a participle.
 * One row a word: English | German | French | Spanish | Italian | Portuguese; other words for it after a slash.
 */
export const DOINGS = `
admiring | bewundert/bewundern | admire/admirent | admira/admiran/admirando | ammira/ammirano | admirando
baking | backt/bäckt/backen | fait cuire | hornea/horneando | inforna/infornano | assando
barking | bellt/bellen/bellend | aboie/aboient | ladra/ladran/ladrando | abbaia/abbaiano | late/latem/latindo
blooming | blüht/blühen/blühend | en fleurs/fleuri | en flor/florecido | in fiore/fiorito | em flor/florido
brushing | bürstet/bürsten | brosse/brossent | cepilla/cepillando | spazzola | escovando
building | baut/bauen/bauend | construit/construisent | construye/construyen/construyendo | costruisce/costruiscono | constrói/constroem/construindo
burning | brennt/brennend | brûle/en feu | arde/ardiendo/en llamas | brucia/in fiamme | queima/em chamas
camping | zeltet/zelten | campe/campent | acampa/acampan/acampando | campeggia | acampando
carrying | tragend | portant | cargando/llevando | portando | carregando/carrega
celebrating | feiert/feiern | fête/fêtent | celebra/celebran/celebrando | festeggia/festeggiano | comemorando
chasing | jagt/jagen/verfolgt | poursuit/poursuivant/chasse | persigue/persiguiendo | insegue/inseguendo | persegue/perseguindo
climbing | klettert/klettern/kletternd | grimpe/grimpant/escalade | escala/escalando/trepando | scala/scalando/arrampica | escala/escalando/subindo
cooking | kocht/kochen | cuisinant | cocinando | cucinando | cozinhando
crying | weint/weinen/weinend | pleure/pleurant | llora/llorando | piange/piangendo | chora/chorando
cuddling | kuschelt/kuscheln/kuschelnd | câline/câlinent | acurruca/acurrucan | coccola/coccolano | aconchega/aconchegam
cutting | schneidet/schneiden | coupe/coupent | corta/cortan/cortando | taglia/tagliano | cortando
cycling | radelt/radeln | fait du vélo | monta en bicicleta | va in bicicletta | andando de bicicleta
dancing | tanzt/tanzen/tanzend | danse/dansent/dansant | baila/bailan/bailando | balla/ballano/ballando | dança/dançam/dançando
drawing | zeichnet/zeichnen | dessine/dessinent | dibuja/dibujan/dibujando | disegna/disegnano | desenhando
dreaming | träumt/träumen | rêve/rêvent | sueña/sueñan/soñando | sogna/sognano | sonhando
drinking | trinkt/trinken | boit/boivent/buvant | bebe/beben/bebiendo | beve/bevono/bevendo | bebe/bebem/bebendo
driving | fährt/fahren/fahrend | conduit/roule/roulant | conduce/conduciendo | guida/guidando | dirige/dirigindo
eating | isst/essen/frisst | mange/mangent/mangeant | come/comen/comiendo | mangia/mangiano/mangiando | come/comem/comendo
falling | fällt/fallen/fallend | tombe/tombent/tombant | cae/caen/cayendo | cade/cadono/cadendo | cai/caem/caindo
feeding | füttert/füttern/fütternd | nourrit/nourrissent/donne à manger à | alimenta/alimentan/alimentando/da de comer a/dando de comer a | nutre/nutrono/dà da mangiare a | alimenta/alimentam/alimentando
fighting | kämpft gegen/kämpfen gegen/kämpft mit/kämpfen mit/kämpft/kämpfen | combat/combattent/affronte/affrontent/se bat contre/se battent contre | lucha contra/luchan contra/luchando contra/lucha/luchan/luchando/pelea/peleando | combatte contro/combattono contro/combatte/combattono/lotta contro | lutando contra/luta contra/lutam contra/lutando/luta/lutam
fishing | angelt/angeln/angelnd | pêche/pêchant | pesca/pescando | pesca/pescando | pesca/pescando
floating | schwebt/schweben/schwebend/treibt | flotte/flottent/flottant | flota/flotan/flotando | galleggia/galleggiano/galleggiando | flutua/flutuam/flutuando
flying | fliegt/fliegen/fliegend | vole/volent/volant | vuela/vuelan/volando | vola/volano/volando | voa/voam/voando
glowing | leuchtet/leuchten/glüht | luit/brille dans | resplandece/resplandeciendo | splende | reluz
grazing | grast/grasen/weidet/weiden | broute/broutent/paît/paissent | pasta/pastan/pastando | pascola/pascolano/pascolando | pasta/pastam/pastando
growing | wächst/wachsen | pousse/poussent | crece/crecen/creciendo | cresce/crescono | cresce/crescem/crescendo
hanging | hängt/hängen/hängend | pend/suspendu | cuelga/cuelgan/colgando/colgado | pende/appeso | pendurado/pendurada
holding | hält/halten/haltend | tient/tiennent/tenant | sostiene/sosteniendo | tiene in mano/regge | segura/segurando
howling | heult/heulen | hurle/hurlent | aúlla/aúllan/aullando | ulula/ululano | uivando/uiva
hugging | umarmt/umarmen | enlace/étreint | abraza/abrazan/abrazando | abbraccia/abbracciano/abbracciando | abraça/abraçando
hunting | jagend | chassant | caza/cazando | caccia/cacciando | caça/caçando
ironing | bügelt/bügeln | repasse | plancha/planchando | stira | passando roupa
juggling | jongliert/jonglieren | jongle/jonglent | hace malabares con/haciendo malabares con | fa il giocoliere con | fazendo malabarismo com
jumping | springt/springen/springend/hüpft/hüpfen | saute/sautent/sautant | salta/saltan/saltando | salta/saltano/saltando | pula/pulam/pulando/saltando
kissing | küsst/küssen/küssend | embrasse/embrassent | besa/besan/besándose | bacia/baciano | beija/beijam/beijando
kneading | knetet/kneten | pétrit | amasa/amasando | impasta | amassando
kneeling | kniet/knien | est à genoux | arrodillado/arrodillada | in ginocchio | ajoelhado/ajoelhada
knitting | strickt/stricken | tricote/tricotent | teje/tejen/tejiendo | lavora a maglia/fa la maglia | tricotando/fazendo tricô
laughing | lacht/lachen/lachend | rit/rient/riant | ríe/riendo | ride/ridendo | rindo
leaning on | lehnt an | s' appuie sur | apoyado en | appoggiato a | encostado em
looking at | betrachtet | regarde/regardant | mira/mirando | guarda/guardando | olha para/olhando para
lying | liegt/liegen/liegend | couché/allongé/couchée | tumbado/acostado | sdraiato | deitado
making | macht/machen | prépare/préparent | prepara/preparan/preparando | fa/fanno/prepara/preparano | fazendo/preparando
meditating | meditiert/meditieren | médite/méditent | medita/meditan/meditando | medita/meditano | meditando
painting | malt/malend | peint/peignant | pinta/pintando | dipinge/dipingendo | pinta/pintando
picking | pflückt/pflücken | cueille/cueillent | recoge/recogen/recogiendo | raccoglie/raccolgono | colhendo
playing | spielt/spielen/spielend | joue/jouent/jouant | juega/juegan/jugando | gioca/giocano/giocando | brinca/brincam/brincando/jogando
playing guitar | spielt gitarre | joue de la guitare | toca la guitarra/tocando la guitarra | suona la chitarra | toca violão/tocando violão
pointing at | zeigt auf/zeigen auf | montre du doigt | señala/señalando | indica/indicano | apontando para
playing soccer | spielt fußball/spielen fußball | joue au foot/joue au football/jouent au foot/jouent au football | juega al fútbol/juegan al fútbol/jugando al fútbol | gioca a calcio/giocano a calcio | jogando futebol/joga futebol/jogam futebol
pulling | zieht/ziehen | tire/tirent | tira de/tiran de/tirando de | tira/tirano | puxando
pushing | schiebt/schieben | pousse/poussent | empuja/empujan/empujando | spinge/spingono | empurrando
reading | liest/lesen/lesend | lisent/lisant | lee/leen/leyendo | legge/leggono/leggendo | lê/lendo
repairing | repariert/reparieren | répare/réparent | repara/reparan/reparando | ripara/riparano | consertando
riding | reitet/reiten | chevauche/chevauchant/monte | monta/montando | cavalca/cavalcando | monta/montando/cavalgando
rising | erhebt/aufgehend | se lève/levant | sale/saliendo | sorge | nasce/nascendo
rowing | rudert/rudern | rame/rament | rema/reman/remando | rema/remano | remando
running | läuft/laufen/rennt/rennen/laufend/rennend | court/courent/courant/qui courent | corre/corren/corriendo | corre/corrono/correndo/corrono | corre/correm/correndo
sailing | segelt/segeln/segelnd | navigue/naviguant | navega/navegando | naviga/navigando | navega/navegando
selling | verkauft/verkaufen | vend/vendent | vende/venden/vendiendo | vende/vendono | vendendo
shining | scheint/leuchtet/leuchten/leuchtend | brille/brillent/brillant | brilla/brillan/brillando | splende/brilla/splendente | brilha/brilham/brilhando
singing | singt/singen/singend | chante/chantent/chantant | canta/cantan/cantando | canta/cantano/cantando | canta/cantam/cantando
sitting | sitzt/sitzen | assis/assise/assises/assoit | sienta/sentada | siede/seduto | senta
skiing | fährt ski | skie/skient | esquía/esquían/esquiando | scia/sciano | esquiando
sleeping | schläft/schlafen | dort/dorment/dormant | duerme/duermen/durmiendo/dormido | dorme/dormono/dormendo | dorme/dormem/dormindo
smiling | lächelt/lächeln | sourit/sourient | sonríe/sonriendo | sorride/sorridendo | sorri/sorrindo
standing | steht/stehen/stehend | debout | de pie/parado | in piedi | em pé/parado
surfing | surft/surfen | surfe/surfent | surfea/surfeando | surfa | surfando
sweeping | fegt/fegen | balaie/balaient | barre/barriendo | spazza | varrendo
swimming | schwimmt/schwimmen/schwimmend | nage/nagent/nageant | nada/nadan/nadando | nuota/nuotano/nuotando | nada/nadam/nadando
talking | spricht/sprechen/redet/reden | parle/parlent/parlant | habla/hablan/hablando | parla/parlano/parlando | fala/falam/falando
throwing | wirft/werfen | lance/lancent | lanza/lanzan/lanzando/tirando | lancia/lanciano | jogando/lançando
waiting | wartet/warten/wartend | attend/attendent/attendant | espera/esperan/esperando | aspetta/aspettano/aspettando | espera/esperam/esperando
walking | spaziert/geht/gehen/spazieren | marche/marchent/marchant | camina/caminan/caminando | cammina/camminano/camminando | caminha/caminham/andando/caminhando
washing | wäscht/waschen | lave/lavent | lava/lavan/lavando | lava/lavano | lavando
watching | beobachtet/beobachten/schaut zu | observe/observent | observa/observan/observando/mirando | osserva/osservano | observando/assistindo
watering | gießt/gießen | arrose/arrosent | riega/riegan/regando | annaffia/annaffiano | regando/rega
waving | winkt/winken | fait signe | saluda/saludando | saluta/salutano | acenando
wearing | trägt/tragen | porte/portent/portant/vêtu de/vêtue de | lleva/llevan/llevando/vestido de | indossa/indossano/con indosso | usa/usando/vestindo
working | arbeitet/arbeiten | travaille/travaillent/travaillant | trabaja/trabajan/trabajando | lavora/lavorano/lavorando | trabalha/trabalham/trabalhando
writing | schreibt/schreiben/schreibend | écrit/écrivant | escribe/escriben/escribiendo | scrive/scrivono/scrivendo | escreve/escrevem/escrevendo
`;
