import { MARKS_PER_STEP, Pace, type Steps } from '../../util/steps';
import { isWordChar } from '../chars';
import { Printer, type Printed } from './print';
import { addressEnd } from './urls';

/** Plain text has one thing that is not prose: a web address. */
export function* printPlain(raw: string): Steps<Printed> {
  const printer = new Printer(raw);
  const start = /https?:\/\/|www\.|mailto:/gi;
  const pace = new Pace(MARKS_PER_STEP);
  for (let match = start.exec(raw); match; match = start.exec(raw)) {
    if (pace.isDue()) yield;
    const at = match.index;
    const end = isWordChar(raw.charCodeAt(at - 1)) ? -1 : addressEnd(raw, at);
    if (end < 0) continue;
    printer.link(at, end);
    printer.hide(at, end, true);
    start.lastIndex = end;
  }
  return printer.finish();
}
