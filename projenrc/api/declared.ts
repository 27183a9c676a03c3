import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, declaredTypes } from './declared-types';

/* Writes what the public types declare into src/document/declared.ts, for callers that no compiler looks after. */
writeFileSync(join(ROOT, 'src', 'document', 'declared.ts'), declaredTypes());
