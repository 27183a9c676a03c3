import { referencesOf, Reference } from './pod-references';
import { keyOf } from '../keys';
import { Landscape, namespaceOf } from '../landscape';
import { AcrossComplaint, acrossRule, COMPONENTS } from '../rule';
import { isAlmostOne, spellingKeys } from '../spelling';

export const MISSING_REFERENCES = acrossRule({
  code: 'FM508',
  severity: 'warning',
  kinds: COMPONENTS,
  why: 'The pod does not start before the ConfigMap or Secret is there; others of that kind are among the manifests of this namespace.',
  remedy: 'add it, or correct the name.',
  check(landscape) {
    const present = new PresentNames(landscape);
    return landscape.components.flatMap((component) => {
      const namespace = namespaceOf(component.document);
      const complained = new Set<string>();
      return referencesOf(component).flatMap((reference): AcrossComplaint[] => {
        const { kind, name, at } = reference;
        if (landscape.find(kind, namespace, name) !== undefined || complained.has(keyOf(kind, name))) { return []; }
        const meant = present.almost(kind, namespace, name);
        if (meant === undefined && !(landscape.isWhole && present.hasAnyLike(reference, namespace))) { return []; }
        complained.add(keyOf(kind, name));
        return [{ document: component.document, at, received: `${kind} ${name}`, ...meant === undefined ? {} : { fix: `did you mean ${meant}?` } }];
      });
    });
  },
});

/** The ConfigMaps and Secrets of each namespace. A ConfigMap that says where brokers are makes no other one expected. */
class PresentNames {
  private readonly uses = new Set<string>();
  private readonly spellings = new Map<string, Set<string>>();

  public constructor(landscape: Landscape) {
    for (const kind of ['ConfigMap', 'Secret'] as const) {
      for (const document of landscape.ofKind(kind)) {
        const namespace = namespaceOf(document);
        const name = String(document.metadata?.name);
        this.uses.add(keyOf(kind, landscape.clusters.has(document), namespace));
        for (const spelling of spellingKeys(name)) {
          const key = keyOf(kind, namespace, spelling);
          this.spellings.set(key, (this.spellings.get(key) ?? new Set()).add(name));
        }
      }
    }
  }

  public hasAnyLike({ kind, isCluster = false }: Reference, namespace: string | undefined): boolean {
    return this.uses.has(keyOf(kind, isCluster, namespace));
  }

  public almost(kind: string, namespace: string | undefined, name: string): string | undefined {
    return spellingKeys(name).flatMap((spelling) => [...this.spellings.get(keyOf(kind, namespace, spelling)) ?? []])
      .find((candidate) => isAlmostOne(candidate, name));
  }
}
