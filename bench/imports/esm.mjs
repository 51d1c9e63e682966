/** Prints the milliseconds and the processor's milliseconds of the first import of a module. */
const [, , specifier] = process.argv;
const processor = process.cpuUsage();
const start = performance.now();
await import(specifier);
const elapsed = performance.now() - start;
const { user, system } = process.cpuUsage(processor);
console.log(JSON.stringify({ elapsed, processor: (user + system) / 1000 }));
