import { namePattern } from '../../name-pattern.ts';

/** Devices, programs and spacecraft by their numbers; the same in every language. */
export const devices = [
  namePattern({
    name: 'pattern-device',
    pattern: [
      '(?:Apple )?iPhone (?:\\d{1,2}[a-z]?|X[SR]?|SE|Air)(?:[ -](?:Pro|Plus|Max|mini))*',
      '(?:Apple )?iPad(?: (?:Pro|Air|mini|\\d{1,2}))+|Apple Watch(?: (?:Series \\d{1,2}|Ultra(?: \\d)?|SE))?|AirPods(?: (?:Pro|Max|\\d))*|Mac[Bb]ook (?:Air|Pro)(?: M\\d)?|Apple Vision Pro',
      '(?:Samsung )?Galaxy (?:[SAMJ]\\d{1,2}e?|Note ?\\d{0,2}|Z (?:Fold|Flip) ?\\d?|Tab [AS]\\d{1,2}|Watch ?\\d|Buds)(?:\\+| Ultra| Plus| FE| Edge)?',
      'Google Pixel(?: \\d{1,2}a?)?(?: Pro| XL| Fold)*|Pixel \\d{1,2}a?(?: (?:Pro|XL|Fold))*',
      'Huawei (?:P|Mate |Nova )\\d{1,2}(?: (?:Pro|Lite))?|Xiaomi \\d{1,2}[TU]?(?: (?:Pro|Ultra))?|Redmi Note \\d{1,2}|OnePlus \\d{1,2}[TR]?',
      '(?:Sony )?(?:PlayStation|Playstation)(?: (?:[1-5]|VR ?2?|Vita|Portal))?|PS[1-5](?: (?:Pro|Slim))?|(?:Microsoft )?Xbox(?: (?:360|One(?: [XS])?|Series [XS]))?|Nintendo (?:Switch(?: (?:2|OLED|Lite))?|DS|3DS|64)|Wii(?: U)?|Steam Deck|Meta Quest(?: (?:Pro|\\d))?|Oculus (?:Rift|Quest(?: \\d)?)',
      '(?:Microsoft )?Surface (?:Pro|Laptop|Go|Book|Studio)(?: \\d{1,2})?|(?:Amazon )?Kindle(?: (?:Paperwhite|Oasis|Scribe|Fire))?|Raspberry Pi(?: \\d)?',
    ].join('|'),
    type: 'product',
    subtype: 'device',
    confidence: 1,
    examples: [
      ['le nouvel iPhone 15 Pro Max', 'iPhone 15 Pro Max'],
      ['le Galaxy S24 de la marque', 'Galaxy S24'],
      ['une PlayStation 5 à gagner', 'PlayStation 5'],
      ['la Xbox Series X', 'Xbox Series X'],
      ['la PS5 manque', 'PS5'],
    ],
    counterExamples: ['le PS 5 fois', 'une galaxie', 'le Galaxy de Los Angeles', 'Xiaomi vend 13 modèles'],
  }),
  namePattern({
    name: 'pattern-software',
    pattern: [
      '(?:Microsoft )?Windows (?:XP|Vista|NT|ME|7|8(?:\\.1)?|9[58]|1[01]|2000)|Microsoft 365|Office 365',
      'Android \\d{1,2}(?:\\.\\d{1,2})?|iOS \\d{1,2}(?:\\.\\d{1,2}){0,2}|iPadOS \\d{1,2}|macOS \\d{1,2}|watchOS \\d{1,2}|Ubuntu \\d{2}\\.\\d{2}|HarmonyOS(?: \\d)?',
      '(?:Chat)?GPT-?\\d(?:\\.\\d)?o?(?:[ -](?:Turbo|mini))?|o[13]-(?:mini|preview)|DALL-E(?: ?\\d)?|Claude \\d(?:\\.\\d)?(?: (?:Opus|Sonnet|Haiku))?|Gemini (?:\\d(?:\\.\\d)?|Ultra|Pro|Nano|Advanced)(?: (?:Pro|Flash|Ultra))?|Llama[ -]?\\d(?:\\.\\d)?|Mistral (?:Large|Small|7B)|DeepSeek[- ][RV]\\d',
      'Mario Kart(?: \\d)?(?: Deluxe)?|Grand Theft Auto (?:[IV]{1,3}|\\d)|GTA (?:[IV]{1,3}|\\d)(?: Online)?|FIFA [012]\\d|EA Sports FC \\d{2}|EA FC \\d{2}|Call of Duty(?:: [A-Z]\\p{L}+(?: [A-Z]\\p{L}+)?)?|Final Fantasy [IVX]{1,4}|Splatoon \\d|Diablo (?:[IV]{1,3}|\\d)',
    ].join('|'),
    type: 'product',
    subtype: 'software',
    confidence: 1,
    examples: [
      ['la mise à jour de Windows 11', 'Windows 11'],
      ['le modèle GPT-4 répond', 'GPT-4'],
      ['réservé à iOS 17.2 pour', 'iOS 17.2'],
    ],
    counterExamples: ['Windows 2 fois', 'Jean-Claude 3 fois', 'des androids', 'la FIFA 2022'],
  }),
  namePattern({
    name: 'pattern-spacecraft',
    pattern: [
      'Ariane (?:[1-6]|VI?)(?! ?[%€\\d])|Falcon (?:9|Heavy|1)|Vega[- ]C|Atlas V|Delta (?:II|IV)(?: Heavy)?|Proton-M|Longue[ -]Marche[ -]\\d{1,2}[A-Z]?|Long March[ -]\\d{1,2}[A-Z]?|Starship|New Glenn|Crew Dragon',
      '(?:Soyouz|Soyuz|Progress)(?: M[SA]?| TMA?)?-\\d{1,3}M?|(?:Soyouz|Soyuz) (?:MS|TMA?|ST|FG)',
      'Apollo (?:[1-9]|1[0-7])(?! ?[%€\\d])|Art[eé]mis (?:I{1,3}|IV|V|[1-5])(?! ?[%€\\d])|Voyager [12]|Pioneer 1[01]|Mariner \\d{1,2}|Viking [12]|Venera[ -]\\d{1,2}|Vostok[ -]\\d',
      "Luna[ -]\\d{1,2}|Lunokhod[ -]\\d|Shenzhou[ -]\\d{1,2}|Chang'e[ -]\\d|Tianwen-\\d|Tiangong[ -]\\d|Chandrayaan-\\d|Hayabusa ?-?2|Spoutnik[ -]\\d|Sputnik[ -]\\d|Sentinel-\\d[A-D]?|Meteosat-\\d{1,2}|Crew-\\d{1,2}|OSIRIS-REx|Solar Impulse 2|NROL-\\d{1,3}|Expedition \\d{2}",
    ].join('|'),
    type: 'product',
    subtype: 'vehicle',
    confidence: 1,
    examples: [
      ['la fusée Ariane 6 a décollé', 'Ariane 6'],
      ['lancé par un Falcon 9', 'Falcon 9'],
      ['la mission Apollo 11', 'Apollo 11'],
      ['l’équipage d’Artemis II', 'Artemis II'],
    ],
    counterExamples: ['Ariane 60 ans', 'Apollo 21', 'le dieu Apollo', 'Ariane 5 % de moins'],
  }),
  namePattern({
    name: 'pattern-star',
    pattern:
      '(?:Kepler|TRAPPIST|Gliese|WASP|TOI|K2|LHS|GJ|KELT|CoRoT|HAT-P)-\\d{1,5}(?:-?[b-h]| [b-h])?|(?:Kepler|Gliese|TOI) \\d{2,5}(?: ?[b-h])?|(?:NGC|KIC|EPIC|HIP|PSR) \\d{3,9}(?: [A-Hb-h])?|HD \\d{5,6}(?: ?[A-Hb-h])?|Proxima (?:b|Centauri(?: b)?)|[12]\\d{3} [A-Z]{2}\\d{2,3}|67P(?:/Tchourioumov-Guérassimenko)?',
    type: 'place',
    subtype: 'natural',
    confidence: 1,
    examples: [
      ['l’exoplanète Kepler-452b', 'Kepler-452b'],
      ['autour de TRAPPIST-1', 'TRAPPIST-1'],
      ['l’astéroïde 2014 UZ224', '2014 UZ224'],
    ],
    counterExamples: ['Kepler a écrit', 'en 2014 UZ', 'le mont K2', 'en 1080 HD'],
  }),
];
