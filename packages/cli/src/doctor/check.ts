import type { LocalizedText } from '@caprock/core';
import type { Facts } from './facts/facts.ts';
import type { Draft } from './finding.ts';

/** One question that the doctor asks. */
export interface Check {
  /** The file's name; what `--only` and `--list` call it. */
  readonly id: string;
  readonly title: LocalizedText;
  /** Takes seconds: it walks long lists or calls a model. */
  readonly slow?: true;
  /** Judges the facts. What it throws becomes a finding of its own; `CannotTell` a reason to skip. */
  readonly run: (facts: Facts) => readonly Draft[] | Promise<readonly Draft[]>;
}
