import { buildModel } from './build-model';
import { readCrds } from './crd';
import { emitEnums } from './emit/enums';
import { withHeader } from './emit/header';
import { emitIndex } from './emit/index-file';
import { emitSchema } from './emit/schema';
import { emitStructs } from './emit/structs';
import { emitValueClass } from './emit/value-class';
import { emitVersion } from './emit/version';
import { KubernetesTypes } from './kubernetes-types';

/** The texts of src/spec by file name, for the CRDs in a folder. */
export function specFiles(folder: string, version: string): Map<string, string> {
  const model = buildModel(readCrds(folder), KubernetesTypes.ofCdk8sPlus());
  const texts = {
    'enums.ts': emitEnums(model.enums),
    'index.ts': emitIndex(),
    'int-or-string.ts': emitValueClass('IntOrString', 'A number or a string: a port by number or name, a count or a percentage'),
    'quantity.ts': emitValueClass('Quantity', 'An amount as Kubernetes writes it: `500m`, `1Gi`, 2'),
    'schema.ts': emitSchema(model),
    'structs.ts': emitStructs(model),
    'version.ts': emitVersion(model, version),
  };
  return new Map(Object.entries(texts).map(([file, text]) => [file, withHeader(text, version)]));
}
