import { buildModel } from './build-model';
import { readCrdSet } from './crd';
import { emitEnums } from './emit/enums';
import { withHeader } from './emit/header';
import { emitIndex } from './emit/index-file';
import { emitSchema } from './emit/schema';
import { emitStructs } from './emit/structs';
import { emitValueClass } from './emit/value-class';
import { emitVersions } from './emit/version';
import { KubernetesTypes } from './kubernetes-types';
import { OperatorRelease } from './operator-release';

/** The release of an operator, and the folder that holds its CRDs. */
export interface CrdSource {
  readonly release: OperatorRelease;
  readonly folder: string;
}

/** The texts of src/spec by file name. */
export function specFiles(sources: CrdSource[]): Map<string, string> {
  const releases = sources.map(({ release }) => release);
  const sets = sources.map(({ release, folder }) => readCrdSet(release.origin, folder));
  const model = buildModel(sets, KubernetesTypes.ofCdk8sPlus());
  const texts = {
    'enums.ts': emitEnums(model.enums),
    'index.ts': emitIndex(),
    'int-or-string.ts': emitValueClass('IntOrString', 'A number or a string: a port by number or name, a count or a percentage'),
    'quantity.ts': emitValueClass('Quantity', 'An amount as Kubernetes writes it: `500m`, `1Gi`, 2'),
    'schema.ts': emitSchema(model, releases),
    'structs.ts': emitStructs(model),
    'version.ts': emitVersions(model, releases),
  };
  return new Map(Object.entries(texts).map(([file, text]) => [file, withHeader(text, releases)]));
}
