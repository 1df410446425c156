export type Audit =
  | { readonly kind: 'unanswered'; readonly why: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'some'; readonly lines: readonly string[] };
export function readAudit(output: string): Audit;
