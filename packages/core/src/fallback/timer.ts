import { LONGEST_TIMER_MS } from './within-call.ts';

/**
 * A timer that can be started anew, once an event of a stream: it runs on from one to the next, and
 * looks when it goes off whether it is time.
 */
export class Timer {
  readonly #expire: (message: string) => void;
  #running: ReturnType<typeof setTimeout> | undefined;
  #goesOff = Number.POSITIVE_INFINITY;
  #due = Number.POSITIVE_INFINITY;
  #message = '';

  /** @param expire Is told the message of the start that came due. */
  constructor(expire: (message: string) => void) {
    this.#expire = expire;
  }

  /** Whether something is due. */
  get runs(): boolean {
    return this.#due !== Number.POSITIVE_INFINITY;
  }

  start(milliseconds: number, message: string): void {
    this.#message = message;
    const left = Math.max(milliseconds, 0);
    this.#due = Date.now() + left;
    if (left > LONGEST_TIMER_MS) return;
    if (this.#running === undefined || this.#due < this.#goesOff) this.#arm(left);
  }

  /** Nothing is due until the next start. */
  rest(): void {
    this.#due = Number.POSITIVE_INFINITY;
  }

  stop(): void {
    clearTimeout(this.#running);
    this.#running = undefined;
    this.rest();
  }

  #arm(milliseconds: number): void {
    clearTimeout(this.#running);
    this.#goesOff = Date.now() + milliseconds;
    this.#running = setTimeout(() => this.#look(), milliseconds);
  }

  #look(): void {
    this.#running = undefined;
    const left = this.#due - Date.now();
    if (left <= 0) this.#expire(this.#message);
    else if (left < LONGEST_TIMER_MS) this.#arm(left);
  }
}
