import type { CaprockOptions } from '@caprock/core';
import type { ChatModelLike } from './host.ts';

/** The options of `withCaprock`; chat models of LangChain may stand among the fallbacks. */
export type LangChainOptions = CaprockOptions<ChatModelLike>;
