import type { LocalizedText } from '@caprock/core';

/** What a method may ask for, by the name of its option. */
export type AnswerName =
  | 'region'
  | 'profile'
  | 'ssoStartUrl'
  | 'ssoRegion'
  | 'account'
  | 'role'
  | 'roleArn'
  | 'sourceProfile'
  | 'apiKey'
  | 'accessKeyId'
  | 'secretAccessKey'
  | 'sessionToken';

/** What was answered. */
export type Answers = Readonly<Partial<Record<AnswerName, string>>>;

/** A file as a method would have it. */
export interface FileChange {
  /** `.env` of the project, or one of AWS's profile files. */
  readonly file: 'env' | 'config' | 'credentials';
  /** Its new text, made out of the one that it has (empty where there is none). */
  readonly change: (text: string) => string;
}

/** What a method does with the answers. */
export interface MethodPlan {
  readonly changes: readonly FileChange[];
  /** What to set in the shell, where the method writes nothing that does; placeholders for secrets. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Commands to run afterwards, in order. */
  readonly next: readonly string[];
  /** What holds from now on: how the doctor is run at the end. */
  readonly environment: Readonly<Record<string, string>>;
}

/** A way to give this machine its credentials. */
export interface SetupMethod {
  readonly id: string;
  readonly title: LocalizedText;
  /** What it asks, in order. */
  readonly asks: readonly AnswerName[];
  readonly plan: (answers: Answers) => MethodPlan;
}
