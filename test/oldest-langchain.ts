import { fileURLToPath } from 'node:url';

const LANGCHAIN = /^(?:@langchain\/|langchain(?:\/|$))/;
const anchor = fileURLToPath(new URL('hosts/langchain-oldest/index.ts', import.meta.url));

/** What Vite hands a plugin. */
interface Resolver {
  resolve(source: string, importer: string, options: object): Promise<unknown>;
}

/**
 * A plugin of Vite that takes LangChain from test/hosts/langchain-oldest, for the tests and for the
 * sources of the adapter alike.
 */
export const oldestLangChain = {
  name: 'oldest-langchain',
  enforce: 'pre' as const,
  async resolveId(this: Resolver, source: string, _importer: string | undefined, options: object) {
    return LANGCHAIN.test(source)
      ? await this.resolve(source, anchor, { ...options, skipSelf: true })
      : undefined;
  },
};
