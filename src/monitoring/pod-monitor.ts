import { ApiObject, ApiObjectMetadata, Chart, Lazy } from 'cdk8s';
import type { Duration } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { Component } from '../components';
import { requireDeclared } from '../document/boundary';
import { nameIfUnfit } from '../document/dns-name';
import { seconds } from '../document/numbers';
import { refusals, refuse, show, within } from '../document/refusal';

/** Properties of {@link PodMonitor}. */
export interface PodMonitorProps {
  /**
   * What is watched: components, meshes, charts, constructs of your own, each with every component below it, those created
   * later among them. All in the Kubernetes namespace of the PodMonitor.
   * @default - every component in the Kubernetes namespace, whoever created it
   */
  readonly targets?: IConstruct[];

  /**
   * How often Prometheus asks: `podMetricsEndpoints[].interval`, in whole seconds.
   * @default - as Prometheus is configured
   */
  readonly interval?: Duration;

  /**
   * How long Prometheus waits for an answer: `podMetricsEndpoints[].scrapeTimeout`, in whole seconds, no longer than the interval.
   * @default - as Prometheus is configured
   */
  readonly scrapeTimeout?: Duration;

  /**
   * Metadata of the resource. Many installations of Prometheus take notice of resources with a certain label only.
   * @default - a name from the construct path, the chart's namespace
   */
  readonly metadata?: ApiObjectMetadata;
}

const NAME_LABEL = 'compute.functionmesh.io/name';
const COMPONENT_LABEL = 'compute.functionmesh.io/component';
/** `<name>-function`, `-source` or `-sink`: one of each kind may have a name. */
const INSTANCE_LABEL = 'app.kubernetes.io/instance';

/**
 * A PodMonitor, by which the Prometheus operator collects the metrics of components: from the port `http-metrics`, 9094, that
 * every pod of theirs has. Its CRDs (monitoring.coreos.com/v1) must be there.
 *
 * The pods are selected by labels that the operator sets on functions, sources and sinks alike; not by
 * `compute.functionmesh.io/app`, which sources and sinks do not have. The clean-up pod of a deleted component has the same
 * labels and serves nothing, so that pods of Jobs are left out. The operator also annotates pods with
 * `prometheus.io/scrape`: where Prometheus follows both, every sample comes twice.
 *
 * @throws FM106 where a time is no whole number of seconds, or longer than the interval; FM433 where it could not see a target
 */
export class PodMonitor extends Construct {
  /** The name of the resource. */
  public readonly resourceName: string;

  private readonly resourceNamespace?: string;

  constructor(scope: Construct, id: string, private readonly props: PodMonitorProps = {}) {
    requireDeclared(scope, id, 'PodMonitorProps', props);
    super(scope, id);
    this.resourceNamespace = props.metadata?.namespace ?? Chart.of(this).namespace;
    const endpoint = within(this, () => this.endpoint());
    const resource = new ApiObject(this, 'Resource', {
      apiVersion: 'monitoring.coreos.com/v1',
      kind: 'PodMonitor',
      metadata: { ...nameIfUnfit(this), ...props.metadata },
      spec: Lazy.any({
        produce: () => ({
          selector: within(this, () => this.selector()),
          podTargetLabels: [NAME_LABEL, COMPONENT_LABEL],
          podMetricsEndpoints: [endpoint],
        }),
      }),
    });
    this.resourceName = resource.name;
    this.node.addValidation({ validate: () => refusals(this, () => this.selector()) });
  }

  private endpoint(): object {
    const { interval, scrapeTimeout } = this.props;
    const [every, timeout] = [
      interval === undefined ? undefined : seconds(interval, 'interval', { min: 1 }),
      scrapeTimeout === undefined ? undefined : seconds(scrapeTimeout, 'scrapeTimeout', { min: 1 }),
    ];
    if (every !== undefined && timeout !== undefined && timeout > every) {
      refuse({
        code: 'FM106',
        field: 'scrapeTimeout',
        received: `${timeout}s, every ${every}s`,
        because: 'Prometheus does not wait longer than until it asks again.',
        fix: 'shorten `scrapeTimeout`, or ask less often.',
      });
    }
    return { port: 'http-metrics', interval: every === undefined ? undefined : `${every}s`, scrapeTimeout: timeout === undefined ? undefined : `${timeout}s` };
  }

  private selector(): object {
    const noJob = { key: 'job-name', operator: 'DoesNotExist' };
    if (this.props.targets === undefined) {
      return { matchExpressions: [{ key: COMPONENT_LABEL, operator: 'In', values: ['function', 'sink', 'source'] }, noJob] };
    }
    const components = this.props.targets.flatMap((target) => target.node.findAll()).filter((construct) => construct instanceof Component);
    if (components.length === 0) {
      refuse({
        code: 'FM433',
        field: 'targets',
        received: this.props.targets.map(({ node }) => node.path).join(', ') || 'no target',
        because: 'There is no component to watch.',
        fix: 'name constructs that are or have components, or leave `targets` out for all of the namespace.',
      });
    }
    const stranger = components.find(({ resourceNamespace }) => resourceNamespace !== this.resourceNamespace);
    if (stranger !== undefined) {
      refuse({
        code: 'FM433',
        field: 'targets',
        received: `${stranger.node.path} in namespace ${show(stranger.resourceNamespace)}, from ${show(this.resourceNamespace)}`,
        because: 'A PodMonitor selects pods of its own Kubernetes namespace.',
        fix: 'create one in the chart of the component.',
      });
    }
    const instances = [...new Set(components.map(({ statefulSetName }) => statefulSetName))].sort();
    return { matchExpressions: [{ key: INSTANCE_LABEL, operator: 'In', values: instances }, noJob] };
  }
}
