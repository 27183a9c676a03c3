import { App, AppProps, YamlOutputType } from 'cdk8s';
import fc from 'fast-check';
import { AppPlan, appPlan, buildApp } from './app-plan';
import { outcomeOf } from './outcome';
import { FleetApp } from '../../src';

const props = fc.record({
  yamlOutputType: fc.constantFrom(
    YamlOutputType.FILE_PER_APP, YamlOutputType.FILE_PER_CHART, YamlOutputType.FILE_PER_RESOURCE,
    YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE,
  ),
  outputFileExtension: fc.constantFrom('.k8s.yaml', '.yaml'),
  recordConstructMetadata: fc.boolean(),
}, { requiredKeys: [] });

function requireSame(plan: AppPlan, own: AppProps): void {
  const [cdk8s, fleet] = [App, FleetApp].map((type) => outcomeOf((outdir) => { buildApp(type, plan, { ...own, outdir }).synth(); }));
  expect(fleet).toEqual(cdk8s);
  const [ofCdk8s, ofFleet] = [App, FleetApp].map((type) => {
    const app = buildApp(type, plan, own);
    let yaml = '';
    const outcome = outcomeOf(() => { yaml = app.synthYaml(); });
    return { ...outcome, yaml };
  });
  expect(ofFleet).toEqual(ofCdk8s);
}

test('writes what App writes, whatever depends on what', () => {
  fc.assert(fc.property(appPlan({ isOrdered: true, isValid: true }), props, requireSame), { numRuns: 150 });
});

test('fails as App fails: circles of dependencies, validations, what is in no chart', () => {
  fc.assert(fc.property(appPlan({ isOrdered: false, isValid: false }), props, requireSame), { numRuns: 150 });
});
