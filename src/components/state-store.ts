import { watched } from '../document/boundary';
import { refuse } from '../document/refusal';
import { IPulsarCluster } from '../pulsar/pulsar-cluster';
import { Stateful } from '../spec';

/** Where a function keeps its state: `statefulConfig`. Not in Go. */
export class StateStore {
  /**
   * BookKeeper's table service.
   *
   * @param serviceUrl such as `bk://bookkeeper:4181`; by default the `stateStorageServiceUrl` of the Pulsar cluster
   */
  public static bookKeeper(serviceUrl?: string): StateStore {
    return new StateStore(serviceUrl);
  }

  /**
   * A store of your own, for Java functions: `javaProvider`.
   *
   * @param className a class that implements `org.apache.pulsar.functions.instance.state.StateStoreProvider`
   * @param serviceUrl by default the `stateStorageServiceUrl` of the Pulsar cluster
   */
  public static javaProvider(className: string, serviceUrl?: string): StateStore {
    return new StateStore(serviceUrl, className);
  }

  private constructor(private readonly serviceUrl?: string, private readonly providerClassName?: string) {}

  /** @internal */
  public _toSpec(cluster: IPulsarCluster | undefined, language: string): Stateful {
    const serviceUrl = this.serviceUrl ?? cluster?.stateStorageServiceUrl;
    if (language === 'golang') {
      refuse({
        code: 'FM214',
        field: 'spec.statefulConfig',
        received: 'state in a Go function',
        because: 'Go functions have no state.',
        fix: 'use Java or Python.',
      });
    }
    if (this.providerClassName !== undefined && language !== 'java') {
      refuse({
        code: 'FM404',
        field: 'spec.statefulConfig.pulsar.javaProvider',
        received: this.providerClassName,
        because: 'Only the java runtime takes a state store of your own.',
        fix: 'use StateStore.bookKeeper(...).',
      });
    }
    if (cluster !== undefined && (serviceUrl ?? '') === '') {
      refuse({
        code: 'FM214',
        field: 'spec.statefulConfig.pulsar.serviceUrl',
        received: 'nothing',
        because: 'State needs the URL of its store.',
        fix: 'give the PulsarCluster a `stateStorageServiceUrl`, or the StateStore a URL.',
      });
    }
    return {
      pulsar: {
        serviceUrl: serviceUrl ?? '',
        javaProvider: this.providerClassName === undefined ? undefined : { className: this.providerClassName },
      },
    };
  }
}

watched(StateStore, 'StateStore');
