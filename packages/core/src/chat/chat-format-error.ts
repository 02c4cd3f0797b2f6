/** Input that is no chat request: names the place and what stands there instead. */
export class ChatFormatError extends TypeError {
  override readonly name = 'ChatFormatError';
  /** Where: `messages[2].content[0]`. */
  readonly path: string;

  constructor(path: string, problem: string) {
    super(`${path} ${problem}`);
    this.path = path;
  }
}
