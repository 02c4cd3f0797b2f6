/** A request that breaks a shape, what AWS says of it, and the nearest request that does not. */
export interface ShapeCase {
  /** The id of the rule. */
  readonly rule: string;
  readonly refused: object;
  readonly message: string;
  readonly accepted: object;
}
