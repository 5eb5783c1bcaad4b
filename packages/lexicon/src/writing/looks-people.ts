/**
 * What people wear and what marks them, in the few words that stand right after their name: "an old fisherman *with a short white beard, in a navy
 * sweater*, mends a net". By the id of a portrait; parts of a row are parted by `; `: an age, then what begins with "with" and what begins with
 * "in". `*` before a label: the row dresses somebody or gives a body its colour, and is left out where clothes or colours were said. Conditions as in `passages.ts`.
 */
export const PEOPLE_LOOKS = `
person | 
W short brown hair = with short brown hair and an open face
W calm brown eyes = with dark eyebrows and calm brown eyes
W *grey coat and red scarf = with short dark hair; in a long grey coat and a red scarf -summer,beach,hot,gym
W *denim jacket = with wavy brown hair; in a faded denim jacket, a white shirt and dark trousers -snow,winter,gym
W *green sweater = with short brown hair; in a bottle-green sweater and brown corduroy trousers -summer,beach,gym
W *mustard rain jacket = with dark curly hair; in a mustard-yellow jacket and dark blue jeans -summer,beach,gym
W *linen shirt = with a tanned face; in a loose white linen shirt and beige trousers +summer,beach,hot
W *padded parka = with pink cheeks; in a dark green padded parka with a fur-edged hood and brown boots +snow,winter
W *grey T-shirt = with hair tied back; in a grey T-shirt, black leggings and running shoes +gym,yoga,exercise,jogging

man | 
W short beard and grey temples = with a short dark beard and grey temples -bearded,beard,young
W square jaw = with close-cropped brown hair and a square jaw
W tousled dark hair = with tousled dark hair and thick eyebrows
W *navy overshirt = in $his thirties; with short dark hair; in a navy overshirt and faded blue jeans -summer,beach,snow
W *grey sweater = in $his forties; with a short dark beard; in a thick grey sweater and brown trousers -summer,beach
W *checked shirt = in $his thirties; with tousled brown hair; in a red checked shirt with rolled sleeves and dark jeans -snow,winter
W *brown jacket = in $his fifties; with greying hair; in a brown corduroy jacket and a cream shirt -summer,beach,snow,young
W *olive jacket = in $his forties; with light stubble; in an olive-green jacket, a white T-shirt and worn jeans -snow,winter
W *blue work shirt = in $his thirties; with a trimmed beard; in a half-buttoned light blue shirt and beige chinos -snow,winter
W *white shirt = with tanned arms; in a loose white shirt and beige linen trousers +summer,beach,hot
W *winter parka = with a reddened nose; in a dark blue parka and a grey knitted hat +snow,winter
W *rain jacket = with wet hair; in a dark blue rain jacket and brown boots +rain,storm

woman | 
W dark hair pinned up = with dark hair pinned up loosely at the back -hat,hood,blonde
W freckles and auburn hair = with shoulder-length auburn hair and freckled cheeks -hat,hood,blonde
W short black fringe = with short black hair and a straight fringe -hat,hood,blonde
W *rust dress = in $his thirties; with dark hair pinned up; in a rust-coloured linen dress -winter,snow
W *moss-green coat = in $his forties; with chin-length brown hair; in a moss-green wool coat and a cream scarf -summer,beach,hot,bedroom,kitchen,home,cooking,reading
W *mustard cardigan = in $his thirties; with shoulder-length brown hair; in a mustard cardigan and dark blue jeans -summer,beach,snow
W *blue blouse = in $his forties; with a loose brown ponytail; in a light blue blouse with rolled sleeves and grey trousers -winter,snow
W *white sweater = in $his twenties; with a dark ponytail; in a cream knitted sweater and jeans -summer,beach
W *striped top = in $his thirties; with curly auburn hair; in a navy and white striped top and wide beige trousers -winter,snow
W *green shirt = in $his twenties; with short black hair; in a loose sage-green shirt and white trousers -winter,snow
W *summer dress = with tanned shoulders; in a light yellow summer dress +summer,beach,hot -yoga,running,jogging,exercise
W *leggings = with a dark ponytail; in a grey top and black leggings +yoga,gym,exercise,jogging,stretching
W *winter coat = with flushed cheeks; in a long red winter coat and a white knitted hat +snow,winter
W *yellow raincoat = with damp hair; in a yellow raincoat and dark jeans +rain,storm -train,inside,window,indoors

old-man | 
W white hair and lined face = with thin white hair and a deeply lined face
W white moustache = with a white moustache and bright eyes
W *brown cardigan = with white stubble; in a nut-brown cardigan and a buttoned grey shirt -summer,beach
W *tweed cap = with a short white beard; in a grey tweed jacket and a flat cap -summer,beach
W *dark coat = with a white moustache; in a dark blue wool coat and a checked scarf -summer,beach
W *braces = with thin white hair; in a white shirt, brown braces and corduroy trousers
W *straw hat = with a tanned, lined face; in a pale shirt and a straw hat +summer,beach,garden

old-woman | 
W silver hair in a bun = with silver hair in a bun and a soft, lined face
W white curls = with short white curls and round glasses
W *blue apron = with grey hair in a bun; in a faded floral apron over a grey cardigan -beach,street,park
W *flowered dress = with white hair pinned up; in a dark flowered dress and a lilac cardigan -beach
W *headscarf = with a lined, smiling face; in a brown wool coat and a flowered red headscarf -summer,beach,kitchen,home
W *purple cardigan = with round glasses; in a plum-coloured cardigan and a long grey skirt -beach

boy | 
W tousled brown hair = with tousled brown hair and freckles
W short black hair = with short black hair and a gap-toothed grin
W *striped jersey = of about eight; with messy brown hair; in a green striped T-shirt and beige shorts -winter,snow
W *mustard sweater = of about seven; with tousled brown hair; in a mustard sweater and blue dungarees -summer,beach
W *red hooded top = of about nine; with short dark hair; in a red hooded top and jeans -summer,beach
W *blue T-shirt = of about six; with curly dark hair; in a light blue T-shirt and grey shorts -winter,snow
W *swimming shorts = with wet brown hair; in red swimming shorts +beach,pool,sea,swimming -fishing,kite,winter,snow
W *hoodie = with messy dark hair; in a black hooded sweater and torn jeans +teenage,teen,teenaged
W *bobble hat = with red cheeks; in a blue quilted jacket and a knitted hat with a bobble +snow,winter
W *schoolboy shirt = of about ten; in a white shirt, grey shorts and long socks +school,classroom
W *yellow raincoat = with wet hair on the forehead; in a yellow raincoat and green rubber boots +rain,puddle,puddles

girl | 
W two brown plaits = with two brown plaits and freckles
W dark curls = with a cloud of dark curls and big brown eyes
W short fair fringe = with a fair fringe and round cheeks
W *red pinafore = of about seven; with two brown plaits; in a red pinafore dress over a white shirt -beach
W *yellow jumper = of about six; with long brown hair; in a yellow cardigan and a checked skirt -summer,beach
W *blue dress = of about eight; with dark curly hair; in a pale blue cotton dress and white socks -winter,snow
W *striped T-shirt = of about five; with a blond ponytail; in a striped T-shirt and blue dungarees -winter,snow
W *striped swimsuit = with wet plaits; in a blue striped swimsuit +beach,pool,sea,swimming -fishing,kite,winter,snow
W *sweatshirt = with long dark hair; in a loose grey sweatshirt and ripped jeans +teenage,teen,teenaged
W *pink snowsuit = with pink cheeks; in a red snow jacket and a white bobble hat +snow,winter
W *red raincoat = with damp plaits; in a red raincoat and yellow rubber boots +rain,puddle,puddles

child | 
W round cheeks = with round cheeks and fine fair hair
W big dark eyes = with short dark hair and big brown eyes
W *dungarees = of about four; with curly brown hair; in blue dungarees and a striped T-shirt -winter,snow
W *yellow sweater = of about five; with short dark hair; in a yellow knitted sweater and brown trousers -summer,beach
W *red jacket = of about six; with pink cheeks; in a red quilted jacket and green boots -summer,beach
W *sun hat = with bare feet; in a white sun hat and blue shorts +beach,sand,pool

baby | 
W wisp of hair = with a wisp of fair hair and round pink cheeks
W *white romper = with round cheeks; in a white cotton romper
W *knitted hat = in a soft grey knitted hat and a cream blanket -bath,crawling

bride | 
W *ivory lace = with dark hair pinned up; in an ivory lace dress and a long veil

groom | 
W *dark blue suit = with short neat hair; in a dark blue suit with a white rose on the lapel

patient | 
W *green gown = with a pale, tired face; in a pale green hospital gown

toddler | 
W round cheeks = of about two; with round cheeks and fine fair hair
W *blue overalls = of about two; with fine brown hair; in soft blue overalls and a striped shirt -summer,beach
W *yellow romper = of about two; with dark curls; in a yellow romper -winter,snow

teenager | 
W *grey hoodie = with messy hair; in a grey hooded sweater and torn jeans -summer,beach
W *denim overalls = with a dark ponytail; in denim overalls and a striped T-shirt
W *band T-shirt = with short dark hair; in a black T-shirt and loose jeans
`;
