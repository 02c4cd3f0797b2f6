/** Runs something with variables set in this process, where the AWS SDK looks for them. */
export async function withEnvironment<Value>(
  values: Readonly<Record<string, string>>,
  run: () => Promise<Value>,
): Promise<Value> {
  const before = Object.keys(values).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, values);
  try {
    return await run();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}
