import { isDeepStrictEqual } from 'node:util';
import { command, container, Created } from './created';
import { Evidence } from './evidence';
import { Document } from '../../src/document/document';
import { judge } from '../../src/rules/judge';
import { Expected } from '../../test/rules/fixtures/fixture';
import { RUNTIME } from '../../test/rules/fixtures/runtime';
import { edited } from '../differential/edits';

/** Settings that the operator reads, of which it or Pulsar then makes nothing. */
const READ: readonly string[] = [
  'spec.windowConfig', 'spec.windowConfig.maxLagMs', 'spec.windowConfig.watermarkEmitIntervalMs', 'spec.windowConfig.lateDataTopic',
  'spec.maxMessageRetry', 'spec.processingGuarantee', 'spec.funcConfig', 'spec.input.topicPattern', 'spec.input.sourceSpecs.in.schemaType',
  'spec.output.sinkSchemaType', 'spec.pod.builtinAutoscaler[0]',
];

/** The settings of the rules' fixtures with which the operator makes the same as without. */
export const IGNORED_SETTINGS: readonly Evidence[] = (['FM404', 'FM410'] as const).flatMap((code) => RUNTIME[code]!.fails
  .map(([expected, document]) => [fieldOf(expected), document] as const)
  .filter(([field, document]) => !READ.includes(field) && isAdmitted(document))
  .map(([field, document]): Evidence => ({
    code,
    what: `${field} of a ${document.kind} changes nothing`,
    documents: [document, withoutFound(document, code)],
    isShown: (one, other) => isDeepStrictEqual(effects(one), effects(other)),
  })));

/** Where the first thing is that a fixture is found for. */
function fieldOf(expected: Expected | readonly Expected[]): string {
  const first = (Array.isArray(expected) ? expected[0] : expected) as Expected;
  return typeof first === 'string' ? first : String(first.field);
}

/** Whether a fixture is about this alone, and not also about what admission refuses. */
function isAdmitted(document: Document): boolean {
  return !judge(document).some(({ code }) => /^FM[123]/.test(code));
}

function withoutFound(document: Document, code: string): Document {
  const { at } = judge(document).find((finding) => finding.code === code)!;
  return edited(document, [{ at }]);
}

/** The environment may hold a Secret that nothing reads. */
function effects(created: Created): unknown {
  const { image, imagePullPolicy } = container(created);
  return [command(created), image, imagePullPolicy, created.HorizontalPodAutoscaler?.spec];
}
