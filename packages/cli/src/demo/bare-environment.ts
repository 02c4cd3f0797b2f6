/**
 * Runs something where no AWS setting of this machine is found: neither in the environment nor in
 * profile files nor from a metadata service. Puts everything back afterwards.
 */
export async function inBareEnvironment<Value>(run: () => Promise<Value>): Promise<Value> {
  const kept = Object.entries(process.env).filter(([name]) => name.startsWith('AWS_'));
  const forget = () => {
    for (const name of Object.keys(process.env)) {
      if (name.startsWith('AWS_')) delete process.env[name];
    }
  };
  forget();
  process.env.AWS_CONFIG_FILE = process.env.AWS_SHARED_CREDENTIALS_FILE = '/nonexistent';
  process.env.AWS_EC2_METADATA_DISABLED = 'true';
  try {
    return await run();
  } finally {
    forget();
    Object.assign(process.env, Object.fromEntries(kept));
  }
}
