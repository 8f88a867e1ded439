import { namePattern } from '../../name-pattern.ts';

const airbus = 'A(?:220|3(?:00|10|18|19|20|21|30|40|50|80))(?:-\\d{2,4})?(?:neo|ceo|XLR|LR|F)?|A400M';
const onRoad = /(?:[Aa]utoroute|[Ss]ur l'|échangeur de l'|péage de l'|motorway|[Oo]n the) ?$/u;
const card = (before: string) => /(?:Audi|audi)[^.]{0,40}$/u.test(before);

/** Aircraft, weapons and cars by their numbers; the same in every language. */
export const vehicles = [
  namePattern({
    name: 'pattern-airliner',
    pattern: `(?:Airbus (?:${airbus})|Boeing (?:B-?)?7\\d7(?:-\\d{1,3}[A-Z]{0,3})?(?:[ -]?MAX(?:[ -]\\d{1,2})?)?(?: Dreamliner)?|7\\d7[ -]MAX(?:[ -]\\d{1,2})?|787 Dreamliner)`,
    type: 'product',
    subtype: 'vehicle',
    confidence: 1,
    examples: [
      ['un Airbus A320 de la compagnie', 'Airbus A320'],
      ['deux Airbus A321neo', 'Airbus A321neo'],
      ['le Boeing 737 MAX 8 est cloué au sol', 'Boeing 737 MAX 8'],
      ['un Boeing 747-400F', 'Boeing 747-400F'],
      ['le 737 MAX revole', '737 MAX'],
    ],
    counterExamples: ['Boeing a livré 737 avions', 'Airbus embauche 320 personnes', 'le Boeing 7371'],
  }),
  namePattern({
    name: 'pattern-airliner-short',
    pattern: airbus,
    type: 'product',
    subtype: 'vehicle',
    confidence: 0.9,
    only: ({ before }) => !onRoad.test(before) && !card(before),
    examples: [
      ['la famille A320neo', 'A320neo'],
      ['un A400M de l’armée', 'A400M'],
    ],
    counterExamples: ['un accident sur l’A320', 'l’autoroute A330', 'le virus A3201'],
  }),
  namePattern({
    name: 'pattern-aircraft',
    pattern: [
      '(?:Lockheed |Boeing |General Dynamics )?(?:F|B|C|KC|MC|EA|CF|MQ|RQ|UH|AH|CH|V|U|MV)-(?:1|2|4|5|9|1[0-9]|2[2-7]|35|46|47|52|60|64|117|13[05]|160)[A-Z]?',
      '(?:Soukhoï |Sukhoi )?S[uU]-\\d{2}[A-Z]{0,3}',
      '(?:Tupolev |Iliouchine |Ilyushin |Antonov |Yakovlev )?(?:T[uU]|I[lL]|A[nN]|Yak)-\\d{2,3}[A-Z]{0,2}',
      'Tupolev[ -]\\d{2,3}|Iliouchine[ -]\\d{2,3}|Antonov[ -]\\d{2,3}',
      '(?:Mikoyan )?M[iI]G-?\\d{2}[A-Z]{0,2}|Mi-(?:8|1[07]|2[468]|35)[A-Z]{0,3}|Ka-(?:27|50|52)',
      'Mirage (?:2000(?:-\\d)?[A-Z]?|F1|IV|III)|Rafale [BCMF]\\d?',
      'ATR[ -]?(?:42|72)(?:-\\d{3})?|Embraer (?:E-?)?\\d{3}|CRJ-?\\d{3}|Avro RJ\\d{2,3}|Comac C919',
      'Cessna \\d{3}|Falcon (?:7X|8X|10X|20|50|900|2000)|Dash 8|Canadair CL-\\d{3}|DC-(?:3|8|9|10)|MD-(?:11|8\\d)|Fokker (?:50|70|100)',
      'NH90|EC ?(?:120|135|145|155|225|725)|Bayraktar TB2|Shahed[- ]13[16]',
    ].join('|'),
    type: 'product',
    subtype: 'vehicle',
    confidence: 1,
    examples: [
      ['des chasseurs F-16 néerlandais', 'F-16'],
      ['un ATR 72 de la compagnie', 'ATR 72'],
      ['le Soukhoï Su-30 s’est écrasé', 'Soukhoï Su-30'],
      ['deux Mirage 2000 ont décollé', 'Mirage 2000'],
    ],
    counterExamples: ['la vitamine B12', 'la Formule F1', 'le G-7', 'le modèle SF-160'],
  }),
  namePattern({
    name: 'pattern-weapon',
    pattern:
      'S-[2345]00|AK-(?:47|74|103)|AR-15|T-(?:54|55|62|64|72|80|90|14)[A-Z]?|Leopard [12](?:A\\d)?|BM-21(?: Grad)?|Javelin|GBU-\\d{2}(?:/B)?|Kh-\\d{2,3}|AIM-\\d{1,3}|ATACMS|M1 Abrams|AMX[- ]10(?: ?RC)?',
    type: 'product',
    subtype: 'weapon',
    confidence: 1,
    examples: [
      ['des chars Leopard 2 pour Kiev', 'Leopard 2'],
      ['un fusil AK-47', 'AK-47'],
      ['le système S-400', 'S-400'],
    ],
    counterExamples: ['un T-shirt', 'Leopard est un journal'],
  }),
  namePattern({
    name: 'pattern-car',
    pattern: [
      'Peugeot (?:e-)?(?:[1-9]0[1-9]|[1-5]00[1-9])',
      'Citroën (?:ë-)?(?:C[1-8](?: Aircross| Picasso)?|DS ?[3-9]|2CV|Ami|Berlingo|Picasso|Saxo|Xsara)|Citroen C[1-8]|2CV|DS [3479] Crossback',
      'Renault (?:R(?:4|5|8|12|16|19|21|25)|Clio|Mégane|Megane|Zo[eé]|Twingo|Captur|Sc[eé]nic|Espace|Kangoo|Trafic|Master|Kadjar|Austral|Arkana|Talisman|Laguna|Twizy|Kwid)(?: (?:[IV]{1,3}|\\d)(?![\\d,%]))?(?: E-Tech)?',
      'Dacia (?:Duster|Sandero|Spring|Logan|Jogger|Bigster)',
      'Audi (?:[AQ]\\d|R8|S[3-8]|RS ?\\d|TT|e-tron)',
      'BMW (?:X\\d|[iMZ]\\d|iX\\d?|[Ss]érie \\d|\\d [Ss]eries|[1-8]\\d\\d[a-z]{1,2})',
      'Mercedes(?:-Benz)? (?:[Cc]lasse [A-Z]{1,3}|EQ[A-Z]|GL[A-Z]|[A-Z]-[Cc]lass|Sprinter|Vito)',
      '(?:Volkswagen|VW) (?:Golf|Polo|Passat|Tiguan|Touran|T-Roc|Up|ID\\.? ?(?:\\d|Buzz)|Caddy|Coccinelle)',
      'Fiat (?:500[eXL]?|Panda|Punto|Uno|Tipo|Ducato|Multipla)(?! \\d)',
      'Tesla (?:Model [3SXY]|Cybertruck|Roadster|Semi)',
      'Toyota (?:Yaris|Prius|Corolla|RAV4|C-HR|Aygo|Hilux|Land Cruiser|Mirai)',
      'Ford (?:F-150|Fiesta|Focus|Mustang|Kuga|Puma|Transit|Mondeo|Ka|Escort)',
      'Opel (?:Corsa|Astra|Mokka|Zafira|Insignia|Vivaro)|Seat (?:Ibiza|Leon|León|Ateca)|Skoda (?:Octavia|Fabia|Superb|Kodiaq)',
      'Nissan (?:Leaf|Qashqai|Micra|Juke|Navara)|Kia (?:EV\\d|Niro|Picanto|Sportage|Ceed)|Hyundai (?:Ioniq(?: \\d)?|Kona|Tucson|i\\d{2})',
      'Volvo (?:XC|EX|V|S)\\d{2}|Mazda (?:MX|CX)-\\d{1,2}|Porsche (?:911|9[1-9]\\d|Cayenne|Taycan|Macan|Panamera)|Honda (?:Civic|Jazz|CR-V|Accord)|Suzuki Swift|Mini Cooper|Land Rover Defender|Range Rover',
    ].join('|'),
    type: 'product',
    subtype: 'vehicle',
    confidence: 1,
    examples: [
      ['la Peugeot 208 se vend bien', 'Peugeot 208'],
      ['sa Renault Clio grise', 'Renault Clio'],
      ['une Tesla Model 3 neuve', 'Tesla Model 3'],
      ['une Audi A3 volée', 'Audi A3'],
    ],
    counterExamples: ['Peugeot supprime 208 postes', 'Peugeot 2080', 'la Tesla du maire', 'Audi, sur l’A3'],
  }),
];
