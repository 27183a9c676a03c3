import { watched } from '../document/boundary';
import { PodSecurityContext } from '../spec';

/**
 * The security context of a component's pod: `pod.securityContext`.
 *
 * A context replaces the operator's default as a whole, so it is always written whole.
 */
export class PodSecurity {
  /**
   * What the Pod Security Standard "restricted" asks for, with the operator's own user: runAsNonRoot, uid 10000,
   * gid 10001, fsGroup 10001, seccomp RuntimeDefault. The runner container already drops all capabilities. The default.
   */
  public static restricted(): PodSecurity {
    return PodSecurity.of({
      runAsNonRoot: true,
      runAsUser: 10000,
      runAsGroup: 10001,
      fsGroup: 10001,
      seccompProfile: { type: 'RuntimeDefault' },
    });
  }

  /** A context of your own, as a whole. */
  public static of(context: PodSecurityContext): PodSecurity {
    return new PodSecurity(context);
  }

  /** Nothing is written: the operator's default applies, which namespaces that enforce "restricted" refuse. */
  public static operatorDefault(): PodSecurity {
    return new PodSecurity();
  }

  private constructor(private readonly context?: PodSecurityContext) {}

  /** @internal */
  public _toSpec(): PodSecurityContext | undefined {
    return this.context;
  }
}

watched(PodSecurity, 'PodSecurity');
