/** Source, settings, notebooks and shell scripts. Prose (Markdown, text, HTML) is left out. */
const EXTENSIONS: ReadonlySet<string> = new Set(
  [
    ['ts', 'tsx', 'mts', 'cts', 'js', 'jsx', 'mjs', 'cjs', 'vue', 'svelte', 'astro'],
    [
      'py',
      'pyi',
      'ipynb',
      'rb',
      'php',
      'go',
      'rs',
      'java',
      'kt',
      'kts',
      'scala',
      'groovy',
      'gradle',
    ],
    [
      'cs',
      'fs',
      'vb',
      'swift',
      'dart',
      'ex',
      'exs',
      'clj',
      'lua',
      'r',
      'jl',
      'c',
      'cc',
      'cpp',
      'h',
    ],
    ['json', 'jsonc', 'json5', 'yaml', 'yml', 'toml', 'ini', 'cfg', 'conf', 'properties'],
    ['env', 'sh', 'bash', 'zsh', 'fish', 'ps1', 'tf', 'tfvars', 'hcl', 'bicep', 'xml', 'sql'],
  ].flat(),
);

/** Files that are known by their whole name. */
const NAMES = /^(?:\.env(?:\..+)?|\.envrc|dockerfile(?:\..+)?|makefile|justfile|procfile)$/i;

/** Locks and what bundlers make: nobody changes a model there. */
const MADE =
  /(?:[.-]min\.[cm]?js|\.map|\.d\.[cm]?ts|(?:^|-)lock\.(?:json|yaml)|^npm-shrinkwrap\.json)$/i;

/** Whether a file of this name may name a model. */
export function isScanned(name: string): boolean {
  if (MADE.test(name)) return false;
  if (NAMES.test(name)) return true;
  const extension = /\.([^.]+)$/.exec(name)?.[1];
  return extension !== undefined && EXTENSIONS.has(extension.toLowerCase());
}
