import pico from 'picocolors';

const colors = pico.createColors(process.stdout.isTTY === true && !process.env.NO_COLOR);

/** Prints the demo and remembers whether anything came out otherwise than it should. */
export interface Page {
  heading(text: string): void;
  host(name: string): void;
  line(label: string, text: string): void;
  check(label: string, holds: boolean): void;
  /** Starts a line that is written piece by piece. */
  stream(label: string): (piece: string) => void;
  failures(): number;
}

/** A page on standard output; colours only on a terminal. */
export function createPage(): Page {
  let failures = 0;
  const write = (text: string) => process.stdout.write(text);
  const indent = (text: string) => text.replaceAll('\n', `\n${' '.repeat(17)}`);
  return {
    heading: (text) => write(`\n${colors.bold(colors.cyan(text))}\n`),
    host: (name) => write(`\n  ${colors.bold(name)}\n`),
    line: (label, text) => write(`    ${colors.dim(label.padEnd(12))} ${indent(text)}\n`),
    check: (label, holds) => {
      if (!holds) failures += 1;
      write(`    ${holds ? colors.green('✓') : colors.red('✗')} ${label}\n`);
    },
    stream: (label) => {
      write(`    ${colors.dim(label.padEnd(12))} `);
      return write;
    },
    failures: () => failures,
  };
}
