/**
 * Short given names, and family names that stand before the given ones. Origin: the common diminutives of English name
 * dictionaries; the most frequent family names of China, Korea and Viet Nam in their usual romanisations.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Short given names and the names they stand for. Folded; each line is one group of equals. */
export const NICKNAMES: readonly ReadonlySet<string>[] = `
  thomas tom tommy|robert bob rob bobby robbie|william bill will billy liam|james jim jimmy jamie|john jack johnny|michael mike mick
  david dave davie|richard dick rick rich|edward ed eddie ted ned|joseph joe joey|anthony tony|andrew andy drew|daniel dan danny
  matthew matt|christopher chris|nicholas nick nicky|benjamin ben benny|samuel sam sammy|alexander alex sandy alec|gregory greg
  stephen steve steven|peter pete|patrick pat paddy|kenneth ken kenny|charles charlie chuck|philip phil|timothy tim|donald don
  ronald ron ronnie|lawrence larry laurie|frederick fred freddie|gerald gerry jerry|geoffrey geoff jeff jeffrey|terence terry
  margaret maggie meg peggy|elizabeth liz beth lizzie betty eliza|catherine kate cathy katie|katherine kate kathy katie|susan sue susie
  deborah debbie deb|patricia pat trish tricia|jennifer jen jenny|rebecca becky becca|victoria vicky vikki|christine chris chrissie
  jacqueline jackie|alexandra alex sandra|samantha sam|pamela pam|judith judy|barbara barb babs|penelope penny|josephine jo josie
  vladimir volodya|mohammed mohamed muhammad mo|francisco paco|jose pepe|giuseppe beppe|johannes hans|friedrich fritz|wilhelm willi
`
  .trim()
  .split(/[\n|]/)
  .map((line) => words(line));

/** Family names that are written first. Those that are given names elsewhere count only before a hyphenated name. Folded. */
export const FAMILY_FIRST: ReadonlyMap<string, 'family' | 'either'> = new Map([
  ...[
    ...words(`
      wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo lin gao luo zheng liang xie song tang deng han feng cao peng zeng xiao
      tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao fang zou xiong qin shi hao kong bai cui qiu gu hou shao meng wan
      duan qian yin li ouyang situ zhuge chan wong cheung leung lau kwok tsai hsu tseng chou chiang
      choi jung kang yoon jang lim shin seo kwon hwang ahn hong moon bae baek heo nam shim noh jeong cho
      nguyen tran pham hoang huynh vu vo dang bui ngo duong ly
    `),
  ].map((name) => [name, 'family'] as const),
  ...[...words('kim lee park jo ha min oh le phan do ho long bach an yan')].map((name) => [name, 'either'] as const),
]);
