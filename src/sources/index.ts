// The table of sources: which kind opens which address.
import type { Open } from '../core/article/source.ts';
import { folder } from './folder/folder.ts';

/** Opens a folder by its path. */
export const open: Open = (address) => folder(address);
