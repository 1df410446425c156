import { needing, phrases } from '../phrases';
import type { Cue } from './types';

const reason = 'judgment';

/** Contested words given as fact. */
export const JUDGMENTS: readonly Cue[] = [
  {
    reason,
    points: 5,
    words:
      phrases(`best-loved | beloved | much-loved | much-maligned | disastrous | catastrophic | calamit~ | disgraceful
    | shameful | scandalous | outrageous | ridiculous | absurd | ludicrous | pathetic | demagog~ | undemocratic | serial |
    rampant | notorious | infamous | ill-advised | ill-fated | misguided | botched | bungled | shambolic | incompeten~ | hypocri~ |
    toothless | half-hearted | poor reflection | outlived its | undoubtedly | undeniably | no doubt | inevitably | without
    question | clear and present | obviously | needless to say | surprisingly | tellingly | a target for | is a danger | a danger to
    | no risk | trampled | symbolizes | symbolises | epitomiz~ | a slap in the face`),
  },
  // "A blow to the mayor", "a major coup for the union": whose win or loss it is, is a reading of it.
  {
    reason,
    points: 5,
    words: needing(
      'blow boon boost coup disaster embarrassment gift rebuke setback triumph victory win',
      /(?<!\p{L})(?:is|are|was|were|be|been|as|comes as|came as|dealt)\s(?:also\s|yet\s)?(?:a|another)\s(?:[\p{L}-]+\s){0,2}(?:blow|boon|boost|coup|disaster|embarrassment|gift|rebuke|setback|triumph|victory|win)\s(?:to|for)(?!\p{L})/giu,
    ),
  },
  {
    reason,
    points: 3,
    words:
      phrases(`of course | controversial | crucial | disappointing | devastating | dramatic | extraordinary | remarkable |
    stunning | shocking | embarrassing | humiliating | impressive | fantastic | spectacular | brilliant | terrible | awful | horrible |
    tragic | brutal | reckless | cynical | failed | failure | flawed | dubious | bitter | fierce | heated | excess~ | populist | elites |
    offensive | inflammatory | contested | popular | famous | iconic | legendary | celebrated | acclaimed | successful | impossible |
    inadequate | unfair | unjust | vital | essential | obliged | fraught | unpopular | underwhelming | surprising | sadly | unfortunately
    | fortunately | ironically | remarkably | arguably | curiously | merely | so-called`),
  },
  {
    reason,
    points: 1,
    words:
      phrases(`important | significant | serious | difficult | hard | strong | weak | powerful | good | bad | poor |
    great | clear | simply | really | very | too | enough | obvious | problem | problems`),
  },
];
