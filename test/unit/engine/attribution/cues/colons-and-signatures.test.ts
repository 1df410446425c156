import { readings } from '../annotated';

describe('a name and a colon', () => {
  readings('bring in what somebody says', [
    '{s:Odo Fenn}{c::} {t:The gate gives way at night}.',
    '{s:Odo Fenn}{c::} {t:Go home and lock the gate}.',
    '{s:Odo Fenn}{c::} {t:It was shut, locked and barred}.',
  ]);

  readings('bring in no charge against them', [
    'Odo B. Fenn: Possession of a drug, held in lieu of $5,000 bond.',
    'Ina Crole: Dealing in a drug, visiting a common nuisance.',
    'Ina Crole: Charged with the theft of a boat, released on bail.',
    'Mo Tarrant: Arrested on a warrant.',
    'Mo Tarrant: Failure to appear, fined $50.',
    'Mo Tarrant: Driving while drunk.',
  ]);
});
