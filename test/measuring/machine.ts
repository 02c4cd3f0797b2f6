import { cpus } from 'node:os';

/** The day and the machine of a measurement, in one line. */
export function machine(): string {
  const processors = cpus();
  const model = processors[0]?.model.trim() ?? 'unknown processor';
  const day = new Date().toISOString().slice(0, 10);
  return `${day}, Node ${process.version.slice(1)}, ${processors.length} × ${model}`;
}
