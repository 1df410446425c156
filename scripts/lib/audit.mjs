/**
 * What `npm audit --json` has to say.
 *
 * @typedef {{ kind: 'unanswered', why: string } | { kind: 'none' } | { kind: 'some', lines: string[] }} Audit
 */

/**
 * Reads what npm wrote. A registry that does not answer must never look like one that knows of nothing.
 *
 * @param {string} output
 * @returns {Audit}
 */
export function readAudit(output) {
  let answer;
  try {
    answer = JSON.parse(output);
  } catch {
    return { kind: 'unanswered', why: 'npm gave no answer that can be read' };
  }
  const { vulnerabilities, message, error } = answer ?? {};
  if (typeof vulnerabilities !== 'object' || vulnerabilities === null || error) {
    return { kind: 'unanswered', why: String(message ?? error?.summary ?? 'npm did not say why') };
  }
  const lines = Object.values(vulnerabilities).map(({ name, severity, range }) => `${severity}: ${name} ${range}`);
  return lines.length === 0 ? { kind: 'none' } : { kind: 'some', lines };
}
