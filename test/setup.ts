// Before every test file: properties run from one seed, so that a run can be repeated; another seed is a command line away (SEED=…).
import { configureGlobal } from 'fast-check';

configureGlobal({ seed: Number(process.env['SEED'] ?? 20_261_124) });
