/** What every piece of one answer says of itself. */
export interface ChatIdentity {
  /** `chatcmpl-…`. */
  readonly id: string;
  /** Seconds since 1970. */
  readonly created: number;
  /** The model group as the caller named it: the proxy never shows what stands behind it. */
  readonly model: string;
}
