/** Loaded before a measured program with `--import`: writes what the process has used when it ends. */
import { writeFileSync } from 'node:fs';

const file = process.env.USAGE_FILE;
if (!file) throw new Error('USAGE_FILE must name the file to write to.');
process.on('exit', () => writeFileSync(file, JSON.stringify(process.resourceUsage())));
