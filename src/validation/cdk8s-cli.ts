/*
 * What cdk8s-cli hands to a validation plugin, as far as this one uses it. The types are spelled out because a plugin's
 * users need not have the package among the modules that their compiler sees.
 */

/** A resource that breaks a rule. @internal */
export interface ViolatingResource {
  readonly resourceName: string;
  readonly locations: readonly string[];
  readonly manifestPath: string;
}

/** A rule, and the resources that break it. @internal */
export interface Violation {
  readonly ruleName: string;
  readonly recommendation: string;
  readonly fix: string;
  readonly violatingResources: readonly ViolatingResource[];
}

/** What a plugin found. @internal */
export interface ViolationReport {
  addViolation(violation: Violation): void;
  submit(status: 'success' | 'failure', metadata?: { readonly [name: string]: string }): void;
}

/** The manifests of a synthesized app. @internal */
export interface SynthesizedManifests {
  readonly manifests: readonly string[];
  readonly report: ViolationReport;
  parseManifest(manifestPath: string): unknown[];
}
