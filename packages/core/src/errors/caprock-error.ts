import type { Diagnosis } from './types.ts';

const BRAND = Symbol.for('caprock.error');

/**
 * An error that Caprock throws itself: a conversation that cannot be repaired, a name that means no
 * model, a stream that ended early. Its message holds ids, places and remedies, never contents.
 */
export class CaprockError extends Error {
  override readonly name = 'CaprockError';
  readonly diagnosis: Diagnosis;
  /** Recognised across installed copies of the package. */
  readonly [BRAND] = true;

  constructor(options: { message: string; diagnosis: Diagnosis; cause?: unknown }) {
    super(options.message, 'cause' in options ? { cause: options.cause } : undefined);
    this.diagnosis = options.diagnosis;
    // Printing an error prints its own members: the diagnosis stays readable, but out of the way.
    Object.defineProperty(this, 'diagnosis', { enumerable: false });
    Object.defineProperty(this, BRAND, { enumerable: false });
  }

  /** Whether something thrown is a CaprockError of this or another copy of the package. */
  static isInstance(thrown: unknown): thrown is CaprockError {
    if (typeof thrown !== 'object' || thrown === null) return false;
    try {
      return (thrown as { [BRAND]?: unknown })[BRAND] === true;
    } catch {
      // A proxy that throws, or that was revoked, is somebody else's.
      return false;
    }
  }
}
