import { readAttributions } from '../../../../src/engine/attribution/paragraph/read-attributions';
import { claimsIn } from '../../../../src/engine/claims/claims-in';
import { readParagraph } from '../../../../src/engine/text/prose/read-paragraph';

/**
 * A paragraph with its claims marked at the words that gave them away, each with its reason and how sure it is in
 * percent: "Takings have {number 50:fallen by 40 percent} since May."
 */
export function marked(text: string): string {
  const paragraph = readParagraph(text, 'body', 'plaintext');
  const { extractions, sources } = readAttributions(paragraph);
  return [...claimsIn(paragraph, extractions, sources)].reverse().reduce((rest, { trigger, reason, confidence }) => {
    const [start, end] = trigger;
    return `${rest.slice(0, start)}{${reason} ${Math.round(confidence * 100)}:${rest.slice(start, end)}}${rest.slice(end)}`;
  }, text);
}

/** The paragraph without its marks. */
export const bare = (text: string): string => text.replace(/\{\w+ \d+:([^{}]*)\}/g, '$1');
