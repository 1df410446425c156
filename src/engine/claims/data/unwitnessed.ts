import { phrases } from '../phrases';
import type { ClaimSign } from './types';

const reason = 'unwitnessed';

/** What was done and said where no reporter was. */
export const UNWITNESSED: readonly ClaimSign[] = [
  {
    reason,
    points: 5,
    besideCue: true,
    words:
      phrases(`behind the scenes | behind closed doors | in secret | secrecy | secret talks | secret meeting | secret meetings | secret deal | under wraps | in private | met privately | told privately |
    privately told | secretly | closed-door | in a closed meeting | personally asked | personally told | personally ordered | personally
    called | quietly | backroom | back-channel | out of public view | off camera | by phone to | in a phone call | in a private | late-night
    call`),
  },
  // "Privately, members say" tells how it was said; what they say is theirs.
  { reason, points: 5, words: phrases('privately') },
  {
    reason,
    points: 3,
    words: phrases(`contacted | was instructed | was instead | had told him | had told her | had told them | traveled to
    meet | travelled to meet | met with | helped him | helped her | called his | called her | had difficulties | having difficulties | had
    trouble | had problems | was delayed | were delayed | disappeared | had known | had read | had been told | was told | were told | rebuil~
    | rejected | was shown | shouted | whispered | argued with | ordered | asked the | urged the | huddled | conferred with | phoned | lobbied | pressured | persuaded | convinced the | persuaded the | pushed for | over dinner | over lunch | decided to | agreed to meet | internal discussions | internal debate | in meetings | in conversations with`),
  },
];
