import { IConstruct } from 'constructs';
import { AcknowledgementRegister } from './acknowledgement-register';
import { Verdict } from './verdict';
import { watched } from '../document/boundary';
import { refuse, show, within } from '../document/refusal';
import { acknowledgementFault } from '../rules/acknowledgements';

/**
 * What the rules find in a construct and everything below it; see docs/rules.md.
 *
 * ```ts fixture=pipeline
 * Findings.of(chart).acknowledge('FM606', 'the demo follows the newest image');
 * ```
 */
export class Findings {
  /** The findings of a scope: an app, a chart, a FunctionMesh, a component or a construct of your own. */
  public static of(scope: IConstruct): Findings {
    return new Findings(scope);
  }

  private constructor(private readonly scope: IConstruct) {}

  /**
   * Accepts what is found here of one code. It is no longer reported, and every resource in which it is found says so in its
   * annotation `function-mesh.cdk8s.io/acknowledge`, by which the command and the validation plugin know it as well. The nearest
   * scope counts. Where nothing of the code is found, a warning says so.
   *
   * @param code the rule, such as `FM606`; of FM4xx, FM5xx, FM6xx or FM901
   * @param reason why it is as it should be, for whoever reads the manifest
   * @throws FM701 where the code is of no rule, or of what the API server or the operator refuses or crashes on; where there is
   * no reason; where this scope acknowledges the code already
   */
  public acknowledge(code: string, reason: string): void {
    const { scope } = this;
    const because = acknowledgementFault(code, typeof reason === 'string' ? reason : undefined);
    Verdict.of(scope);
    within(scope, () => {
      if (because !== undefined) { refuseAcknowledgement(code, because, 'acknowledge a finding of FM4xx, FM5xx or FM6xx, with a reason.'); }
      if (!AcknowledgementRegister.of(scope.node.root).add({ scope, code, reason })) {
        refuseAcknowledgement(code, 'This scope acknowledges it already.', 'acknowledge it once.');
      }
    });
  }
}

watched(Findings, 'Findings');

function refuseAcknowledgement(code: unknown, because: string, fix: string): never {
  refuse({ code: 'FM701', field: 'acknowledge', received: show(code), because, fix });
}
