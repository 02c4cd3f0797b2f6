import type { CaprockOptions } from '@caprock/core';
import type { HostModel } from './host-types.ts';

/** The options of `withCaprock`. */
export interface AiSdkOptions extends CaprockOptions<HostModel> {
  /**
   * `true`: errors keep the request that failed (`requestBodyValues`), which holds the whole prompt.
   * Default `false`: it is taken off, so that no log shows it.
   */
  readonly exposeRequest?: boolean;
}

/** The options of `caprockMiddleware`: a middleware can switch to other model objects only. */
export interface AiSdkMiddlewareOptions extends Omit<AiSdkOptions, 'fallbacks' | 'regions'> {
  readonly fallbacks?: readonly HostModel[];
}
