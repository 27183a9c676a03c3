import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

/** The API that users rely on, as jsii tells it: types, members and their types, without texts. */
export class Baseline {
  /** The API that `npm run compile` made. */
  public static compiled(root: string): Baseline {
    return new Baseline(JSON.stringify(withoutTexts(JSON.parse(readFileSync(join(root, '.jsii'), 'utf8')))));
  }

  /** The API that was accepted last, if any was. */
  public static accepted(root: string): Baseline | undefined {
    const file = fileIn(root);
    return existsSync(file) ? new Baseline(gunzipSync(readFileSync(file)).toString('utf8')) : undefined;
  }

  private constructor(private readonly assembly: string) {}

  /** What the API is known by in CHANGELOG.md. */
  public get digest(): string {
    return createHash('sha256').update(this.assembly).digest('hex').slice(0, 12);
  }

  public accept(root: string): void {
    mkdirSync(join(root, 'compat'), { recursive: true });
    writeFileSync(fileIn(root), gzipSync(this.assembly, { level: 9 }));
  }

  /** Writes it where jsii-diff finds the assemblies that it depends on, and gives the folder. */
  public extract(root: string): string {
    const folder = join(root, 'node_modules', '.cache', 'compat', this.digest);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, '.jsii'), this.assembly);
    writeFileSync(join(folder, 'package.json'), readFileSync(join(root, 'package.json')));
    return folder;
  }
}

function fileIn(root: string): string {
  return join(root, 'compat', 'baseline.jsii.gz');
}

/** Neither texts nor places in the sources are API; the version is not known yet. */
function withoutTexts(value: unknown): unknown {
  if (Array.isArray(value)) { return value.map(withoutTexts); }
  if (typeof value !== 'object' || value === null) { return value; }
  return Object.fromEntries(Object.entries(value)
    .filter(([key]) => !['readme', 'locationInModule', 'symbolId', 'fingerprint'].includes(key))
    .map(([key, item]) => [key, key === 'docs' ? stabilityIn(item as object) : withoutTexts(item)]));
}

function stabilityIn(docs: object): object {
  return Object.fromEntries(Object.entries(docs).filter(([key]) => key === 'stability' || key === 'deprecated'));
}
