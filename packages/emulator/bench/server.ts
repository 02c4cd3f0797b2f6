const start = performance.now();
const { startEmulator } = await import('@caprock/emulator');
const emulator = await startEmulator({ remember: 100 });
const started = performance.now() - start;
process.stdout.write(`${JSON.stringify({ url: emulator.url, started })}\n`);
