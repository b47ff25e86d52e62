// The recogniser: which language a text is in, on texts of our own; English stays English whatever it quotes.
import { describe, expect, it } from 'vitest';
import { isEnglish, languageOf } from '../../../src/core/text/language.ts';

const NEWS: Record<string, string> = {
  en: 'The harbour council voted on Tuesday to close the old bridge. Nobody was hurt, but the mayor said that it would take two years to build a new one.',
  de: 'Der Hafenrat hat am Dienstag beschlossen, die alte Brücke zu sperren. Verletzt wurde niemand, aber der Bürgermeister sagte, dass der Bau einer neuen zwei Jahre dauern werde.',
  fr: 'Le conseil du port a décidé mardi de fermer le vieux pont. Personne n’a été blessé, mais le maire a déclaré qu’il faudrait deux ans pour en construire un nouveau.',
  es: 'El consejo del puerto decidió el martes cerrar el viejo puente. Nadie resultó herido, pero el alcalde dijo que se necesitan dos años para construir uno nuevo.',
  it: 'Il consiglio del porto ha deciso martedì di chiudere il vecchio ponte. Nessuno è rimasto ferito, ma il sindaco ha detto che ci vorranno due anni per costruirne uno nuovo.',
  pt: 'O conselho do porto decidiu na terça-feira fechar a velha ponte. Ninguém ficou ferido, mas o presidente da câmara disse que são precisos dois anos para construir uma nova.',
  nl: 'De havenraad heeft dinsdag besloten om de oude brug te sluiten. Niemand raakte gewond, maar de burgemeester zei dat het twee jaar duurt voordat er een nieuwe staat.',
  sv: 'Hamnrådet beslutade på tisdagen att stänga den gamla bron. Ingen skadades, men borgmästaren sade att det tar två år innan en ny kan byggas.',
  da: 'Havnerådet besluttede tirsdag at lukke den gamle bro. Ingen kom til skade, men borgmesteren sagde, at der vil gå to år, før en ny bliver bygget af kommunen.',
  nb: 'Havnerådet vedtok tirsdag å stenge den gamle brua. Ingen ble skadet, men ordføreren sa at det vil ta to år før en ny blir bygget, og at noe må gjøres nå.',
  fi: 'Satamaneuvosto päätti tiistaina sulkea vanhan sillan. Kukaan ei loukkaantunut, mutta pormestari sanoi, että uuden rakentaminen kestää kaksi vuotta ja se on kallis.',
  pl: 'Rada portu zdecydowała we wtorek, że stary most zostanie zamknięty. Nikt nie został ranny, ale burmistrz powiedział, że budowa nowego potrwa dwa lata i jest to konieczne.',
  cs: 'Přístavní rada v úterý rozhodla, že starý most bude uzavřen. Nikdo nebyl zraněn, ale starosta řekl, že stavba nového mostu potrvá dva roky a že je to nutné.',
  sk: 'Prístavná rada v utorok rozhodla, že starý most bude uzavretý. Nikto sa nezranil, ale starosta povedal, že stavba nového potrvá dva roky a že je to potrebné aj pre mesto.',
  ro: 'Consiliul portului a decis marți să închidă podul vechi. Nimeni nu a fost rănit, dar primarul a spus că va dura doi ani până când se va construi unul nou.',
  hu: 'A kikötő tanácsa kedden úgy döntött, hogy lezárja a régi hidat. Senki sem sérült meg, de a polgármester azt mondta, hogy az új híd megépítése két évig tart, és ez nem olcsó.',
  tr: 'Liman meclisi salı günü eski köprüyü kapatmaya karar verdi. Kimse yaralanmadı ama belediye başkanı yeni bir köprü için iki yıl gerektiğini ve bunun çok pahalı olduğunu söyledi.',
  id: 'Dewan pelabuhan pada hari Selasa memutuskan untuk menutup jembatan tua itu. Tidak ada yang terluka, tetapi wali kota mengatakan bahwa pembangunan yang baru akan memakan waktu dua tahun.',
  vi: 'Hội đồng cảng hôm thứ Ba đã quyết định đóng cây cầu cũ. Không có ai bị thương, nhưng thị trưởng nói rằng phải mất hai năm để làm một cây cầu mới.',
  hr: 'Lučko vijeće u utorak je odlučilo zatvoriti stari most. Nitko nije ozlijeđen, ali je gradonačelnik rekao da će gradnja novog trajati dvije godine i da se to mora učiniti.',
  sl: 'Pristaniški svet je v torek sklenil, da bo zaprl stari most. Nihče ni bil ranjen, vendar je župan povedal, da bo gradnja novega trajala dve leti in da je to nujno.',
  lt: 'Uosto taryba antradienį nusprendė uždaryti seną tiltą. Niekas nebuvo sužeistas, bet meras sakė, kad naujo statyba truks dvejus metus ir kad tai yra būtina.',
  lv: 'Ostas padome otrdien nolēma slēgt veco tiltu. Neviens nav cietis, bet mērs teica, ka jauna tilta būve ilgs divus gadus un ka tas ir vajadzīgs arī pilsētai.',
  et: 'Sadama nõukogu otsustas teisipäeval vana silla sulgeda. Keegi ei saanud viga, kuid linnapea ütles, et uue silla ehitamine võtab kaks aastat ja see on kallis.',
  ca: 'El consell del port va decidir dimarts tancar el pont vell. No hi ha cap ferit, però l’alcalde va dir que caldran dos anys per construir-ne un de nou amb els diners dels veïns.',
  sw: 'Baraza la bandari liliamua Jumanne kufunga daraja la zamani. Hakuna mtu aliyejeruhiwa, lakini meya alisema kwamba ujenzi wa daraja jipya utachukua miaka miwili na ni ghali kwa mji.',
  tl: 'Nagpasya ang konseho ng daungan noong Martes na isara ang lumang tulay. Walang nasaktan, ngunit sinabi ng alkalde na dalawang taon ang kailangan para sa bagong tulay sa bayan.',
  af: 'Die haweraad het Dinsdag besluit om die ou brug te sluit. Niemand is beseer nie, maar die burgemeester het gesê dat dit twee jaar sal neem om ’n nuwe een te bou.',
  sq: 'Këshilli i portit vendosi të martën të mbyllë urën e vjetër. Askush nuk u plagos, por kryetari i bashkisë tha se do të duhen dy vjet për një urë të re dhe kjo është e shtrenjtë.',
  is: 'Hafnarráð ákvað á þriðjudag að loka gömlu brúnni. Enginn slasaðist en bæjarstjórinn segir að það taki tvö ár að byggja nýja og að það hafi verið nauðsynlegt fyrir bæinn.',
  ru: 'Совет порта во вторник решил закрыть старый мост. Никто не пострадал, но мэр сказал, что строительство нового займёт два года.',
  uk: 'Рада порту у вівторок вирішила закрити старий міст. Ніхто не постраждав, але мер сказав, що будівництво нового триватиме два роки.',
  be: 'Савет порта ў аўторак вырашыў закрыць стары мост. Ніхто не пацярпеў, але мэр сказаў, што будаўніцтва новага зойме два гады.',
  bg: 'Съветът на пристанището реши във вторник да затвори стария мост. Никой не пострада, но кметът каза, че строежът на нов ще отнеме две години и че той беше нужен, както и друг път.',
  sr: 'Лучко веће је у уторак одлучило да затвори стари мост. Нико није повређен, али је градоначелник рекао да ће изградња новог трајати две године.',
  el: 'Το συμβούλιο του λιμανιού αποφάσισε την Τρίτη να κλείσει την παλιά γέφυρα. Κανείς δεν τραυματίστηκε, αλλά ο δήμαρχος είπε ότι θα χρειαστούν δύο χρόνια.',
  ar: 'قرر مجلس الميناء يوم الثلاثاء إغلاق الجسر القديم. ولم يصب أحد بأذى، لكن رئيس البلدية قال إن بناء جسر جديد سيستغرق عامين.',
  fa: 'شورای بندر روز سه‌شنبه تصمیم گرفت پل قدیمی را ببندد. کسی آسیب ندید، اما شهردار گفت که ساخت پل جدید دو سال طول می‌کشد.',
  ur: 'بندرگاہ کی کونسل نے منگل کو پرانا پل بند کرنے کا فیصلہ کیا۔ کوئی زخمی نہیں ہوا، لیکن میئر نے کہا کہ نیا پل بنانے میں دو سال لگیں گے۔',
  he: 'מועצת הנמל החליטה ביום שלישי לסגור את הגשר הישן. איש לא נפגע, אך ראש העיר אמר שבניית גשר חדש תימשך שנתיים.',
  hi: 'बंदरगाह परिषद ने मंगलवार को पुराने पुल को बंद करने का फैसला किया। किसी को चोट नहीं आई, लेकिन महापौर ने कहा कि नया पुल बनाने में दो साल लगेंगे।',
  th: 'สภาท่าเรือตัดสินใจเมื่อวันอังคารว่าจะปิดสะพานเก่า ไม่มีผู้ได้รับบาดเจ็บ แต่นายกเทศมนตรีกล่าวว่าการสร้างสะพานใหม่จะใช้เวลาสองปี',
  zh: '港口委员会星期二决定关闭旧桥。没有人受伤，但市长说，建造一座新桥需要两年时间。',
  ja: '港湾評議会は火曜日、古い橋を閉鎖することを決めた。けが人はいないが、市長は新しい橋の建設には二年かかると述べた。',
  ko: '항만 위원회는 화요일에 오래된 다리를 폐쇄하기로 결정했다. 다친 사람은 없지만 시장은 새 다리를 짓는 데 이 년이 걸릴 것이라고 말했다.',
};

