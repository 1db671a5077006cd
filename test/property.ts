import fc from 'fast-check';

// One seed for everybody, so that nobody's change is refused for a fault of another's that chance has found.
// `npm run fuzz` looks for those: it takes a new seed each time, which FUZZ_SEED repeats.
fc.configureGlobal({ seed: Number(process.env['FUZZ_SEED'] ?? 20261128) });

export { fc };
