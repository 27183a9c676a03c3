import { SynthesizedManifests } from './cdk8s-cli';
import { violationsOf } from './violations';
import { refuse, show } from '../document/refusal';
import { resourcesIn } from '../document/resources';
import { operatorRelease } from '../operator/releases';
import { judgeAll } from '../rules/judge';
import { judgeable } from '../rules/judgeable';
import { Document } from '../rules/rule';

/** The `properties` of the plugin in cdk8s.yaml. @internal */
export interface FunctionMeshValidationProperties {
  /**
   * How many warnings are let pass.
   *
   * @default - any number
   */
  readonly maxWarnings?: number;

  /**
   * The release of the operator that the manifests are for.
   *
   * @default - the one that the library is made from
   */
  readonly operatorVersion?: string;
}

/**
 * The validation plugin for cdk8s-cli: judges every Function Mesh resource of an app, also what was included by hand.
 *
 * It is named in cdk8s.yaml, in whatever language the app is written, and never called from the app. That is why it is no part
 * of the API in other languages.
 *
 * @internal
 */
export class FunctionMeshValidation {
  private readonly maxWarnings: number;
  private readonly operatorVersion?: string;

  public constructor(properties: FunctionMeshValidationProperties = {}) {
    requireKnown(properties);
    this.maxWarnings = warningLimit(properties);
    this.operatorVersion = properties.operatorVersion === undefined
      ? undefined : operatorRelease(properties.operatorVersion, 'properties.operatorVersion');
  }

  /** Reports what is wrong with the manifests; fails where anything is an error. */
  public async validate(context: SynthesizedManifests): Promise<void> {
    const manifests = new Map<Document, string>();
    for (const path of context.manifests) {
      for (const { document } of context.parseManifest(path).flatMap((value) => resourcesIn(value))) {
        const needed = judgeable(document);
        if (needed !== undefined) { manifests.set(needed, path); }
      }
    }
    const findings = judgeAll([...manifests.keys()], {
      groupOf: (document) => manifests.get(document), isWhole: false, operatorVersionOf: () => this.operatorVersion,
    });
    for (const violation of violationsOf(findings, (document) => manifests.get(document)!)) { context.report.addViolation(violation); }
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const warnings = findings.length - errors;
    context.report.submit(errors > 0 || warnings > this.maxWarnings ? 'failure' : 'success', {
      Errors: String(errors),
      Warnings: String(warnings),
    });
  }
}

const PROPERTIES = ['maxWarnings', 'operatorVersion'];

function requireKnown(properties: FunctionMeshValidationProperties): void {
  const unknown = Object.keys(properties).find((name) => !PROPERTIES.includes(name));
  if (unknown !== undefined) {
    refuse({
      code: 'FM101',
      field: `properties.${unknown}`,
      because: 'FunctionMeshValidation has no such property.',
      fix: `use ${PROPERTIES.join(' or ')}, or remove it.`,
    });
  }
}

function warningLimit({ maxWarnings = Infinity }: FunctionMeshValidationProperties): number {
  if (maxWarnings !== Infinity && !(Number.isInteger(maxWarnings) && maxWarnings >= 0)) {
    refuse({
      code: 'FM106',
      field: 'properties.maxWarnings',
      received: show(maxWarnings),
      because: 'A whole number of at least 0 is needed.',
      fix: 'give the number of warnings that may pass.',
    });
  }
  return maxWarnings;
}
