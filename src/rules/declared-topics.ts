import { isProvisioning, provisionedName } from './provisioning';
import { Document } from '../document/document';
import { fullTopicName, topicNameIn } from '../pulsar/topic-fault';

/** Names the topics of a resource that something outside of the manifests writes or reads, separated by commas. */
export const EXTERNAL_TOPICS_ANNOTATION = 'function-mesh.cdk8s.io/external-topics';

/** The topics that an annotation names, in full. */
export function externalTopicsOf({ metadata }: Document): string[] {
  const text: unknown = metadata?.annotations?.[EXTERNAL_TOPICS_ANNOTATION];
  return typeof text === 'string' ? text.split(',').map((name) => name.trim()).filter((name) => name !== '').map(fullTopicName) : [];
}

/** What documents say of topics besides using them: by annotation, or as resources that declare them. */
export class DeclaredTopics {
  private readonly external = new Set<string>();
  private readonly declared = new Set<string>();
  private readonly namespaces = new Set<string>();

  public constructor(documents: readonly Document[]) {
    for (const document of documents) {
      for (const topic of externalTopicsOf(document)) {
        this.external.add(topic);
        this.declare(topic);
      }
      if (isProvisioning(document.apiVersion)) { this.provision(document); }
    }
  }

  /** Whether something outside of the manifests writes or reads a topic. */
  public isExternal(topic: string): boolean {
    return this.external.has(topic);
  }

  /** Whether the manifests declare a topic, by whatever means. */
  public isDeclared(topic: string): boolean {
    return this.declared.has(topic);
  }

  /** Whether the manifests declare any topic of its Pulsar namespace, so that one more might be expected. */
  public areDeclaredBeside(topic: string): boolean {
    const namespace = namespaceOf(topic);
    return namespace !== undefined && this.namespaces.has(namespace);
  }

  private declare(topic: string): void {
    this.declared.add(topic);
    const namespace = namespaceOf(topic);
    if (namespace !== undefined) { this.namespaces.add(namespace); }
  }

  private provision(document: Document): void {
    if (document.kind === 'PulsarTopic') { this.declare(fullTopicName(provisionedName(document))); }
  }
}

/** `tenant/namespace` of a topic. */
function namespaceOf(topic: string): string | undefined {
  const parts = topicNameIn(topic);
  return parts === undefined ? undefined : `${parts.tenant}/${parts.namespace}`;
}
