import type { NamePatterns } from '../contract/names.ts';
import { devices } from './patterns/devices.ts';
import { domains } from './patterns/domains.ts';
import { events } from './patterns/events.ts';
import { movements } from './patterns/movements.ts';
import { vehicles } from './patterns/vehicles.ts';

/** Names whose form is the same in the news of every language; nearly all have a digit, a full stop or a sign. */
export const worldPatterns: NamePatterns = {
  cue: /\d|#\p{L}|[\p{L}\p{N}]\.(?:com|fr|org|net|io|eu|ai|tv|info|co\.uk|news|gouv)(?!\p{L})|Me[Tt]oo|Black|Occupy|Super Bowl|Serie|Série|Formula|Formule|MotoGP|Liga|Bundesliga|Ered|Eurol|EuroL|League|Renault|Dacia|Fiat|Tesla|Toyota|Ford|Opel|Seat|Skoda|Nissan|Kia|Hyundai|Porsche|Honda|Suzuki|Mini|Rover|Citro|Volks|VW|Mercedes|Audi|Art[eé]mis|Xbox|Wii|Nintendo|PlayStation|Playstation|Surface|Kindle|Quest|Pixel|iPhone|iPad|AirPods|Watch|Mac[Bb]ook|Vision|Deck|Windows|Gemini|Mistral|HarmonyOS|Mario|Call of|Final F|GTA|Theft|Vega|Delta|Atlas|Proton|Starship|Glenn|Dragon|Soyouz|Soyuz|OSIRIS|Falcon|Ariane V|Proxima|Mirage|Rafale|Javelin|ATACMS|Abrams|MAX|Dreamliner/u,
  rules: [...vehicles, ...devices, ...events, ...domains, ...movements],
};
