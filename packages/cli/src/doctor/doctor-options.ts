/** What the doctor was asked. */
export interface DoctorOptions {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The folder of the project: its `.env` and its `node_modules` are looked at. */
  readonly project: string;
  /** Models as they were typed; empty for those that are recommended in each region. */
  readonly models: readonly string[];
  /** Regions as they were typed; empty for the one that the environment or the profile names. */
  readonly regions: readonly string[];
  /** Send one real token per model. */
  readonly probe: boolean;
  /** Ask IAM's policy simulator. */
  readonly simulate: boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}
