import { PulsarFunctionOptions } from '../../components';
import { BrokerAuthentication, ConnectionAuth } from '../../provisioning';
import { PulsarClusterProps, Topic } from '../../pulsar';
import { Runtime } from '../../runtime';

/** How the other sites of a federation reach one of them, and what they are there. */
export interface FederatedPeer {
  /**
   * Where its brokers serve clients from elsewhere.
   * @default - as its own components reach them
   */
  readonly brokerServiceUrl?: string;

  /**
   * Where its brokers serve administration from elsewhere.
   * @default - as its own components reach them
   */
  readonly webServiceUrl?: string;

  /**
   * How brokers of other sites authenticate here, kept in a Secret at each of those sites: the operator there hands it to its
   * brokers. To produce to the topics that cross is all that it must be allowed.
   * @default - not at all
   */
  readonly authentication?: ConnectionAuth;

  /**
   * The same by a plugin whose parameters are files of those brokers, so that no operator holds it.
   * @default - `authentication`
   */
  readonly brokerAuthentication?: BrokerAuthentication;

  /**
   * The file of trusted certificates in the pods of those brokers.
   * @default - the certificate authorities of the brokers
   */
  readonly trustCertsFile?: string;

  /**
   * The role that brokers of this site have at the other sites: it is granted to produce to the topics that cross.
   * @default - nothing is granted, since the role is a superuser there or no authorization is on
   */
  readonly role?: string;
}

/** One Pulsar cluster and the Kubernetes cluster beside it. */
export interface FederatedSite {
  /** Its name, unique in the federation; part of the names of its chart and of its Pulsar namespaces. */
  readonly name: string;

  /** The Pulsar cluster, as components and operators beside it reach it. Its `clusterName` is the name of the site unless given. */
  readonly pulsar: PulsarClusterProps;

  /**
   * The Kubernetes namespace of everything.
   * @default - that which the manifests are applied to
   */
  readonly kubernetesNamespace?: string;

  /**
   * How pulsar-resources-operator administers the Pulsar cluster.
   * @default - without authentication
   */
  readonly administration?: ConnectionAuth;

  /**
   * The file of trusted certificates in the pod of pulsar-resources-operator.
   * @default - the certificate authorities of its image
   */
  readonly trustCertsFile?: string;

  /**
   * How other sites reach this one.
   * @default - as its own components do, without authentication
   */
  readonly peer?: FederatedPeer;
}

/** A site that has data: it trains or pre-aggregates beside them. */
export interface FederatedRegion {
  /** Where it is. */
  readonly site: FederatedSite;

  /**
   * The topics with raw data. They never leave the site.
   * @default - one topic, `<tenant>/raw-<name>/events`
   */
  readonly raw?: Topic[];
}

/** The site where models or aggregates come together. */
export interface FederatedHub {
  /** Where it is. */
  readonly site: FederatedSite;

  /** What makes one model of those of all regions. It reads the topic of each. */
  readonly aggregate: FederatedFunction;
}

/** A function of a federation. */
export interface FederatedFunction {
  /** What runs it. */
  readonly runtime: Runtime;

  /**
   * Its role in Pulsar: it may read and write its topics, nothing else.
   * @default - no permissions are created
   */
  readonly role?: string;

  /**
   * What else is to be said of it. Its user configuration holds `site`, the name of its site, besides what is said here; in Go it
   * holds nothing more. `pulsar`, `tenant` and `namespace` are those of the site.
   * @default - one pod; a new subscription starts at the oldest message
   */
  readonly options?: PulsarFunctionOptions;
}
