/** Lines that set variables in a shell, for whoever types them: Bash and Zsh, or PowerShell. */
export function shellLines(
  variables: Readonly<Record<string, string>>,
  platform: NodeJS.Platform,
): string[] {
  return Object.entries(variables).map(([name, value]) =>
    platform === 'win32' ? `$env:${name} = '${value}'` : `export ${name}='${value}'`,
  );
}
