/** One thing that the server does on the wire. */
export type Step =
  /** Sends the status line and the headers. */
  | { readonly do: 'head' }
  | { readonly do: 'write'; readonly bytes: Uint8Array | string }
  /** Waits; `Infinity` never goes on, 0 lets what was written leave as a packet of its own. */
  | { readonly do: 'wait'; readonly milliseconds: number }
  /** Ends the answer as HTTP wants it. */
  | { readonly do: 'end' }
  /** FIN of the socket, whatever the headers have promised. */
  | { readonly do: 'close' }
  /** RST of the socket; RST_STREAM on HTTP/2, with its error code (2, INTERNAL_ERROR). */
  | { readonly do: 'reset'; readonly code?: number }
  /** GOAWAY of the HTTP/2 session with its error code, then its end; a reset on HTTP/1.1. */
  | { readonly do: 'goaway'; readonly code: number };

/** What goes over the wire for one answer. Faults turn one such script into another. */
export interface WireScript {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}
