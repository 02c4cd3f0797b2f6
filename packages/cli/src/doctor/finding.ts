import type { LocalizedText } from '@caprock/core';
import type { PolicyStatement } from '../policy/policy-document.ts';

/** How a finding came out. `skipped` always says why. */
export type Tier = 'ok' | 'warning' | 'problem' | 'skipped';

/** What to do: commands that can be pasted, and a sentence. */
export interface Remediation {
  readonly commands: readonly string[];
  readonly text: LocalizedText;
}

/** What only an administrator of the account can do. */
interface AdminNeed {
  /** One sentence: what is missing. */
  readonly text: LocalizedText;
  /** Statements of an IAM policy that would allow it. */
  readonly statements?: readonly PolicyStatement[];
}

/** What a check says; the runner adds the check's id in front of its `code`. */
export interface Draft {
  readonly tier: Tier;
  /** Which of the check's problems it is, in kebab-case; none for what is fine. */
  readonly code?: string;
  readonly text: LocalizedText;
  /** Where the value came from: `AWS_REGION`, a file, an answer of AWS. */
  readonly source?: string;
  /** Variables, packages, models and regions that it is about. */
  readonly affects?: readonly string[];
  readonly links?: readonly string[];
  readonly remediation?: Remediation;
  readonly admin?: AdminNeed;
  /** The cell of the matrix that it belongs to; a region alone means all of its models. */
  readonly at?: { readonly region: string; readonly model?: string };
  /** Of `skipped`: it should have been possible to check, and was not. */
  readonly failed?: boolean;
}

/** A finding with its full id: `environment/half-key-pair`, or the check's own id. */
export interface Finding extends Omit<Draft, 'code'> {
  readonly id: string;
  readonly check: string;
}

/** What is as it should be. */
export function ok(text: LocalizedText, rest: Omit<Draft, 'tier' | 'text'> = {}): Draft {
  return { tier: 'ok', text, ...rest };
}

/** What stops calls. */
export function problem(text: LocalizedText, rest: Omit<Draft, 'tier' | 'text'> = {}): Draft {
  return { tier: 'problem', text, ...rest };
}

/** What may stop calls, or will. */
export function warning(text: LocalizedText, rest: Omit<Draft, 'tier' | 'text'> = {}): Draft {
  return { tier: 'warning', text, ...rest };
}

/** What was not checked. @param because Completes "skipped, because …" in either language. */
export function skipped(because: LocalizedText, rest: Omit<Draft, 'tier' | 'text'> = {}): Draft {
  return { tier: 'skipped', text: because, ...rest };
}
