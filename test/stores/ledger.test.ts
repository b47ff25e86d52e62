// The ledger's contract on each dialect of the store.
import { openStore } from '../../src/stores/index.ts';
import { ledgerSuite } from '../contracts/ledger.ts';

ledgerSuite('sqlite in memory', () => openStore(':memory:', { exclusive: true }));