describe('a short piece of news', () => {
  it.each(Object.entries(NEWS))('%s', (code, text) => expect(languageOf(text)).toBe(code));

  it.each(Object.entries(NEWS))('%s, many times over', (code, text) => {
    expect(languageOf(`${text} `.repeat(200))).toBe(code);
  });
});

describe('English stays English', () => {
  it.each([
    `The mayor of Oster wrote: “${NEWS['de']}” She did not say why.`,
    `“${NEWS['fr']}” was all that the mayor of the town would say to them on Tuesday.`,
    'The slogan «Мост наш, мост наш» was on every wall of the town, and nobody had painted over it.',
    'HARBOUR COUNCIL VOTES TO CLOSE THE OLD BRIDGE, AND NOBODY IS TO BE HURT BY IT',
    'Ana de la Cruz met Jean-Pierre du Pont and Jan van den Berg at the Café de la Paix on Tuesday.',
  ])('%s', (text) => expect(languageOf(text)).toBe('en'));
});

describe('nothing is said', () => {
  it.each([
    '',
    ' ',
    'Oster',
    '2:1',
    'Rivera Cup: Oster 2, Kalevo 1',
    '“”',
    '\ud800',
    'la la la la la la la la la la la',
  ])('of %j', (text) => expect(languageOf(text)).toBeNull());

  it('of a table of names', () => {
    const rows = Array.from({ length: 60 }, (_, i) => `Oster Kalevo Berg ${i} Lund`).join('\n');
    expect(languageOf(rows)).toBeNull();
  });
});

it('prose in a language that is not known is told from English', () => {
  const words = 'zalu mirek tovan ulisho brenat kupel dorvi hamsu netolo prixa';
  expect(languageOf(Array.from({ length: 10 }, () => words).join(' '))).toBe('und');
});

it.each(['a', '“', '"', ' ', 'я', 'der ', '«'])('a long line of %j is read to its end', (unit) => {
  expect(() => languageOf(unit.repeat(1_000_000 / unit.length))).not.toThrow();
});

it('English is what has no other name', () => {
  expect([undefined, 'en', 'en-GB', 'EN', 'mul'].map(isEnglish)).toEqual([true, true, true, true, true]);
  expect(['de', 'und', 'enm', 'fr-CA'].map(isEnglish)).toEqual([false, false, false, false]);
});
