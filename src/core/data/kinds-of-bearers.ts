/**
 * Nouns that say what the bearer of a name is when they stand beside it ("the charity Hearthstone", "Tull, a firm in
 * Hull"), as far as they say that only: "union" joins states too, "carrier" flies, sails and infects. Our own choice.
 */
import { split } from '../text/split';

export const KINDS_OF_ORGANIZATION = split(`
  agency airline association automaker bank brewery broadcaster carmaker charity coalition company conglomerate
  consultancy cooperative firm foundation group insurer lender magazine newspaper nonprofit non-profit organisation
  organization retailer start-up startup think-tank`);

export const KINDS_OF_SHIP = split(`
  battleship boat corvette destroyer ferry freighter frigate icebreaker lifeboat liner minesweeper schooner ship sloop
  steamer steamship submarine tanker trawler tugboat vessel warship yacht`);

/** What stands in front of ships' names as a part of them, as far as it stands for nothing else. */
export const PREFIXES_OF_SHIPS = split('HMAS HMCS HMNZS HMS MV RMS RRS USCGC USNS USS');
