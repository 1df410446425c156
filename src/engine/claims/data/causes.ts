import { needing, phrases } from '../phrases';
import type { ClaimSign } from './types';

const reason = 'cause';

/** One thing said to have brought about, helped or hurt another. */
export const CAUSES: readonly ClaimSign[] = [
  {
    reason,
    points: 4,
    words: phrases(`because | because of | owing to | thanks to | as a result | as a result of | as a
    consequence | on account of | in part because | for that reason`),
  },
  // "Is due to open" is a schedule.
  { reason, points: 4, words: needing('due', /(?<!\b(?:is|are|was|were|be)\s)(?<!\p{L})due to(?!\p{L})/giu) },
  {
    reason,
    points: 5,
    words:
      phrases(`caus~ | led to | leads to | affects | worsens | increases the | reduces the | raises the | prevents | increases probability | leading to | have led to | resulted in | results in | resulting
    in | brought about | gave rise to | contributed to | contributes to | contributing to | paved the way | stems from | stemmed
    from | resulted from`),
  },
  {
    reason,
    points: 5,
    words:
      phrases(`helped to | help to | hit hardest | weighed on | weighed heavily on | weighs on | benefit~ from | suffers from | suffered from |
    profited from | capitalized on | capitalised on | been harmed | been hurt | been damaged |
    has harmed | has hurt | has damaged | has cost | has already cost | has driven | has
    forced`),
  },
  // "Undercut by the delays": what was done to it, and by what.
  {
    reason,
    points: 5,
    words: needing(
      'battered bolstered boosted buoyed caused crippled damaged derailed devastated dogged dominated dragged driven emboldened energi~ eroded fuel~ hampered harmed held helped hit hobbled hurt lifted marred overshadowed propelled pushed shaken shaped spurred stoked strengthened tainted triggered undercut undermined weakened',
      /(?<!\p{L})(?:battered|bolstered|boosted|buoyed|caused|crippled|damaged|derailed|devastated|dogged|dominated|dragged down|driven|emboldened|energi[sz]ed|eroded|fuell?ed|hampered|harmed|held back|helped|hit|hobbled|hurt|lifted|marred|overshadowed|propelled|pushed (?:up|down)|shaken|shaped|spurred|stoked|strengthened|tainted|triggered|undercut|undermined|weakened)\sby(?!\p{L})/giu,
    ),
  },
  // "Helped lift the shares", "helped the yen rise", and no "helped the poor in the town".
  {
    reason,
    points: 5,
    words: needing(
      'help~',
      /(?<!\p{L})help(?:s|ed)?\s(?:(?:boost|bring|build|create|cut|defeat|drive|elect|end|fuel|get|keep|lead|lift|make|push|put|raise|reduce|revive|save|send|shape|spend|spread|spur|turn|win)(?!\p{L})|(?:the|its|their)\s\p{L}+\s(?!(?:and|at|by|for|from|in|of|on|or|to|who|with)(?!\p{L}))\p{L}+)/giu,
    ),
  },
  // "Has allowed the board to", "has divided the town".
  {
    reason,
    points: 5,
    words: needing(
      'alienated allowed angered bolstered boosted broadened changed complicated cost created damaged deepened derailed diverted drained driven eased eclipsed emboldened enabled encouraged fed defied dampened clouded hardened dented energi~ eroded divided fanned forced fractured fuel~ galvani~ harmed heightened hindered hobbled hurt improved inflamed inspired intensified invigorated jolted lifted limited lowered overshadowed paralyzed paralysed polari~ prevented propelled pushed reduced reignited reinforced reshaped revived roiled scared shaken shattered slowed soured sparked split spooked spurred stalled stirred strained strengthened thrown thrust tilted torn transformed triggered undercut undermined united unleashed unsettled upended weakened widened',
      /(?<!\p{L})(?:has|have|had)\s(?:(?:already|also|long|\p{L}+ly)\s)?(?:alienated|allowed|angered|bolstered|boosted|broadened|changed|complicated|cost|created|damaged|deepened|derailed|diverted|divided|drained|driven|eased|eclipsed|emboldened|enabled|encouraged|fed|defied|dampened|clouded|hardened|dented|energi[sz]ed|eroded|fanned|forced|fractured|fuell?ed|galvani[sz]ed|harmed|heightened|hindered|hobbled|hurt|improved|inflamed|inspired|intensified|invigorated|jolted|lifted|limited|lowered|overshadowed|paraly[sz]ed|polari[sz]ed|prevented|propelled|reduced|reignited|reinforced|reshaped|revived|roiled|scared|shaken|shattered|slowed|soured|sparked|split|spooked|spurred|stalled|stirred|strained|strengthened|thrown|thrust|tilted|torn|transformed|triggered|undercut|undermined|united|unleashed|unsettled|upended|weakened|widened)(?!\p{L}|\sby(?!\p{L}))/giu,
    ),
  },
  {
    reason,
    points: 4,
    words: needing(
      'play~',
      /(?<!\p{L})play(?:s|ed|ing)?\s(?:an?|the)\s(?:[\p{L}-]+\s){1,3}(?:role|part)\sin(?!\p{L})/giu,
    ),
  },
  // What follows from what.
  {
    reason,
    points: 5,
    words:
      phrases(`the result is | the result was | the result has | the reason is | that is why | that's why | which is why |
    this is why | which means | that means | this means | set off | touched off | set the stage for | laid the groundwork |
    opened the door to | opens the door to | opened the door for | opened the way for | opened the way to | backfired | paid off | paying off | took its toll | taken its toll |
    takes a toll | taken a toll | at the expense of | rooted in | fallout from | in no small part | in large part | thrust into |
    credit for | makes it hard~ | makes it difficult | made it hard~ | made it difficult | making it hard~ | making it difficult |
    making it easier | put pressure on | puts pressure on | putting pressure on`),
  },
  {
    reason,
    points: 3,
    words:
      phrases(`has helped | have helped | prompted | prompting | triggered | triggering | sparked | sparking | fueled | fuelled |
    fueling | fuelling | spurred | spurring | provoked | provoking | ignited | unleashed | forced | forcing | inspired | galvaniz~
    | eroded | crippled | devastated | in the wake of | in response to | reverberat~ | limits | limited the | constrained by | bolster~ | boosted | boosting | boosts | undermin~ | undercut~ | weakened | strengthened | strengthens | overshadow~ | eclipsed | energiz~ | alienat~ | strained | deepened | propelled | makes it easier | makes it harder | made it
    impossible | makes it possible`),
  },
  {
    reason,
    points: 1,
    words: phrases(`following | after | amid | so that | as investors | thereby | with the result`),
  },
];
