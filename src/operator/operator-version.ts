import { IConstruct } from 'constructs';
import { operatorRelease } from './releases';
import { watched } from '../document/boundary';
import { within } from '../document/refusal';
import { FunctionMeshOperator } from '../spec';

/**
 * The release of the Function Mesh operator that manifests are written for.
 *
 * An older operator has no field that came later: the API server drops it, and nothing tells. A resource with such a field is
 * refused at synth, with the release that it needs.
 */
export class OperatorVersion {
  /**
   * Says which release of the operator runs where the resources below a scope are deployed: an app, a chart, a construct of your
   * own. A scope nearer to a resource goes first; a member of a FunctionMesh goes by its mesh.
   *
   * @param version a release such as `v0.21.0`; one that is not known is refused
   * @throws FM104 where no such release is known
   */
  public static setTarget(scope: IConstruct, version: string): void {
    TARGETS.set(scope, within(scope, () => operatorRelease(version, 'OperatorVersion.setTarget')));
  }

  /** The release that applies to a scope: the nearest that was set, else the one that the library is made from. */
  public static targetOf(scope: IConstruct): string {
    for (let at: IConstruct | undefined = scope; at !== undefined; at = at.node.scope) {
      const target = TARGETS.get(at);
      if (target !== undefined) { return target; }
    }
    return FunctionMeshOperator.VERSION;
  }

  private constructor() {}
}

watched(OperatorVersion, 'OperatorVersion');

const TARGETS = new WeakMap<IConstruct, string>();
