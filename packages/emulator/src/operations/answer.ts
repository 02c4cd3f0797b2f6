/** An error answer as AWS sends it. */
export interface ErrorAnswer {
  readonly status: number;
  readonly exception: string;
  readonly message: string;
  /** IAM and API key failures spell the member with a capital M. */
  readonly capital?: boolean;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One event of a stream, before it is framed. */
export interface StreamEvent {
  readonly type: string;
  readonly payload: unknown;
}

/** What an operation answers. */
export type Answer =
  | { readonly error: ErrorAnswer }
  /** A JSON body, or a text with its own content type (the query protocol's XML). */
  | {
      readonly json: unknown;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | { readonly text: string; readonly contentType: string }
  | {
      readonly events: readonly StreamEvent[];
      readonly headers?: Readonly<Record<string, string>>;
    };
