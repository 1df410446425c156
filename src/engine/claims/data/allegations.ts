import { phrases } from '../phrases';
import type { ClaimSign } from './types';

const reason = 'allegation';

/** Wrongdoing, blame and dishonesty. */
export const ALLEGATIONS: readonly ClaimSign[] = [
  {
    reason,
    points: 5,
    words:
      phrases(`lied | lies about | liar | liars | lying about | false claim | false claims | falsely | untrue | baseless |
    falsified | forged | fabricated | rigged | rigging | brib~ | embezzl~ | launder~ | defraud~ | fraud | fraudulent~ | cheat~ |
    swindl~ | stole | stolen | looted | plagiari~ | covered up | cover-up | covering up | hushed up | turned a blind eye | looked
    the other way | abused | molested | assaulted | harassed | bullied | blackmail~ | extort~ | corrupt | corruption | unlawful~ | misled | misleading | deceiv~ | deceit | dishonest~ | racist | xenophob~ | misogynist | anti-semit~ | islamophobic |
    bigot~ | incites | incited | inciting | rule breaking | rule-breaking | breaking the rules | broke the rules | broke the law |
    violated | violating | flouted | propaganda`),
  },
  {
    reason,
    points: 5,
    words: phrases(`murdered | killed his | killed her | raped | betray~ | sabotag~ | conspir~ | collu~ |
    neglect~ | ignored warnings | ignored repeated | failed to act | failed to warn | failed to protect | without permission |
    without leaving his | without leaving her | without leaving their | was to blame | were to blame | is to blame | are to blame | blame for
    | at fault | responsible for the attack | attack was launched | behind the attack | guilty of |
    wrongdoing | misconduct | shelved | hid the | hidden from | concealed | concealing | smear~ | manipulat~`),
  },
  {
    reason,
    points: 5,
    words: phrases(`scam | scams | hoax | perjur~ | kickback~ | hush money | slush fund | cronyism | nepotism | graft |
    misrepresent~ | distort~ | mismanag~ | mishandl~ | squander~ | misus~ | mistreat~ | negligen~ | hoodwink~ | dupe~ | stonewall~ |
    whitewash~ | rip-off | shakedown | persecut~ | scapegoat~ | vilif~ | demoniz~ | scaremonger~ | fearmonger~`),
  },
  {
    reason,
    points: 2,
    words:
      phrases(`ignored | illegally | threaten~ | attack~ | accus~ | abuse | violence | criminal | scheme | exploited |
    exploiting | spying | failed to | repeatedly failed | signed off | launched by | scandal | withheld |
    discriminat~ | illicit~ | unethical~ | improper~ | intimidat~ | evaded | evading | retaliat~ | exaggerat~ | reckless~ | broken promises`),
  },
];
