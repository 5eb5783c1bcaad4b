import { rolldown } from 'rolldown';
const b = await rolldown({input:{read:'packages/prompt/src/read/read.ts'},platform:'node',resolve:{conditionNames:['atelier-source','node','import','default']}});
const {output}=await b.write({dir:'/tmp/rb2',format:'esm',entryFileNames:'[name].mjs',chunkFileNames:'[name].mjs',codeSplitting:{groups:[{name:'wordnet',test:/wordnet-pack/}]}});
for(const o of output) console.log(o.fileName,o.code?.length);
