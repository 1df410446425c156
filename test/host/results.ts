/** How one test came out, as the host leaves it for the runner. */
export interface Result {
  readonly title: string;
  readonly state: 'running' | 'passed' | 'failed' | 'skipped';
  readonly ms?: number | undefined;
  readonly error?: string;
}
