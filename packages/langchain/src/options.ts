import type { CaprockOptions } from '@caprock/core';
import type { ChatModelLike } from './host.ts';

/** The options of `withCaprock`; chat models of LangChain may stand among the fallbacks. */
export interface LangChainOptions extends CaprockOptions<ChatModelLike> {
  /**
   * `true`: errors keep the HTTP answer that the SDK pins to them (`$response`), through which the
   * request is reached with session token, signature and contents, and the contents that LangChain
   * quotes. Default `false`: they are taken off, so that no log shows them.
   */
  readonly exposeRequest?: boolean;
}
