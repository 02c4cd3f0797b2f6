import type { Diagnosis, LocalizedText } from '@caprock/core';

/** A fact that cannot be known. Checks that need it are skipped, because of what it says. */
export class CannotTell extends Error {
  override readonly name = 'CannotTell';
  /** Completes "skipped, because …". */
  readonly because: LocalizedText;
  /** What AWS or the network said, where they did. */
  readonly diagnosis: Diagnosis | undefined;
  /** It should have been possible to know. */
  readonly failed: boolean;

  constructor(
    because: LocalizedText,
    { diagnosis, failed = false }: { diagnosis?: Diagnosis; failed?: boolean } = {},
  ) {
    super(because.en);
    this.because = because;
    this.diagnosis = diagnosis;
    this.failed = failed;
  }
}
