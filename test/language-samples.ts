/** A French text, with all that French typography would find fault with. */
export const FRENCH_SAMPLE =
  'Voici la liste des projets: vous pouvez les consulter "en ligne" dès le 12 mai! Êtes-vous prêts? Plus de 50% des équipes ont répondu.';

/**
 * The same in other languages, each with signs that French would space: `:` `!` `?` `;` `%`, quotes and guillemets. Written
 * for these tests.
 */
export const SAMPLES: Readonly<Record<string, string>> = {
  en: 'Here is the list of the projects: you can read them "online" from 12 May! Are you ready? More than 50% of the teams have answered; the others «will».',
  de: 'Hier ist die Liste der Projekte: Sie können sie "online" lesen, und zwar ab dem 12. Mai! Sind Sie bereit? Mehr als 50% der Teams haben geantwortet; die anderen «folgen».',
  nl: 'Dit is de lijst van de projecten: je kunt ze "online" lezen vanaf 12 mei! Ben je er klaar voor? Meer dan 50% van de teams heeft geantwoord; de rest «volgt».',
  es: 'Esta es la lista de los proyectos: puedes leerlos "en línea" desde el 12 de mayo! Estás listo? Más del 50% de los equipos ha respondido; los otros «lo harán».',
  pt: 'Esta é a lista dos projetos: você pode lê-los "online" a partir de 12 de maio! Está pronto? Mais de 50% das equipes responderam; as outras «vão responder».',
  it: 'Ecco la lista dei progetti: puoi leggerli "in linea" dal 12 maggio! Sei pronto? Più del 50% delle squadre ha risposto; le altre «lo faranno».',
  ca: 'Aquesta és la llista dels projectes: els podeu llegir "en línia" des del 12 de maig! Esteu preparats? Més del 50% dels equips ha respost; els altres «ho faran».',
  ro: 'Iată lista proiectelor: le puteți citi "online" din 12 mai! Sunteți gata? Mai mult de 50% din echipe au răspuns; celelalte «vor răspunde».',
  oc: 'Aquí la lista dels projèctes: los podètz legir "en linha" a partir del 12 de mai! Sètz prèstes? Mai de 50% de las còlas an respondut; las autras «o faràn».',
  gl: 'Esta é a lista dos proxectos: podes lelos "en liña" desde o 12 de maio! Estás preparado? Máis do 50% dos equipos respondeu; os outros «farano».',
  sv: 'Här är listan över projekten: du kan läsa dem "på nätet" från den 12 maj! Är du redo? Mer än 50% av grupperna har svarat; de andra «gör det snart».',
  da: 'Her er listen over projekterne: du kan læse dem "på nettet" fra den 12. maj! Er du klar? Mere end 50% af holdene har svaret; de andre «følger efter».',
  nb: 'Her er listen over prosjektene: du kan lese dem "på nettet" fra 12. mai! Er du klar? Mer enn 50% av lagene har svart; de andre «følger etter».',
  fi: 'Tässä on luettelo hankkeista: voit lukea ne "verkossa" alkaen toukokuun 12. päivästä! Oletko valmis? Yli 50% ryhmistä on vastannut; muut «vastaavat pian».',
  pl: 'Oto lista projektów: możesz je przeczytać "w sieci" od 12 maja! Czy jesteś gotowy? Ponad 50% zespołów odpowiedziało; inne «odpowiedzą wkrótce».',
  cs: 'Zde je seznam projektů: můžete si je přečíst "na síti" od 12. května! Jste připraveni? Více než 50% týmů odpovědělo; ostatní «odpoví brzy».',
  hu: 'Itt van a projektek listája: elolvashatod őket "a hálón" május 12-től! Készen állsz? A csapatok több mint 50%-a válaszolt; a többiek «később válaszolnak».',
  tr: 'İşte projelerin listesi: onları 12 Mayıs tarihinden itibaren "çevrim içi" okuyabilirsiniz! Hazır mısınız? Ekiplerin 50% kadarı yanıtladı; diğerleri «yakında yanıtlayacak».',
  id: 'Inilah daftar proyek: kamu dapat membacanya "secara daring" mulai tanggal 12 Mei! Apakah kamu siap? Lebih dari 50% tim sudah menjawab; yang lain «akan menyusul».',
  sw: 'Hii ni orodha ya miradi: unaweza kuisoma "mtandaoni" kuanzia tarehe 12 Mei! Je, uko tayari? Zaidi ya 50% ya timu zimejibu; nyingine «zitajibu baadaye».',
  tl: 'Narito ang listahan ng mga proyekto: maaari mo itong basahin "sa internet" mula ika-12 ng Mayo! Handa ka na ba? Higit sa 50% ng mga pangkat ang sumagot; ang iba ay «sasagot mamaya».',
  eu: 'Hona hemen proiektuen zerrenda: "sarean" irakur ditzakezu maiatzaren 12tik aurrera! Prest al zaude? Taldeen 50% baino gehiagok erantzun dute; besteek «laster erantzungo dute».',
  br: 'Setu roll ar raktresoù: gallout a rit lenn anezho "enlinenn" adalek an 12 a viz Mae! Ha prest oc’h? Ouzhpenn 50% eus ar skipailhoù o deus respontet; ar re all «a respontо».',
  vi: 'Đây là danh sách các dự án: bạn có thể đọc chúng "trên mạng" từ ngày 12 tháng 5! Bạn đã sẵn sàng chưa? Hơn 50% các nhóm đã trả lời; các nhóm khác «sẽ trả lời».',
  co: 'Eccu a lista di i prugetti: i pudete leghje "in linea" da u 12 di maghju! Site pronti? Più di 50% di e squadre anu rispostu; l’altre «feranu listessu».',
  lb: 'Hei ass d’Lëscht vun de Projeten: Dir kënnt se "online" liesen, vum 12. Mee un! Sidd Dir prett? Méi wéi 50% vun den Ekippen hu geäntwert; déi aner «kommen no».',
  af: 'Hier is die lys van die projekte: jy kan hulle "aanlyn" lees vanaf 12 Mei! Is jy gereed? Meer as 50% van die spanne het geantwoord; die ander «volg later».',
  hr: 'Ovo je popis projekata: možete ih čitati "na mreži" od 12. svibnja! Jeste li spremni? Više od 50% timova odgovorilo je; ostali «odgovaraju uskoro».',
  et: 'Siin on projektide nimekiri: saate neid lugeda "võrgus" alates 12. maist! Kas olete valmis? Üle 50% rühmadest on vastanud; teised «vastavad varsti».',
  lt: 'Štai projektų sąrašas: galite juos skaityti "internete" nuo gegužės 12 dienos! Ar esate pasiruošę? Daugiau kaip 50% komandų atsakė; kitos «atsakys vėliau».',
  sq: 'Kjo është lista e projekteve: mund t’i lexoni "në internet" nga 12 maji! A jeni gati? Më shumë se 50% e ekipeve janë përgjigjur; të tjerat «do të përgjigjen».',
  is: 'Hér er listi yfir verkefnin: þú getur lesið þau "á netinu" frá 12. maí! Ertu tilbúinn? Meira en 50% liðanna hafa svarað; hin «svara bráðum».',
  cy: 'Dyma restr y prosiectau: gallwch eu darllen "ar y we" o 12 Mai ymlaen! Ydych chi’n barod? Mae mwy na 50% o’r timau wedi ateb; bydd y lleill «yn ateb yn fuan».',
  ga: 'Seo liosta na dtionscadal: is féidir leat iad a léamh "ar líne" ón 12 Bealtaine! An bhfuil tú réidh? D’fhreagair níos mó ná 50% de na foirne; freagróidh an chuid eile «ar ball».',
  ht: 'Men lis pwojè yo: ou ka li yo "sou entènèt" apati 12 me! Èske ou pare? Plis pase 50% nan ekip yo reponn; lòt yo «ap reponn talè».',
  ru: 'Вот список проектов: вы можете прочитать их "в сети" с 12 мая! Вы готовы? Более 50% команд ответили; остальные «ответят позже».',
  el: 'Αυτή είναι η λίστα των έργων: μπορείτε να τα διαβάσετε "στο διαδίκτυο" από τις 12 Μαΐου! Είστε έτοιμοι; Πάνω από 50% των ομάδων απάντησαν: οι άλλες «θα απαντήσουν».',
  ar: 'هذه قائمة المشاريع: يمكنك قراءتها "على الشبكة" ابتداء من 12 مايو! هل أنت مستعد؟ أجاب أكثر من 50% من الفرق «والباقي قريبا».',
  hi: 'यह परियोजनाओं की सूची है: आप इन्हें 12 मई से "ऑनलाइन" पढ़ सकते हैं! क्या आप तैयार हैं? 50% से अधिक दलों ने उत्तर दिया है।',
  ja: 'これがプロジェクトの一覧です: 5月12日から"オンライン"で読めます! 準備はいいですか? 50%以上のチームが回答しました。',
  zh: '这是项目列表: 您可以从5月12日起"在线"阅读! 您准备好了吗? 50%以上的团队已经回复; 其他团队«稍后回复»。',
};
