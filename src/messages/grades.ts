import type { ContentKind, Grade, NoteKind, Severity, Strength } from '../engine';
import type { Translate } from './translate';

/** A grade in the field's own terms, short enough for a list. */
export function gradeLabel(grade: Grade, t: Translate): string {
  switch (grade) {
    case 'named':
      return t('named, on the record');
    case 'document':
      return t('identified document');
    case 'organization':
      return t('organization, on the record');
    case 'described':
      return t('unnamed but described, on background');
    case 'vague':
      return t('unnamed, nothing to judge by');
    case 'agentless':
      return t('hearsay, nobody given');
  }
}

/** What a grade means to a reader of the story. */
export function gradeSentence(grade: Grade, t: Translate): string {
  switch (grade) {
    case 'named':
      return t('A person stands behind this by name, and can be asked about it.');
    case 'document':
      return t('A document that readers could look up stands behind this.');
    case 'organization':
      return t('A body or its spokesperson stands behind this; no person answers for it by name.');
    case 'described':
      return t(
        'The source is not named. Readers get a description to judge by, and have to take our word for the rest.',
      );
    case 'vague':
      return t('The source is not named, and nothing in the copy helps readers judge who it is or how they know.');
    case 'agentless':
      return t('The copy passes this on without saying who says it.');
  }
}

/** A strength as it heads a list. */
export function strengthLabel(strength: Strength, t: Translate): string {
  switch (strength) {
    case 'strong':
      return t('Strong');
    case 'fair':
      return t('Fair');
    case 'weak':
      return t('Weak');
    case 'veryWeak':
      return t('Very weak');
    case 'missing':
      return t('Missing');
  }
}

/** Whether the words are the source's own. */
export function kindLabel(kind: ContentKind, t: Translate): string {
  switch (kind) {
    case 'direct':
      return t('direct quotation');
    case 'mixed':
      return t('partly quoted');
    case 'indirect':
      return t('reported statement');
  }
}

/** A severity as it stands beside a finding. */
export function severityLabel(severity: Severity, t: Translate): string {
  switch (severity) {
    case 'error':
      return t('error');
    case 'warning':
      return t('warning');
    case 'information':
      return t('information');
    case 'hint':
      return t('hint');
  }
}

/** What a quick fix that inserts a note is called; `note` is the text it inserts. */
export function noteLabel(kind: NoteKind, note: string, t: Translate): string {
  switch (kind) {
    case 'citation-needed':
      return t('Ask for a source: insert {0}', note);
    case 'who':
      return t('Ask who this is: insert {0}', note);
    case 'according-to-whom':
      return t('Ask who says so: insert {0}', note);
  }
}
