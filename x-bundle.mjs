import { rolldown } from 'rolldown';
const b = await rolldown({input:{read:'packages/prompt/src/read/read.ts'},platform:'node',resolve:{conditionNames:['atelier-source','node','import','default']}});
const {output}=await b.write({dir:'/tmp/rb',format:'esm',entryFileNames:'[name].mjs'});
for(const o of output) console.log(o.fileName,o.code?.length, Object.entries(o.modules??{}).map(([k,v])=>[k.replace(/.*trees.reader./,''),v.renderedLength]).sort((a,b)=>b[1]-a[1]).slice(0,25));
