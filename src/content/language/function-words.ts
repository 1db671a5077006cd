/**
 * The commonest words of the grammar (articles, prepositions, pronouns, conjunctions, forms of « to be ») of the languages
 * of Europe that share most with French, or that stand beside it on a site. Closed classes: what is written of a language
 * that is not here is told by the absence of those of French.
 */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  fr: 'le la les un une des du de et est en dans pour par sur avec que qui vous nous votre vos notre nos ce cette ces au aux pas plus ou où son sa ses être sont il elle ils elles à leur leurs se ne je on mais comme sans si été cet dont donc y lors afin chez vers entre même tout tous toute toutes a ont avez peut tu te mon ma mes ton ta tes sous depuis contre pendant avant après aussi quand quel quelle quels quelles comment pourquoi lui eux ni car donc ainsi non deux trois ceux celui celle l d qu c n s j m t',
  en: 'the a an and is of to in for with that this these you your our we are be on by from at it its as or not will can has have had was were their which who they what how all if but any more when where about into there no do does i s t re ve ll',
  es: 'el la los las lo un una unos unas y e o de del al en que es por para con no se su sus como más pero este esta estos esto son está están ser si sin sobre entre cuando donde desde hasta muy también ya a me te nos tu tus mi mis si él ella',
  pt: 'o a os as um uma e de do da dos das em no na nos nas que é por para com não se seu sua seus suas mais ou ao à aos como mas são ser está pelo pela também isso este esta você te tu me meu minha',
  it: 'il lo la i gli le un una uno e di del della dei delle dello degli da dal dalla in con per che è non si su come più o ma sono al alla ai nel nella questo questa anche se a l d c n un',
  ca: 'el la els les un una uns i de del dels al als en amb per que és no es se el seu seva com més o però aquest aquesta són està sense entre quan també a l d n s m t et tu te ho us',
  ro: 'și de la în cu pe nu un o este sunt din pentru care că se ale al a ai mai sau dar acest această fi prin ca le tu te',
  oc: 'lo la los las un una e de del dels de la al als dins amb per que es son se o mas aqueste coma pus sens entre tanben',
  ht: 'yo nan ak pou ki sa a li mwen nou ou se pa te ap gen ka fè tout si men sou lan an pi plis lè e',
  de: 'der die das den dem des ein eine einen einem einer und ist in zu zum zur mit für auf von vom nicht sich auch als an bei wird werden sind im am aus oder wie sie wir ihr es dass kann durch über nach um so er ich du',
  nl: 'de het een en van in is op te met voor dat die niet zijn aan ook als bij of door naar om uit wordt worden je we deze dit kan er over hun ze',
  sv: 'och att det som en ett på är av för med till den har de inte om i kan du eller från vi ska',
  da: 'og at det som en et på er av af for med til den har de ikke om i kan du eller fra vi skal',
};

let byWord: ReadonlyMap<string, readonly string[]> | null = null;

/** The languages that have a word, lower case; null when it is no word of the grammar of any of them. */
export function languagesOf(word: string): readonly string[] | null {
  byWord ??= build();
  return byWord.get(word) ?? null;
}

function build(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
    for (const word of new Set(words.split(' '))) found.set(word, [...(found.get(word) ?? []), language]);
  }
  return found;
}
