import { readFileSync } from 'node:fs';
import * as ts from 'typescript';

/** The Kubernetes types of cdk8s-plus, asked for the names of the types that a CRD embeds without naming them. */
export class KubernetesTypes {
  /** @param version the version of Kubernetes; the names of this library's types are those of the first */
  public static ofCdk8sPlus(version: '27' | '32' = '27'): KubernetesTypes {
    const file = require.resolve(`cdk8s-plus-${version}/lib/imports/k8s.d.ts`);
    return new KubernetesTypes(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  }

  private readonly interfaces = new Map<string, ts.InterfaceDeclaration>();

  private constructor(source: ts.SourceFile) {
    for (const declaration of source.statements.filter(ts.isInterfaceDeclaration)) {
      const name = kubernetesName(declaration.name.text);
      if (name === declaration.name.text || !this.interfaces.has(name)) this.interfaces.set(name, declaration);
    }
  }

  public has(name: string): boolean {
    return this.interfaces.has(name);
  }

  /** The name in cdk8s-plus, which adds API versions, and `Kube...Props` for resources. */
  public interfaceName(name: string): string | undefined {
    return this.interfaces.get(name)?.name.text;
  }

  public members(name: string): string[] {
    return this.signatures(name).map(memberName);
  }

  /** The Kubernetes name of the type of a member, or of its items. */
  public typeOf(name: string, member: string): string | undefined {
    const signature = this.signatures(name).find(candidate => memberName(candidate) === member);
    const reference = signature?.type && itemType(signature.type);
    return reference && ts.isTypeReferenceNode(reference) && ts.isIdentifier(reference.typeName)
      ? kubernetesName(reference.typeName.text)
      : undefined;
  }

  private signatures(name: string): ts.PropertySignature[] {
    return this.interfaces.get(name)?.members.filter(ts.isPropertySignature) ?? [];
  }
}

function kubernetesName(name: string): string {
  return name.replace(/^Kube(.+)Props$/, '$1').replace(/V\d+((Alpha|Beta)\d+)?$/, '');
}

function memberName(signature: ts.PropertySignature): string {
  return (signature.name as ts.Identifier).text;
}

function itemType(type: ts.TypeNode): ts.TypeNode {
  if (ts.isArrayTypeNode(type)) return itemType(type.elementType);
  const index = ts.isTypeLiteralNode(type) && type.members.find(ts.isIndexSignatureDeclaration);
  return index ? itemType(index.type) : type;
}
