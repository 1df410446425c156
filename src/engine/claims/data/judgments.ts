import { needing, phrases } from '../phrases';
import type { ClaimSign } from './types';

const reason = 'judgment';

/** Contested words given as fact. */
export const JUDGMENTS: readonly ClaimSign[] = [
  {
    reason,
    points: 5,
    words:
      phrases(`best-loved | beloved | much-loved | much-maligned | disastrous | catastrophic | calamit~ | disgraceful
    | shameful | scandalous | outrageous | ridiculous | absurd | ludicrous | pathetic | demagog~ | undemocratic | serial |
    rampant | notorious | infamous | ill-advised | ill-fated | misguided | botched | bungled | shambolic | incompeten~ | hypocri~ |
    toothless | half-hearted | poor reflection | outlived its | undoubtedly | undeniably | no doubt | inevitably | without
    question | clear and present | obviously | needless to say | surprisingly | tellingly | a target for | is a danger | a danger to
    | no risk | trampled | symbolizes | symbolises | epitomiz~ | a slap in the face | deplorable |
    despicable | heinous | abhorrent | appalling | dreadful | reprehensible | inexcusable | unconscionable | egregious | preposterous | nonsensical | laughable |
    farcical | a farce | a sham | a fiasco | a debacle | a travesty | a disgrace | a mess | a joke | a mockery | a fantasy | a myth | draconian | heartless | cowardly | foolish~ | naive | far-fetched | indefensible |
    lackluster | lacklustre | dismal | clumsy | ham-handed | tone-deaf | unhinged | unconvincing | undisputed | unquestionabl~ | indisputabl~ | arguably the | rightly | wrongly | wisely | unwisely | predictably | unsurprisingly | not surprisingly | admittedly`),
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
  // "An extraordinarily cold reply", "is deeply unpopular": how much so is the writer's measure.
  {
    reason,
    points: 3,
    words: needing(
      'extraordinarily incredibly remarkably exceedingly deeply hugely wildly massively historically vastly enormously overwhelmingly decidedly strikingly fundamentally profoundly utterly hopelessly woefully painfully notoriously dangerously unusually surprisingly astonishingly spectacularly relentlessly immensely intensely perilously alarmingly increasingly',
      /(?<!\p{L})(?:extraordinarily|incredibly|remarkably|exceedingly|deeply|hugely|wildly|massively|historically|vastly|enormously|overwhelmingly|decidedly|strikingly|fundamentally|profoundly|utterly|hopelessly|woefully|painfully|notoriously|dangerously|unusually|surprisingly|astonishingly|spectacularly|relentlessly|immensely|intensely|perilously|alarmingly|increasingly)\s\p{L}{3,}/giu,
    ),
  },
  // "Poses a challenge for": how heavily it weighs is the writer's measure.
  {
    reason,
    points: 5,
    words: needing(
      'pose poses posed posing represents',
      /(?<!\p{L})(?:pos(?:es?|ed|ing)|represents)\s(?:(?:an?|new|the)\s)?(?:[\p{L}-]+\s){0,2}(?:barrier|challenge|danger|hazard|hurdle|obstacle|problem|risk|setback|test|threat)s?(?!\p{L})/giu,
    ),
  },
  // What somebody could not do is known from those who saw them try.
  {
    reason,
    points: 5,
    words:
      phrases(`has failed to | have failed to | has been unable to | have been unable to | has struggled | have struggled |
    is struggling to | are struggling to | has done little | have done little | does little to | did little to`),
  },
  {
    reason,
    points: 3,
    words: phrases(
      `clearly | certainly | surely | essentially | effectively | truly | in reality | lacks | lacked | lacking`,
    ),
  },
  {
    reason,
    points: 3,
    words:
      phrases(`apparently | presumably | seemingly | evidently | seems to | seem to | seemed to | appears to | appear to | appeared to |
    seems like | looks like | lucrative | formidable | desperate | chaotic | robust | bleak | grim | dire | precarious | shaky | bruising | ugly | nasty |
    toxic | vicious | massive | staggering | bizarre | awkward~ | futile | hollow | cruel | ruthless | lavish | bloated | wasteful | radical | extremist |
    implausible | unrealistic | groundbreaking | revolutionary | prestigious | thriving | compelling | questionable | murky | shady | stubborn~ | hostile | unwelcome |
    struggl~ | mistake | blunder~ | gaffe | missteps | misstep | downside~ | shortcoming~ | hallmark | sorely | badly | poorly | needlessly | blatant~ | glaring~ | stark~ | pronounced | potent | has been unable | have been unable | has yet to | have yet to | falls short | fell short | fall short | not enough | wasn't enough | isn't enough`),
  },
  {
    reason,
    points: 1,
    words:
      phrases(`important | significant | serious | difficult | hard | strong | weak | powerful | good | bad | poor |
    great | clear | simply | really | very | too | enough | obvious | problem | problems`),
  },
];
