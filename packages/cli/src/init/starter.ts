import type { Language } from '@caprock/core';

/** What a framework begins with. */
export interface Starter {
  readonly framework: 'langchain' | 'ai-sdk' | 'aws-sdk';
  /** Packages that the file imports. */
  readonly packages: readonly string[];
  /** A package whose presence in package.json tells that this framework is used. */
  readonly sign: string;
  /** The text of the file: a module that runs in Node as it stands. */
  readonly code: (lang: Language) => string;
}

/** How the file is called, whatever the framework. */
export const STARTER_FILE = 'caprock-start.mjs';
